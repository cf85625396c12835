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
  const figures = new Map(table.figures.map((figure) => [figure.brand, figure]));
  const result = yield* rankQuantitiesSteps(quantityRows(table.figures), { compareNames });
  if (!result.ok) return table.figures.map((figure) => ({ figure }));
  const ranked: RankedFigure[] = [];
  for (const row of result.ranked) {
    const figure = figures.get(row.id);
    if (figure) ranked.push({ figure, bounds: row, place: row });
  }
  for (const id of result.unranked) {
    const figure = figures.get(id);
    if (figure) ranked.push({ figure });
  }
  return ranked;
}
