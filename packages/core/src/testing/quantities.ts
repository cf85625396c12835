import fc from 'fast-check';
import type { Quantity } from '../schema/deal.js';

/** What the tests say a quantity means, count by count: no intervals, so that it shares nothing with `quantityBounds`. */
function allows(units: Quantity, count: number): boolean {
  if (!Number.isInteger(count) || count < 0 || typeof units === 'string') return false;
  if (typeof units === 'number') return count === units;
  if (units.over !== undefined && !(count > units.over)) return false;
  if (units.under !== undefined && !(count < units.under)) return false;
  if (units.from !== undefined && !(count >= units.from)) return false;
  if (units.to !== undefined && !(count <= units.to)) return false;
  if (units.about === undefined) return true;
  const off = Math.abs(count - units.about);
  // Within 5 % rounded up: less than one unit beyond 5 %.
  return units.within === undefined ? (off - 1) * 20 < units.about : off <= units.within;
}

/** The counts from 0 to `ceiling` that a quantity allows. */
export function countsOf(units: Quantity, ceiling: number): number[] {
  return Array.from({ length: ceiling + 1 }, (_, count) => count).filter((n) => allows(units, n));
}

/**
 * The counts that a main value allows beside other published values: every count between the extremes of the main
 * value and of those that neither imply it nor follow from it. None if one of the values allows none.
 */
export function countsBeside(
  units: Quantity,
  also: readonly Quantity[],
  ceiling: number,
): number[] {
  const main = countsOf(units, ceiling);
  const others = also
    .filter((other) => typeof other !== 'string')
    .map((other) => countsOf(other, ceiling));
  if (main.length === 0 || others.some((counts) => counts.length === 0)) return [];
  const within = (a: number[], b: number[]) => a.every((count) => b.includes(count));
  const conflicts = others.filter((counts) => !within(counts, main) && !within(main, counts));
  const all = [...main, ...conflicts.flat()];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

/** The largest count at which any of the quantities starts or stops: they treat all counts above it alike. */
export function lastEdge(quantities: readonly Quantity[]): number {
  const edges = quantities.flatMap((units) => {
    if (typeof units === 'string') return [0];
    if (typeof units === 'number') return [units];
    const { over = 0, under = 0, from = 0, to = 0, about = 0 } = units;
    const { within = Math.ceil(about / 20) } = units;
    return [over + 1, under, from, to, about + within];
  });
  return Math.max(0, ...edges);
}

/** Quantities with counts from 0 to `most`; all kinds, keys combined at random, so that some allow no count at all. */
export function quantities(most: number): fc.Arbitrary<Quantity> {
  const count = fc.nat({ max: most });
  const bounded = fc
    .record(
      { over: count, under: count, from: count, to: count, about: count, within: count },
      { requiredKeys: [] },
    )
    .filter((units) => Object.keys(units).length > 0);
  const single = fc
    .constantFrom('over', 'under', 'from', 'to', 'about')
    .chain((key) => count.map((n): Quantity => ({ [key]: n })));
  const about = fc.record({ about: count, within: fc.nat({ max: 2 }) });
  const between = fc
    .tuple(count, count)
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  return fc.oneof(
    { weight: 4, arbitrary: count },
    { weight: 4, arbitrary: single },
    { weight: 2, arbitrary: about },
    { weight: 2, arbitrary: between },
    { weight: 1, arbitrary: bounded },
  );
}

/** Other published values for one figure: mostly none. */
export function alsos(most: number): fc.Arbitrary<Quantity[]> {
  const other = fc.oneof(
    { weight: 9, arbitrary: quantities(most) },
    { weight: 1, arbitrary: fc.constantFrom<Quantity>('undisclosed', 'not-found', { below: 'x' }) },
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Quantity[]>([]) },
    { weight: 1, arbitrary: fc.array(other, { maxLength: 3 }) },
  );
}
