import { narrowQuantitiesSteps, type QuantityRow } from '../quantity/narrow-quantities.js';
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
  const result = yield* rankQuantitiesSteps(quantityRows(table), { compareNames });
  if (!result.ok) return table.figures.map((figure) => ({ figure }));
  const ranked: RankedFigure[] = [];
  for (const { id, low, high, best, worst, tied } of result.ranked) {
    const figure = figures.get(id);
    const place = { best, worst, tied, unlimited: !Number.isFinite(high) };
    if (figure) ranked.push({ figure, bounds: { low, high }, place });
  }
  for (const id of result.unranked) {
    const figure = figures.get(id);
    if (figure) ranked.push({ figure });
  }
  return ranked;
}

/** Figures by brand in the order of the table, each with its bounds; in steps. Without ranks, which take longer. */
export function* boundedFiguresSteps(table: SalesTable): HiddenSteps<Map<string, RankedFigure>> {
  const figures = new Map<string, RankedFigure>();
  for (const figure of table.figures) figures.set(figure.brand, { figure });
  const result = yield* narrowQuantitiesSteps(quantityRows(table));
  if (!result.ok) return figures;
  for (const { id, low, high } of result.narrowed) {
    const found = figures.get(id);
    if (found) figures.set(id, { ...found, bounds: { low, high } });
  }
  return figures;
}

function quantityRows({ figures }: SalesTable): QuantityRow[] {
  return figures.map(({ brand, units, also }) => ({
    id: brand,
    units,
    also: also?.map((other) => other.units),
  }));
}
