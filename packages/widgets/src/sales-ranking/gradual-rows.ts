import type { RankingView, SourcesView } from '@dealstory/core';
import { later } from '../shared/slices.js';

/** So many rows are placed in one task; more would hold up a slow phone. The markup groups as many. */
const SLICE = 40;

const NOTHING = { rows: [], notes: [], sources: { heading: '', items: [] } };

/** So many links back from sources take as long as a slice of rows. */
const LINKS = 120;

/**
 * Places a long view in slices. Where another table of the deal stands, its rows stay until their turn comes, so that
 * the table keeps its height and what the reader sees changes at once; where none does, the room of what is still to
 * come is kept. What is below the rows comes after them.
 */
export class GradualRows {
  readonly #update: () => void;
  #view: RankingView | undefined;
  #placed: RankingView | undefined;
  /** The view is to be placed at once, also if all of it is still to come. */
  #isUrgent = false;
  /** How many rows and sources of the view are placed. */
  #rows = 0;
  #sources = 0;
  #cancel: (() => void) | undefined;
  #settle: () => void = () => {};
  whole: Promise<void> = Promise.resolve();

  /** `update` makes the host ask for `next` again. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** Whether what was placed last is all that there is. */
  get isWhole(): boolean {
    return this.#placed === this.#view && !this.#view?.pending;
  }

  /** What to place now of `view`. */
  next(view: RankingView): RankingView {
    if (view !== this.#view) this.#begin(view);
    this.#cancel?.();
    const { length } = view.rows;
    if (this.#rows < length) this.#rows = (Math.floor(this.#rows / SLICE) + 1) * SLICE;
    else this.#sources = afterLinks(view.sources, this.#sources);
    // A table that fits on two screens or so takes its fallback's place at once: nothing may move there.
    // All of a long table may have come before its first screen was shown.
    const standing = this.#placed ?? (view.isLong && { ...view, ...NOTHING });
    const isShort = this.#isUrgent || length <= SLICE || !standing;
    const isWhole = this.#rows >= length && this.#sources >= view.sources.items.length;
    if (isShort || isWhole) {
      this.#placed = view;
      this.#isUrgent &&= view.pending !== undefined;
      this.#settle();
    } else {
      this.#cancel = later(this.#update);
      this.#placed =
        this.#rows < length ? this.#withRows(view, standing) : this.#withSources(view, standing);
    }
    return this.#placed;
  }

  /** Waits until it is asked for a view again. */
  stop(): void {
    this.#cancel?.();
    this.#settle();
  }

  /** Makes the next one whole. True where the last one was. */
  finish(): boolean {
    const { isWhole } = this;
    this.#isUrgent = !isWhole;
    this.#cancel?.();
    return isWhole;
  }

  /** What stands already does not need a turn. */
  #begin(view: RankingView): void {
    if (this.#placed?.deal !== view.deal) this.#placed = undefined;
    const { rows = [], sources } = this.#placed ?? {};
    const different = view.rows.findIndex((row, at) => row !== rows[at]);
    this.#view = view;
    this.#rows = different < 0 ? view.rows.length : different;
    this.#sources = sources === view.sources ? sources.items.length : 0;
    this.#settle();
    this.whole = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  /** The first rows; after and below them what stood there. */
  #withRows(view: RankingView, standing: RankingView): RankingView {
    const { key, endings, foot, notes, totals, sources } = standing;
    const rows = [
      ...view.rows.slice(0, this.#rows),
      ...standing.rows.slice(this.#rows, view.rows.length),
    ];
    const inSight = view.sections.reduce((sum, { size }) => sum + size, 0);
    const pending = {
      inSight: Math.max(0, inSight - rows.length),
      rows: view.rows.length - rows.length,
    };
    return { ...view, key, endings, foot, notes, totals, sources, rows, pending };
  }

  /** All but the last sources; in their places what stood there. */
  #withSources(view: RankingView, standing: RankingView): RankingView {
    const { items } = view.sources;
    const stale = standing.sources.items.slice(this.#sources, items.length);
    const placed = [...items.slice(0, this.#sources), ...stale];
    return { ...view, sources: { ...view.sources, items: placed, isPending: true } };
  }
}

/** How many sources are placed when the next few have come, which have as many links as fit into a slice. */
function afterLinks({ items }: SourcesView, placed: number): number {
  let links = 0;
  let count = placed;
  while (count < items.length && links < LINKS) {
    links += items[count]?.backLinks.length ?? 0;
    count += 1;
  }
  return count;
}
