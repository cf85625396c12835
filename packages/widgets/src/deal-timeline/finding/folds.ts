/** Opens the folded years that hold what was found, and folds them again afterwards. */
export class Folds {
  readonly #root: ParentNode;
  readonly #opened = new Set<HTMLDetailsElement>();

  constructor(root: ParentNode) {
    this.#root = root;
  }

  open(): void {
    const closed = '.ds-year:not([hidden]) > .ds-fold:not([open])';
    for (const fold of this.#root.querySelectorAll<HTMLDetailsElement>(closed)) {
      // One that the reader has folded since stays so.
      if (this.#opened.has(fold)) continue;
      fold.open = true;
      this.#opened.add(fold);
    }
  }

  restore(): void {
    for (const fold of this.#opened) fold.open = false;
    this.#opened.clear();
  }
}
