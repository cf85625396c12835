import type { HiddenSteps } from '../view/steps.js';
import type { Block } from './blocks.js';
import type { RankingRow, RankingSection } from './ranking-view.js';
import type { RowContext, RowViews } from './row-view.js';
import { parentView } from './subtotal-views.js';

/** Rows in reading order, and what divides them. */
export interface Sections {
  readonly rows: readonly RankingRow[];
  readonly sections: readonly RankingSection[];
}

/** Makes the rows of blocks in their order, one a step; neighbours without a parent share a section. */
export function* sectionsOf(
  blocks: readonly Block[],
  rowViews: RowViews,
  context: RowContext,
): HiddenSteps<Sections> {
  const rows: RankingRow[] = [];
  const sections: RankingSection[] = [];
  let alone = 0;
  const closeSection = () => {
    if (alone > 0) sections.push({ size: alone });
    alone = 0;
  };
  for (const { parent, figures } of blocks) {
    // The line over a parent's brands is read before them, so its sources are numbered first.
    if (parent !== undefined) {
      closeSection();
      sections.push({ header: parentView(parent, figures, context), size: figures.length });
    } else alone += figures.length;
    for (const figure of figures) {
      rows.push(rowViews.view(figure));
      yield;
    }
  }
  closeSection();
  return { rows, sections };
}
