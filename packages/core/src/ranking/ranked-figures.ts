import type { ListedId } from '../quantity/narrow-quantities.js';
import { quantityRows } from '../quantity/quantity-rows.js';
import { rankQuantitiesSteps } from '../quantity/rank-quantities.js';
import type { SalesFigure, SalesTable } from '../schema/deal.js';
import { finish, type HiddenSteps } from '../view/steps.js';
import type { Bounds } from './bar.js';
import type { Place } from './rank-text.js';

/** A figure with what `rankQuantities` found of it; without a rank both are absent. */
export interface RankedFigure {
  readonly figure: SalesFigure;
  /** Possible counts, narrowed by the order between rows. */
  readonly bounds?: Bounds;
  readonly place?: Place;
}

/** Ranked figures in display order, then those without a rank by name. */
export function rankedFigures(
  table: SalesTable,
  compareNames: (a: string, b: string) => number,
): RankedFigure[] {
  return finish(rankedFiguresSteps(table, compareNames));
}

/** The same in steps. */
export function* rankedFiguresSteps(
  table: SalesTable,
  compareNames: (a: string, b: string) => number,
): HiddenSteps<RankedFigure[]> {
  const { figures } = table;
  const result = yield* rankQuantitiesSteps(quantityRows(figures), { compareNames });
  if (!result.ok) return figures.map((figure) => ({ figure }));
  // Places are those of this very list.
  const figureOf = ({ at }: ListedId) => figures[at] as SalesFigure;
  return [
    ...result.ranked.map((row) => ({ figure: figureOf(row), bounds: row, place: row })),
    ...result.unranked.map((row) => ({ figure: figureOf(row) })),
  ];
}
