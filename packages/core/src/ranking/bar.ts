import type { Quantity } from '../schema/deal.js';
import type { BarView } from './ranking-view.js';

/** Inclusive bounds of a count; `high` may be Infinity. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The length that the scale must hold for these bounds: the far end where there is one, else the near one. */
export function reach({ low, high }: Bounds): number {
  return Number.isFinite(high) ? high : low;
}

/** The bar of one row on a scale from 0 to `longest` units. */
export function barOf(units: Quantity, bounds: Bounds | undefined, longest: number): BarView {
  if (!bounds || longest === 0) return { ending: 'none', solid: 0, to: 0 };
  const solid = bounds.low / longest;
  if (!Number.isFinite(bounds.high)) {
    return bounds.low === 0
      ? { ending: 'none', solid: 0, to: 0 }
      : { ending: 'arrow', solid, to: solid };
  }
  const to = bounds.high / longest;
  if (bounds.low === bounds.high) return { ending: 'flat', solid, to };
  return { ending: hasFloor(units) ? 'pale' : 'hatched', solid: hasFloor(units) ? solid : 0, to };
}

/** Whether somebody gave a lower limit; without one, nothing of the bar is certain enough to be drawn solid. */
function hasFloor(units: Quantity): boolean {
  if (typeof units !== 'object') return typeof units === 'number';
  const { about, from, over, above } = units;
  return [about, from, over, above].some((limit) => limit !== undefined);
}

/** The bar of a sum, of which only bounds are known. */
export function barOfSum({ low, high }: Bounds, longest: number): BarView {
  return barOf(low === 0 && high > 0 ? { to: high } : { from: low }, { low, high }, longest);
}
