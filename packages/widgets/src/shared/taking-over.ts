import type { LitElement } from 'lit';
import { beginAt, marginOf } from './start-margin.js';

/** Finds again in the widget what stood in the children. */
type Find = (root: ShadowRoot) => HTMLElement | null | undefined;

/**
 * What is kept of an element's children as the widget takes their place: where they begin, what a reader has opened in
 * them, and what in them has the focus. The last two are found again where `fallbackHtml` made the children.
 */
export class TakingOver {
  #margin: number | undefined;
  #opened: readonly Find[];
  #focused: Find | undefined;

  constructor(host: LitElement) {
    this.#margin = marginOf(host);
    this.#opened = [...host.getElementsByTagName('details')]
      .filter(({ open }) => open)
      .map(findDetails);
    const { activeElement } = host.getRootNode() as Document | ShadowRoot;
    if (activeElement !== host && host.contains(activeElement)) {
      this.#focused = findFocus(activeElement as HTMLElement, host);
    }
    // What has not been found by then is not there.
    host.updateComplete.then(() => {
      this.#opened = [];
      this.#focused = undefined;
    });
  }

  /** To be called after each update: what is still to be found may have been placed. */
  settle(root: ShadowRoot): void {
    if (this.#margin !== undefined) beginAt(root, this.#margin);
    this.#margin = undefined;
    this.#opened = this.#opened.filter((find) => {
      const details = find(root);
      if (details) (details as HTMLDetailsElement).open = true;
      return !details;
    });
    const target = this.#focused?.(root);
    if (!target) return;
    this.#focused = undefined;
    const { activeElement } = root.host.getRootNode() as Document | ShadowRoot;
    const isHere = root.host.contains(activeElement) && !root.activeElement;
    // A reader who has gone on meanwhile is let go.
    if (isHere || document.activeElement === document.body) target.focus({ preventScroll: true });
  }
}

export const takeOver = (host: LitElement): TakingOver => new TakingOver(host);

/** By the heading in its summary, else by its class, of which there is one. */
function findDetails(details: HTMLDetailsElement): Find {
  const id = details.querySelector(':scope > summary [id]')?.id;
  const [name] = details.classList;
  if (id !== undefined) return (root) => root.getElementById(id)?.closest('details');
  return (root) => (name === undefined ? null : root.querySelector(`details.${CSS.escape(name)}`));
}

/** By its id, or as the link to the same place within what has an id. */
function findFocus(focused: HTMLElement, host: HTMLElement): Find {
  const { parentElement } = focused;
  if (parentElement instanceof HTMLDetailsElement) {
    const find = findDetails(parentElement);
    return (root) => find(root)?.querySelector('summary');
  }
  const holder = focused.closest('[id]');
  const id = holder && holder !== host && host.contains(holder) ? holder.id : undefined;
  if (focused === holder && id !== undefined) return (root) => root.getElementById(id);
  const href = focused.getAttribute('href');
  if (href === null) return () => null;
  return (root) =>
    (id === undefined ? root : root.getElementById(id))?.querySelector<HTMLElement>(
      `a[href="${CSS.escape(href)}"]`,
    );
}
