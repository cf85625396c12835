import { shownYears } from './years.js';

/** Opens the folded years that hold what was found, and folds them again afterwards. */
export class Folds {
  readonly #root: ParentNode;
  readonly #opened = new Set<HTMLDetailsElement>();

  constructor(root: ParentNode) {
    this.#root = root;
  }

  open(): void {
    for (const year of shownYears(this.#root)) {
      const fold = [...year.children].find((child) => child instanceof HTMLDetailsElement);
      // One that the reader has folded since stays so.
      if (!fold || fold.open || this.#opened.has(fold)) continue;
      fold.open = true;
      this.#opened.add(fold);
    }
  }

  restore(): void {
    for (const fold of this.#opened) fold.open = false;
    this.#opened.clear();
  }
}
