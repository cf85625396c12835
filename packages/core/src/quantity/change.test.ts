import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../schema/deal.js';
import { alsos, countsBeside, lastEdge, quantities } from '../testing/quantities.js';
import { type Bounds, publishedBounds } from './bounds.js';
import { changeBounds, comparablePeriods, type FractionBounds, shareBounds } from './change.js';

const between = (low: number, high: number): Bounds => ({ low, high });
const exactly = (count: number) => between(count, count);

/** Two ways to compute one fraction can differ in the last bit. */
const ROUNDING = 1e-12;

interface Case {
  readonly bounds: Bounds;
  /** Every count that it allows, up to well above its last edge. */
  readonly counts: readonly number[];
}

/** A published value with the counts it allows. Where it has no upper limit, they stop at `ceiling`. */
function published(most: number, ceiling: number): fc.Arbitrary<Case> {
  return fc
    .tuple(quantities(most), alsos(most))
    .filter(([units, also]) => lastEdge([units, ...also]) < ceiling)
    .map(([units, also]: [Quantity, Quantity[]]) => ({
      bounds: publishedBounds(units, also) as Bounds,
      counts: countsBeside(units, also, ceiling),
    }))
    .filter(({ counts }) => counts.length > 0);
}

/** That no fraction lies outside the bounds, and that finite ends are reached where no limit is missing. */
function expectTight(found: FractionBounds, fractions: readonly number[], closed: boolean) {
  const [least, most] = [Math.min(...fractions), Math.max(...fractions)];
  expect(found.low - least).toBeLessThan(ROUNDING);
  expect(most - found.high).toBeLessThan(ROUNDING);
  if (!closed) return;
  expect(least - found.low).toBeLessThan(ROUNDING);
  if (found.high < Infinity) expect(found.high - most).toBeLessThan(ROUNDING);
}

