import type { LitElement } from 'lit';
import { beginAt, marginOf } from './start-margin.js';

/** Finds again in the widget what stood in the children. */
type Find = (root: ShadowRoot) => HTMLElement | null | undefined;

/**
 * What is kept of an element's children as the widget takes their place: where they begin, what a reader has opened or
 * closed in them, and what in them has the focus. The last two are found again where `fallbackHtml` made the children.
 */
export class TakingOver {
  #margin: number | undefined;
  #details: readonly (readonly [find: Find, isOpen: boolean])[];
  #focused: Element | null;
  readonly #findFocused: Find;

  constructor(host: LitElement) {
    this.#margin = marginOf(host);
    const { activeElement } = host.getRootNode() as Document | ShadowRoot;
    this.#focused = activeElement && isReplaced(activeElement, host) ? activeElement : null;
    this.#findFocused = this.#focused ? findFocused(this.#focused, host) : () => null;
    this.#details = [...host.getElementsByTagName('details')]
      .filter((details) => isReplaced(details, host))
      .map((details) => [findDetails(details), details.open]);
    host.updateComplete.then(() => {
      // Out of the document the rest is not placed; otherwise, what has not been found is not there.
      if (host.isConnected) [this.#details, this.#focused] = [[], null];
    });
  }

  /** To be called after each update: what is still to be found may have been placed. */
  settle(root: ShadowRoot): void {
    if (this.#margin !== undefined) beginAt(root, this.#margin);
    this.#margin = undefined;
    this.#details = this.#details.filter(([find, isOpen]) => {
      const details = find(root);
      if (details instanceof HTMLDetailsElement) details.open = isOpen;
      return !details;
    });
    const target = this.#focused && this.#findFocused(root);
    if (!target) return;
    const { activeElement } = root.host.getRootNode() as Document | ShadowRoot;
    const isLost = document.activeElement === document.body;
    // A reader who has gone on meanwhile is let go.
    if (isLost || activeElement === this.#focused) target.focus({ preventScroll: true });
    this.#focused = null;
  }
}

export const takeOver = (host: LitElement): TakingOver => new TakingOver(host);

/** Whether something stands among the children that the widget takes the place of, not above or below it. */
function isReplaced(element: Element, host: Element): boolean {
  const child = [...host.children].find((each) => each.contains(element));
  return child !== undefined && child.slot === '';
}

/** By the heading in its summary, else by its class, of which there is one. */
function findDetails(details: HTMLDetailsElement): Find {
  const id = details.querySelector(':scope > summary [id]')?.id;
  const [name] = details.classList;
  if (id !== undefined) return (root) => root.getElementById(id)?.closest('details');
  return (root) => (name === undefined ? null : root.querySelector(`details.${CSS.escape(name)}`));
}

/** By its id, or as one of the links to the same place within what has an id. */
function findFocused(focused: Element, host: Element): Find {
  const { parentElement } = focused;
  if (focused.localName === 'summary' && parentElement instanceof HTMLDetailsElement) {
    const find = findDetails(parentElement);
    return (root) => find(root)?.querySelector('summary');
  }
  // The page may have put what `fallbackHtml` made into an element of its own.
  const holder = focused.closest('.ds [id]');
  const { id } = holder ?? {};
  if (focused === holder) return (root) => root.getElementById(holder.id);
  const href = focused.getAttribute('href');
  if (href === null) return () => null;
  const links = (within: ParentNode | null) => [
    ...(within?.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(href)}"]`) ?? []),
  ];
  const at = links(holder ?? focused.closest('.ds') ?? host).indexOf(focused as HTMLElement);
  return (root) => links(id === undefined ? root : root.getElementById(id))[at];
}
