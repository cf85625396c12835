import { changeBounds, type FractionBounds } from '../quantity/change.js';
import type { RankedFigure } from './ranked-figures.js';
import { isSamePeriod } from './table-facts.js';

/** A change of a count as a fraction of the earlier one; undefined where nothing can be said of it. */
export type Change = FractionBounds | 'new' | undefined;

/** What our own counts say of a change: undefined between two definitions, and where a count is missing. */
export function countedChange(now: RankedFigure, before: RankedFigure | undefined): Change {
  if (!now.bounds || !before?.bounds || now.figure.scope !== before.figure.scope) return undefined;
  return informative(changeBounds(now.bounds, before.bounds));
}

/** Ours, else the published change against that period: what a table is sorted by. */
export function knownChange(
  now: RankedFigure,
  before: RankedFigure | undefined,
  period: string,
): Change {
  const ours = countedChange(now, before);
  const { change, scope } = now.figure;
  const sameScope = before === undefined || before.figure.scope === scope;
  if (ours || !change || !isSamePeriod(change.against, period) || !sameScope) return ours;
  if (change.value === 'up') return { low: 0, high: Infinity };
  if (change.value === 'down') return { low: -1, high: 0 };
  return { low: change.value, high: change.value };
}

/**
 * Nothing where a count may have grown and may also have fallen, and one of both without limit: "-50 % or more" would
 * be read as a fall, and "-100 % to +375 %" says nothing.
 */
export function informative(change: Change): Change {
  if (typeof change !== 'object') return change;
  const { low, high } = change;
  return (low < 0 && high === Infinity) || (low <= -1 && high > 0) ? undefined : change;
}
