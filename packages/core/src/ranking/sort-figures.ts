import { ascending } from '../ascending.js';
import type { Change } from './figure-change.js';
import type { RankedFigure } from './ranked-figures.js';
import type { RankingSort } from './ranking-view.js';

/** A figure on its way into a row. */
export interface SortedFigure extends RankedFigure {
  /** What rows are sorted by; absent where that is something else, or nothing is known of it. */
  readonly change?: Change;
}

/**
 * Sorts figures that come in display order: by rank (the smallest first), by name, or by change (the largest growth
 * first: by what is certain of it, then by what is possible; a new brand has grown beyond any percentage). `reversed`
 * turns the order round. What has no rank or no known change stands last in either direction, and equals stay in
 * display order, so that the order is stable and total.
 */
export function sortFigures(
  figures: readonly SortedFigure[],
  sort: RankingSort,
  reversed: boolean,
  compareNames: (a: string, b: string) => number,
): readonly SortedFigure[] {
  if (sort === 'rank' && !reversed) return figures;
  const isKnown = ({ place: rank, change }: SortedFigure) =>
    sort === 'rank' ? rank !== undefined : sort === 'name' || change !== undefined;
  const compare = (a: SortedFigure, b: SortedFigure) =>
    sort === 'name' ? compareNames(a.figure.brand, b.figure.brand) : byChange(a, b);
  const known = figures.filter(isKnown);
  const direction = reversed ? -1 : 1;
  if (sort === 'rank') known.reverse();
  else known.sort((a, b) => direction * compare(a, b));
  return [...known, ...figures.filter((figure) => !isKnown(figure))];
}

function byChange(a: SortedFigure, b: SortedFigure): number {
  const [first, second] = [boundsOf(a.change), boundsOf(b.change)];
  return ascending(second.low, first.low) || ascending(second.high, first.high);
}

function boundsOf(change: Change) {
  return typeof change === 'object' ? change : { low: Infinity, high: Infinity };
}
