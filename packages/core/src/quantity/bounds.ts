import type { Quantity } from '../schema/deal.js';

/** The counts a quantity allows: whole numbers from `low` to `high`, both inclusive; `high` may be Infinity. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Anything with a main value and other published values for the same thing: a sales figure or a total. */
export interface Published {
  readonly units: Quantity;
  readonly also?: readonly { readonly units: Quantity }[] | undefined;
}

const { MAX_SAFE_INTEGER } = Number;

/**
 * The bounds that a quantity sets by itself; several keys are intersected. `within` is 5 % of `about`, rounded up,
 * where it is not given. A brand named in `above` or `below` sets none here: that is an order between rows, which
 * `rankQuantities` follows.
 *
 * Undefined for 'undisclosed' and 'not-found'. `low > high` where no count fits (see `quantityFault`). Counts above
 * `Number.MAX_SAFE_INTEGER` are not told apart, so an upper bound beyond it is Infinity.
 */
export function quantityBounds(units: Quantity): Bounds | undefined {
  if (typeof units === 'string') return undefined;
  if (typeof units === 'number') return { low: Math.max(0, units), high: upper(units) };
  const { over = -1, under = Infinity, from = 0, to = Infinity, about = 0 } = units;
  const { within = Math.ceil(about / 20) } = units;
  const spread = units.about === undefined ? Infinity : within;
  return {
    low: Math.max(0, over + 1, from, about - spread),
    high: upper(Math.min(under - 1, to, about + spread)),
  };
}

/** No limit where counts are not told apart any more. A JSON file can hold -0, which would be worded "-0". */
function upper(high: number): number {
  return high > MAX_SAFE_INTEGER ? Infinity : high + 0;
}

/** Why no count can be drawn from a quantity: a value that is no safe whole number from 0, or keys that exclude each other. */
export function quantityFault(units: Quantity): 'bad-number' | 'impossible-quantity' | undefined {
  const isBad = (value: unknown) =>
    typeof value === 'number' && !(Number.isSafeInteger(value) && value >= 0);
  // Most figures are one number, and there can be ten thousand of them.
  if (typeof units !== 'object') return isBad(units) ? 'bad-number' : undefined;
  if (Object.values(units).some(isBad)) return 'bad-number';
  const bounds = quantityBounds(units);
  return bounds && bounds.low > bounds.high ? 'impossible-quantity' : undefined;
}

/** The narrowest bounds that hold all of the given ones; at least one is needed. */
export function hull(list: readonly Bounds[]): Bounds {
  return list.reduce((a, b) => ({
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
  }));
}

/**
 * Whether two published values agree: one of them implies the other. "Over 5,500" agrees with 5,517, whichever of the
 * two is the main one. 3,620 and 3,629 conflict; so do "over 196,000" and "about 196,000", which overlap but allow
 * counts that the other one denies.
 */
export function agrees(a: Bounds, b: Bounds): boolean {
  const holds = (outer: Bounds, inner: Bounds) =>
    outer.low <= inner.low && inner.high <= outer.high;
  return holds(a, b) || holds(b, a);
}

/**
 * Whether two values agree, as they are published. One that puts a brand above or below another is not said to: whether
 * it does depends on the other brand's count.
 */
export function valuesAgree(main: Quantity, other: Quantity): boolean {
  if (typeof other === 'object' && (other.above ?? other.below) !== undefined) return false;
  const [bounds, otherBounds] = [quantityBounds(main), quantityBounds(other)];
  return bounds !== undefined && otherBounds !== undefined && agrees(bounds, otherBounds);
}

/**
 * The bounds of a main value and other published values. One that agrees changes nothing: 5,517 stays exact beside
 * "over 5,500", and "over 5,500" stays as open as the deal states it beside 5,517. One that conflicts widens the
 * bounds to the hull, since either source may be right. One that says nothing of the count ('undisclosed', 'not-found',
 * `above` or `below` alone) changes nothing.
 *
 * Undefined where the main value is 'undisclosed' or 'not-found': what a deal does not state has no bounds. Each value
 * must be free of a `quantityFault`.
 */
export function publishedBounds(
  units: Quantity,
  also?: readonly Quantity[] | undefined,
): Bounds | undefined {
  const main = quantityBounds(units);
  if (!main || !also?.length) return main;
  const others = also.map(quantityBounds).filter((other) => other !== undefined);
  return hull([main, ...others.filter((other) => !agrees(main, other))]);
}

/** `publishedBounds` of a sales figure or a total. */
export function figureBounds(figure: Published): Bounds | undefined {
  return publishedBounds(
    figure.units,
    figure.also?.map((other) => other.units),
  );
}

/** The sum of counts; 0 for none. Not told apart above `Number.MAX_SAFE_INTEGER`, as in `quantityBounds`. */
export function sumBounds(list: readonly Bounds[]): Bounds {
  const sum = (end: keyof Bounds) => list.reduce((total, bounds) => total + bounds[end], 0);
  const high = sum('high');
  return {
    low: Math.min(sum('low'), MAX_SAFE_INTEGER),
    high: high > MAX_SAFE_INTEGER ? Infinity : high,
  };
}