describe('changeBounds', () => {
  it.each<[string, Bounds, Bounds, FractionBounds | 'new' | undefined]>([
    ['a rise', exactly(110), exactly(100), between(0.1, 0.1)],
    ['a fall', exactly(542), exactly(1084), between(-0.5, -0.5)],
    ['no change', exactly(7), exactly(7), between(0, 0)],
    ['a half per cent that binary would lose', exactly(1025), exactly(1000), between(0.025, 0.025)],
    ['"new" after a cited 0', between(5, Infinity), exactly(0), 'new'],
    ['0 after 0', exactly(0), exactly(0), between(0, 0)],
    ['perhaps new, perhaps not', between(0, 5), exactly(0), undefined],
    ['the end', exactly(0), between(3, 9), between(-1, -1)],
    ['some, after perhaps none', between(3, 5), between(0, 6), between(-0.5, Infinity)],
    ['none, after perhaps none', exactly(0), between(0, 6), between(-1, 0)],
    ['perhaps none twice', between(0, 6), between(0, 6), between(-1, Infinity)],
    ['an open count', between(150, Infinity), exactly(100), between(0.5, Infinity)],
    ['after an open count', exactly(50), between(100, Infinity), between(-1, -0.5)],
    ['two open counts', between(5, Infinity), between(2, Infinity), between(-1, Infinity)],
    [
      'two counts of which nothing is known',
      between(0, Infinity),
      between(0, Infinity),
      between(-1, Infinity),
    ],
  ])('gives %s', (_, now, before, expected) => {
    expect(changeBounds(now, before)).toEqual(expected);
  });

  it('words Omoda’s growth from 3,629 or 3,620 as +447 % to +448 %', () => {
    const { low, high } = changeBounds(exactly(19_855), between(3620, 3629)) as FractionBounds;
    expect([Math.round(low * 100), Math.round(high * 100)]).toEqual([447, 448]);
  });

  it('holds the change between any two counts, and its finite ends are such changes', () => {
    fc.assert(
      fc.property(published(9, 30), published(9, 30), (now, before) => {
        const found = changeBounds(now.bounds, before.bounds);
        const pairs = now.counts.flatMap((n) => before.counts.map((b) => [n, b] as const));
        const fractions = pairs.flatMap(([n, b]) => (b > 0 ? [n / b - 1] : n === 0 ? [0] : []));
        if (found === 'new') {
          expect(pairs.every(([n, b]) => b === 0 && n > 0)).toBe(true);
        } else if (found === undefined) {
          expect(before.counts).toEqual([0]);
          expect(now.counts).toContain(0);
          expect(now.counts.length).toBeGreaterThan(1);
        } else {
          const closed = now.bounds.high < Infinity && before.bounds.high < Infinity;
          expectTight(found, fractions, closed);
          const endless = pairs.some(([n, b]) => b === 0 && n > 0) || now.bounds.high === Infinity;
          expect(found.high === Infinity).toBe(endless);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('shareBounds', () => {
  it.each<[string, Bounds, Bounds, FractionBounds | undefined]>([
    ['of an exact whole', exactly(25), exactly(100), between(0.25, 0.25)],
    ['none of it', exactly(0), exactly(100), between(0, 0)],
    ['all of it', exactly(100), exactly(100), between(1, 1)],
    ['of an uncertain part', between(10, 20), exactly(100), between(0.1, 0.2)],
    ['of an uncertain whole', exactly(20), between(100, 200), between(0.1, 0.2)],
    ['never more than all', between(50, Infinity), exactly(100), between(0.5, 1)],
    ['of a whole without an upper limit', exactly(20), between(100, Infinity), between(0, 0.2)],
    ['none of what may be none', exactly(0), between(0, 8), between(0, 0)],
    ['of a whole of which nothing is known', exactly(2), between(0, Infinity), between(0, 1)],
    ['no share of nothing', exactly(0), exactly(0), undefined],
    ['no share where the part is larger for sure', between(101, 200), exactly(100), undefined],
  ])('gives %s', (_, part, whole, expected) => {
    expect(shareBounds(part, whole)).toEqual(expected);
  });

  it('holds the share of any part that fits any whole, and both ends are such shares', () => {
    fc.assert(
      fc.property(published(9, 30), published(9, 30), (part, whole) => {
        const found = shareBounds(part.bounds, whole.bounds);
        const shares = part.counts.flatMap((p) =>
          whole.counts.filter((w) => w > 0 && p <= w).map((w) => p / w),
        );
        expect(found === undefined).toBe(shares.length === 0);
        if (found) expectTight(found, shares, whole.bounds.high < Infinity);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('comparablePeriods', () => {
  it.each([
    ['years', '2024', '2025'],
    ['years far apart', '1999', '2025'],
    ['a month', '2024-02', '2025-02'],
    ['a half and its months', '2024-40', '2025-01/2025-06'],
    ['a quarter and its days', '2025-34', '2024-04-01/2024-06-30'],
    ['a season', '2024-21', '2025-21'],
    ['a winter and its months', '2024-24', '2022-12/2023-02'],
    ['twelve months from April', '2023-04/2024-03', '2024-04/2025-03'],
    ['a year and its days', '2024', '2025-01-01/2025-12-31'],
    ['two years', '2022/2023', '2024/2025'],
    ['years around year 0', '-0001', '0001'],
  ])('holds for %s', (_, a, b) => {
    expect(comparablePeriods(a, b)).toBe(true);
    expect(comparablePeriods(b, a)).toBe(true);
  });

  it.each([
    ['one and the same period', '2025', '2025'],
    ['a year and a part of one', '2024', '2025-01/2025-06'],
    ['other months', '2024-03', '2025-04'],
    ['halves of the same length', '2024-40', '2024-41'],
    ['parts that only begin alike', '2024-01/2024-06', '2025-01/2025-07'],
    ['periods that overlap', '2023/2024', '2024/2025'],
    ['parts of months', '2024-01-15/2024-02-14', '2025-01-15/2025-02-14'],
    ['a month short of a day', '2024-03', '2025-03-01/2025-03-30'],
    ['a day', '2024-01-01', '2025-01-01'],
    ['still going on', '2024/..', '2025/..'],
    ['an unknown end', '2024/', '2025/'],
    ['an open start', '../2024', '../2025'],
    ['about a year', '2024~', '2025'],
    ['perhaps a year', '2024', '2025?'],
    ['a doubtful end', '2024-01/2024-06%', '2025-01/2025-06'],
    ['one year of two', '[2023,2024]', '2025'],
    ['some month of a year', '2024-XX', '2025-XX'],
    ['some year of a decade', '201X', '202X'],
    ['no date', 'last year', '2025'],
    ['no day', '2024-02-30', '2025-02'],
  ])('does not hold for %s', (_, a, b) => {
    expect(comparablePeriods(a, b)).toBe(false);
    expect(comparablePeriods(b, a)).toBe(false);
  });

  it('is the same calendar months of different years, whatever they are', () => {
    const month = fc.record({ year: fc.integer({ min: 1, max: 9990 }), month: fc.nat(11) });
    const written = (months: number) => {
      const year = String(Math.floor(months / 12)).padStart(4, '0');
      return `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
    };
    const period = ({ year, month: at }: { year: number; month: number }, length: number) =>
      `${written(year * 12 + at)}/${written(year * 12 + at + length - 1)}`;
    fc.assert(
      fc.property(
        month,
        month,
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        (a, b, length, align) => {
          const other = align ? { ...b, month: a.month } : b;
          expect(comparablePeriods(period(a, length), period(other, length))).toBe(
            a.month === other.month && a.year !== other.year,
          );
        },
      ),
    );
  });
});
