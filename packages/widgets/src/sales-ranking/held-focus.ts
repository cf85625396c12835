import { ROWS } from './rows.js';

/**
 * Keeps the focus on the brand that has it while an update, or several of them, give its element to another brand. A
 * reader who moves the focus meanwhile is let go.
 */
export class HeldFocus {
  #brand: string | undefined;
  #onLink = false;
  /** Where the focus was left; elsewhere, the reader has moved it. */
  #left: Element | null = null;

  /** To be called before an update places rows anew. */
  hold(root: ShadowRoot): void {
    const { activeElement } = root;
    if (this.#brand !== undefined && activeElement === this.#left) {
      // Where a row has gone away with the focus, the page has none.
      const inPage = document.activeElement;
      if (activeElement || inPage === document.body || inPage === root.host) return;
    }
    this.#brand = activeElement?.closest<HTMLElement>(ROWS)?.dataset.brand;
    this.#onLink = activeElement?.matches('a') ?? false;
  }

  /** To be called after it. `isWhole`: all rows are at their places, so there is nothing more to hold. */
  settle(root: ShadowRoot, isWhole: boolean): void {
    const brand = this.#brand;
    if (brand === undefined) return;
    if (root.activeElement?.closest<HTMLElement>(ROWS)?.dataset.brand !== brand) {
      const row = root.querySelector<HTMLElement>(`${ROWS}[data-brand="${CSS.escape(brand)}"]`);
      const target = this.#onLink ? row?.querySelector<HTMLElement>('.ds-row-link') : row;
      target?.focus({ preventScroll: true });
    }
    this.#left = root.activeElement;
    if (isWhole) this.#brand = undefined;
  }
}
