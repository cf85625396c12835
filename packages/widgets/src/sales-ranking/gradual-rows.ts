import type { RankingView } from '@dealstory/core';
import { later } from '../shared/slices.js';

/** So many rows are placed anew in one task; more would hold up a page that switches a table of a thousand rows. */
const SLICE = 40;

/**
 * Puts a long view in another one's place in slices: rows further down stay as they were until their turn comes, so
 * that the table keeps its height and what the reader sees changes at once.
 */
export class GradualRows {
  readonly #update: () => void;
  #old: RankingView | undefined;
  #new: RankingView | undefined;
  #placed = 0;
  #cancel: (() => void) | undefined;
  #settle: () => void = () => {};
  whole: Promise<void> = Promise.resolve();

  /** `update` makes the host ask for `next` again. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** What to place now of `view`. */
  next(view: RankingView): RankingView {
    if (view !== this.#new) {
      this.#old = this.#new;
      this.#new = view;
      this.#placed = 0;
      this.#settle();
      this.whole = new Promise((resolve) => {
        this.#settle = resolve;
      });
    }
    this.#cancel?.();
    this.#placed += SLICE;
    const { rows } = view;
    if (!this.#old || this.#placed >= rows.length) {
      this.finish();
      return view;
    }
    this.#cancel = later(this.#update);
    const stale = this.#old.rows.slice(this.#placed, rows.length);
    return { ...view, rows: [...rows.slice(0, this.#placed), ...stale] };
  }

  /** Waits until it is asked for a view again. */
  stop(): void {
    this.#cancel?.();
    this.#settle();
  }

  /** Makes the next one whole. True where the last one was. */
  finish(): boolean {
    const isWhole = this.#placed >= (this.#new?.rows.length ?? 0);
    this.#placed = Infinity;
    this.#cancel?.();
    this.#settle();
    return isWhole;
  }
}
