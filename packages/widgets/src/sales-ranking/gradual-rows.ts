import type { RankingView, SourceView } from '@dealstory/core';
import { NOTHING_BELOW } from '@dealstory/core/ranking';
import { afterFrame, later } from '../shared/slices.js';

/** So many rows are placed in one task; more would hold up a slow phone. Whole groups of the markup. */
const SLICE = 40;

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
  /** Something of another view stood when placing this one began. */
  #isOver = false;
  /** How much of the view is placed: rows, and sources by their weight. */
  #rows = 0;
  #sources = 0;
  #cancel: (() => void) | undefined;
  #settle: () => void = () => {};
  /** Settles when what is being placed is whole, or will not be; absent where nothing is being placed. */
  whole: Promise<void> | undefined;

  /** `update` makes the host ask for `next` again. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** Whether what was placed last is all that there is. */
  get isWhole(): boolean {
    return this.#placed === this.#view && !this.#view?.pending;
  }

  /** Whether some of what stands will give its place, and its id, to something else. */
  get isMixed(): boolean {
    return this.#isOver && this.#placed !== this.#view;
  }

  /** What to place now of `view`. */
  next(view: RankingView): RankingView {
    if (view !== this.#view) this.#begin(view);
    this.#cancel?.();
    const { length } = view.rows;
    if (this.#rows < length) this.#rows = (Math.floor(this.#rows / SLICE) + 1) * SLICE;
    else this.#sources += LINKS;
    // A table that fits on two screens or so takes its fallback's place at once: nothing may move there.
    // All of a long table may have come before its first screen was shown.
    const standing = this.#placed ?? (view.isLong && { ...view, ...NOTHING_BELOW, rows: [] });
    const isShort = this.#isUrgent || length <= SLICE || !standing;
    const isWhole = this.#rows >= length && this.#sources >= weightOf(view.sources.items);
    if (isShort || isWhole) {
      this.#placed = view;
      this.#isUrgent &&= view.pending !== undefined;
      this.stop();
    } else {
      this.whole ??= new Promise((resolve) => {
        this.#settle = resolve;
      });
      // The first screen is seen before the rest is placed.
      this.#cancel = (this.#placed ? later : afterFrame)(this.#update);
      this.#placed =
        this.#rows < length ? this.#withRows(view, standing) : this.#withSources(view, standing);
    }
    return this.#placed;
  }

  /** Waits until it is asked for a view again. */
  stop(): void {
    this.#cancel?.();
    this.whole = undefined;
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
    this.#sources = sources === view.sources ? weightOf(sources.items) : 0;
    this.#isOver = rows.length > this.#rows || (sources?.items.length ?? 0) > this.#sources;
  }

  /** The first rows; after and below them what stood there, if it can stand in the new table. */
  #withRows(view: RankingView, standing: RankingView): RankingView {
    const { key, endings, foot, changeBasis, notes, totals, sources } = standing;
    const stale = isAlike(view, standing) ? standing.rows.slice(this.#rows, view.rows.length) : [];
    const rows = [...view.rows.slice(0, this.#rows), ...stale];
    const inSight = view.sections.reduce((sum, { size }) => sum + size, 0);
    const pending = {
      inSight: Math.max(0, inSight - rows.length),
      rows: view.rows.length - rows.length,
    };
    const below = { key, endings, foot, changeBasis, notes, totals, sources };
    return { ...view, ...below, rows, pending };
  }

  /** The first sources and links back from them; after them what stood there. */
  #withSources(view: RankingView, standing: RankingView): RankingView {
    let left = this.#sources;
    const items = view.sources.items.flatMap((source, at) => {
      const most = left - 1;
      left = most - source.backLinks.length;
      if (most < 0) return standing.sources.items[at] ?? [];
      return left < 0 ? { ...source, backLinks: source.backLinks.slice(0, most) } : source;
    });
    return { ...view, sources: { ...view.sources, items, isPending: true } };
  }
}

/** A source and each link back from it. One source may have thousands of links. */
function weightOf(sources: readonly SourceView[]): number {
  return sources.reduce((sum, { backLinks }) => sum + 1 + backLinks.length, 0);
}

/** Whether rows of the one table can stand in the other for a while: not under lines over several, nor in other columns. */
function isAlike({ columns, sections, rest }: RankingView, standing: RankingView): boolean {
  return (
    !columns.share === !standing.columns.share &&
    !columns.change === !standing.columns.change &&
    ![...sections, ...(rest?.sections ?? [])].some(({ header }) => header)
  );
}
