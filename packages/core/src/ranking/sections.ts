import type { Block } from './blocks.js';
import type { RankingRow, RankingSection } from './ranking-view.js';
import type { RowContext, RowViews } from './row-view.js';
import { parentView } from './subtotal-views.js';

/** Rows in reading order, and what divides them. */
export interface Sections {
  readonly rows: readonly RankingRow[];
  readonly sections: readonly RankingSection[];
}

/**
 * Makes the rows of blocks in their order, one a step; neighbours without a parent share a section. The step after
 * `first` rows gives what `show` makes of those.
 */
export function* sectionsOf<V = never>(
  blocks: readonly Block[],
  rowViews: RowViews,
  context: RowContext,
  first = 0,
  show?: (soFar: Sections) => V,
): Generator<(() => V) | undefined, Sections, void> {
  const rows: RankingRow[] = [];
  const sections: RankingSection[] = [];
  let alone = 0;
  const open = () => (alone > 0 ? [{ size: alone }] : []);
  for (const { parent, figures } of blocks) {
    // The line over a parent's brands is read before them, so its sources are numbered first.
    if (parent !== undefined) {
      sections.push(...open());
      alone = 0;
      sections.push({ header: parentView(parent, figures, context), size: figures.length });
    }
    for (const figure of figures) {
      if (parent === undefined) alone += 1;
      rows.push(rowViews.view(figure));
      yield show && rows.length === first
        ? () => show({ rows: rows.slice(0, first), sections: [...sections, ...open()] })
        : undefined;
    }
  }
  return { rows, sections: [...sections, ...open()] };
}
