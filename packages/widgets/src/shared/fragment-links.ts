import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { arrival, idIn } from './fragment.js';

/**
 * Makes `#<scope>/<id>` links work, which the browser does not do inside a shadow tree: scrolls, opens what hides the
 * target, focuses and marks it. Owns the listeners for clicks inside the element and for the address; changes the
 * address only when the reader follows a link. Reports item links through `onFollow`, which may say no, and asks
 * `bringIn` for what the view keeps out; `isItem` tells whether there is such an item, shown or not; `settle` puts items
 * at their places before one is looked for.
 */
export class FragmentLinks implements ReactiveController {
  readonly #host: ReactiveControllerHost &
    HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #onFollow: (fragment: string) => boolean;
  readonly #bringIn: (id: string) => boolean;
  readonly #isItem: (id: string) => boolean;
  readonly #settle: () => void;
  #observer: MutationObserver | undefined;
  #fresh = true;
  #current: Element | undefined;
  #currentId = '';

  constructor(
    host: ReactiveControllerHost &
      HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment },
    onFollow: (fragment: string) => boolean,
    bringIn: (id: string) => boolean,
    isItem: (id: string) => boolean,
    settle: () => void,
  ) {
    this.#settle = settle;
    this.#host = host;
    this.#bringIn = bringIn;
    this.#isItem = isItem;
    this.#onFollow = onFollow;
    host.addController(this);
  }

  hostConnected(): void {
    // The element's id is the first part of its fragments.
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { attributes: true, attributeFilter: ['id'] });
    window.addEventListener('hashchange', this.#handleAddress);
    window.addEventListener('popstate', this.#handleAddress);
    this.#host.addEventListener('click', this.#handleClick);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    window.removeEventListener('hashchange', this.#handleAddress);
    window.removeEventListener('popstate', this.#handleAddress);
    this.#host.removeEventListener('click', this.#handleClick);
  }

  /**
   * To be called whenever items stand: follows the address that the page was loaded with, once, as soon as its target
   * is there. `isWhole`: no more items are to come.
   */
  arrive(isWhole: boolean): void {
    // Templates reuse elements: a mark must not stay on one that has become another item.
    if (this.#current && this.#current.id !== this.#currentId) this.#unmark();
    if (!this.#fresh) return;
    const { hash } = window.location;
    // On a reload and on the way back the browser restores the place where the reader was, unless a link was followed
    // since, before the element was here.
    const isNew = hash !== arrival.hash || isFirstVisit();
    // Nor is a reader drawn away who is at something else here already.
    const focused = this.#host.shadowRoot?.activeElement;
    const isFree = !focused || focused.id === idIn(hash);
    const isWorthwhile = isNew && isFree && (isWhole || this.#find(idIn(hash)));
    if (isWorthwhile) this.reveal(hash);
    if (isWorthwhile || isWhole) this.#fresh = false;
  }

  /** Scrolls to the target of a fragment, opens what hides it, focuses it. False where it is not in this element. */
  reveal(fragment: string): boolean {
    const id = idIn(fragment);
    this.#settle();
    let target = id === '' ? null : this.#find(id);
    const isKeptOut = !target || target.closest('[hidden]');
    if (id !== '' && isKeptOut && this.#bringIn(id)) target = this.#find(id);
    if (!target) return false;
    for (let at = parentOf(target); at; at = parentOf(at)) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    this.#unmark();
    target.setAttribute('data-current', '');
    this.#current = target;
    this.#currentId = id;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
    return true;
  }

  #unmark(): void {
    this.#current?.removeAttribute('data-current');
    this.#current = undefined;
  }

  #find(id: string): HTMLElement | null {
    const root = this.#host.renderRoot;
    return id && root instanceof ShadowRoot ? root.getElementById(id) : null;
  }

  readonly #handleAddress = (): void => {
    if (!this.reveal(window.location.hash)) this.#unmark();
  };

  readonly #handleClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    const fragment = link?.getAttribute('href') ?? '';
    const id = idIn(fragment);
    if (!fragment.startsWith('#') || !(this.#find(id) || this.#isItem(id))) return;
    event.preventDefault();
    if (!this.#onFollow(fragment)) return;
    goTo(fragment);
    this.reveal(fragment);
  };
}

/** Writes the fragment into the page's own address, whatever its `<base>`, and leaves a router's state alone. */
function goTo(fragment: string): void {
  const address = new URL(window.location.href);
  address.hash = fragment;
  if (address.href !== window.location.href) {
    window.history.pushState(window.history.state, '', address);
  }
}

function isFirstVisit(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'navigate';
}

/** The parent, through shadow roots. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The item of "#jlr-chery/cyberattack". */
export function itemIn(fragment: string): string {
  return fragment.slice(fragment.lastIndexOf('/') + 1);
}
