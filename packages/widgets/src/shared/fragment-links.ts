import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Makes `#<scope>/<id>` links work, which the browser does not do inside a shadow tree: scrolls, opens what hides the
 * target, focuses and marks it. Owns the listeners for clicks inside the element and for the address; changes the
 * address only when the reader follows a link. Reports item links through `onFollow`, which may say no.
 */
export class FragmentLinks implements ReactiveController {
  readonly #host: ReactiveControllerHost &
    HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #onFollow: (fragment: string) => boolean;
  #fresh = true;
  #current: Element | undefined;

  constructor(
    host: ReactiveControllerHost &
      HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment },
    onFollow: (fragment: string) => boolean,
  ) {
    this.#host = host;
    this.#onFollow = onFollow;
    host.addController(this);
  }

  hostConnected(): void {
    this.#fresh = true;
    window.addEventListener('hashchange', this.#goToAddress);
    window.addEventListener('popstate', this.#goToAddress);
    this.#host.addEventListener('click', this.#handleClick);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#goToAddress);
    window.removeEventListener('popstate', this.#goToAddress);
    this.#host.removeEventListener('click', this.#handleClick);
  }

  /** To be called once the items stand: follows the address that the page was loaded with, once. */
  arrive(): void {
    if (!this.#fresh) return;
    this.#fresh = false;
    this.#goToAddress();
  }

  /** Scrolls to the target of a fragment, opens what hides it, focuses it. False where it is not in this element. */
  reveal(fragment: string): boolean {
    const id = decoded(fragment.replace(/^#/, ''));
    const target = id === '' ? null : this.#find(id);
    if (!target) return false;
    for (let at = target.parentElement; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    this.#current?.removeAttribute('data-current');
    target.setAttribute('data-current', '');
    this.#current = target;
    target.scrollIntoView({ block: 'start' });
    (target as HTMLElement).focus({ preventScroll: true });
    return true;
  }

  #find(id: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
  }

  readonly #goToAddress = (): void => {
    this.reveal(window.location.hash);
  };

  readonly #handleClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    const fragment = link?.getAttribute('href') ?? '';
    if (!fragment.startsWith('#') || !this.#find(decoded(fragment.slice(1)))) return;
    event.preventDefault();
    if (!this.#onFollow(fragment)) return;
    if (window.location.hash !== fragment) window.history.pushState(null, '', fragment);
    this.reveal(fragment);
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
