import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../schema/deal.js';
import { alsos, countsBeside, countsOf, lastEdge, quantities } from '../testing/quantities.js';
import {
  agrees,
  type Bounds,
  figureBounds,
  hull,
  publishedBounds,
  quantityBounds,
  quantityFault,
  sumBounds,
} from './bounds.js';

const { MAX_SAFE_INTEGER } = Number;
const between = (low: number, high: number): Bounds => ({ low, high });
const exactly = (count: number) => between(count, count);

/** Compares with a list of counts cut at a ceiling above every edge: whatever reaches it has no upper limit. */
function sameAs(bounds: Bounds | undefined, counts: number[], ceiling: number) {
  const least = counts[0] ?? 0;
  const most = counts.at(-1) ?? 0;
  expect(bounds).toEqual(between(least, most === ceiling ? Infinity : most));
}

describe('quantityBounds', () => {
  it.each<[string, Quantity, Bounds | undefined]>([
    ['an exact count', 5517, exactly(5517)],
    ['none at all', 0, exactly(0)],
    ['over', { over: 5500 }, between(5501, Infinity)],
    ['under', { under: 5500 }, between(0, 5499)],
    ['at least', { from: 5500 }, between(5500, Infinity)],
    ['at most', { to: 5500 }, between(0, 5500)],
    ['between', { from: 3, to: 9 }, between(3, 9)],
    ['about, within what is given', { about: 54_000, within: 1000 }, between(53_000, 55_000)],
    ['about, within nothing', { about: 7, within: 0 }, exactly(7)],
    ['about, within 5 %', { about: 196_000 }, between(186_200, 205_800)],
    ['about, 5 % rounded up', { about: 101 }, between(95, 107)],
    ['about, 5 % to the unit', { about: 140 }, between(133, 147)],
    ['about none', { about: 0 }, exactly(0)],
    ['about, never below none', { about: 2, within: 5 }, between(0, 7)],
    ['an order alone', { below: 'chery' }, between(0, Infinity)],
    ['an order and a limit', { below: 'chery', over: 100 }, between(101, Infinity)],
    ['several keys', { over: 10, to: 90, about: 80, within: 20 }, between(60, 90)],
    ['within without about', { over: 10, within: 3 }, between(11, Infinity)],
    ['undisclosed', 'undisclosed', undefined],
    ['not found', 'not-found', undefined],
  ])('bounds %s', (_, units, bounds) => {
    expect(quantityBounds(units)).toEqual(bounds);
  });

  it('leaves nothing between keys that exclude each other', () => {
    const { low, high } = quantityBounds({ over: 9, under: 10 }) as Bounds;
    expect(low).toBeGreaterThan(high);
  });

  it('never gives a negative zero, which would be worded "-0"', () => {
    for (const units of [-0, { from: -0, to: -0 }, { about: -0 }, { to: -0 }]) {
      expect(quantityBounds(units)).toStrictEqual(exactly(0));
    }
  });

  it('does not tell counts above the largest safe integer apart', () => {
    expect(quantityBounds(MAX_SAFE_INTEGER)).toEqual(exactly(MAX_SAFE_INTEGER));
    expect(quantityBounds({ about: MAX_SAFE_INTEGER, within: 1 })).toEqual(
      between(MAX_SAFE_INTEGER - 1, Infinity),
    );
    expect(quantityBounds({ over: MAX_SAFE_INTEGER })).toEqual(
      between(MAX_SAFE_INTEGER + 1, Infinity),
    );
  });

  it('holds every count that the quantity allows, and ends on the first and last of them', () => {
    fc.assert(
      fc.property(fc.oneof(quantities(6), quantities(150)), (units) => {
        const ceiling = lastEdge([units]) + 1;
        const counts = countsOf(units, ceiling);
        if (counts.length > 0) sameAs(quantityBounds(units), counts, ceiling);
        expect(quantityFault(units)).toBe(counts.length > 0 ? undefined : 'impossible-quantity');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('quantityFault', () => {
  it.each<[string, Quantity]>([
    ['a minus sign', -5],
    ['a decimal', 1.5],
    ['a sum that failed', Number.NaN],
    ['a division by zero', Number.POSITIVE_INFINITY],
    ['more digits than a number holds', MAX_SAFE_INTEGER + 1],
    ['a negative limit', { over: -1 }],
    ['a limit with a decimal', { from: 1, to: 2.5 }],
    ['a negative margin', { about: 10, within: -2 }],
  ])('refuses %s', (_, units) => {
    expect(quantityFault(units)).toBe('bad-number');
  });

  it.each<[string, Quantity]>([
    ['limits the wrong way round', { from: 10, to: 9 }],
    ['fewer than none', { under: 0 }],
    ['strict limits with nothing between', { over: 5, under: 6 }],
    ['about one count and over another', { about: 100, over: 200 }],
  ])('finds no count in %s', (_, units) => {
    expect(quantityFault(units)).toBe('impossible-quantity');
  });

  it.each<[string, Quantity]>([
    ['none', 0],
    ['an order', { above: 'mg', below: 'byd' }],
    ['a missing count', 'undisclosed'],
    ['the largest safe integer', MAX_SAFE_INTEGER],
    ['a single count between strict limits', { over: 5, under: 7 }],
  ])('accepts %s', (_, units) => {
    expect(quantityFault(units)).toBeUndefined();
  });
});

describe('agrees', () => {
  it.each<[string, Quantity, Quantity, boolean]>([
    ['5,517 and over 5,500', 5517, { over: 5500 }, true],
    ['53,604 and about 54,000', 53_604, { about: 54_000, within: 1000 }, true],
    ['the same count twice', 542, 542, true],
    ['two counts', 3629, 3620, false],
    ['a count and its own strict limit', 5500, { over: 5500 }, false],
    ['over and about the same count', { over: 196_000 }, { about: 196_000 }, false],
    ['ranges that only touch', { to: 10 }, { from: 10 }, false],
    ['an order alone and a count', { below: 'chery' }, 300, true],
  ])('%s', (_, a, b, expected) => {
    const [first, second] = [quantityBounds(a) as Bounds, quantityBounds(b) as Bounds];
    expect(agrees(first, second)).toBe(expected);
    expect(agrees(second, first)).toBe(expected);
  });
});

describe('figureBounds', () => {
  const figure = (units: Quantity, ...also: Quantity[]) =>
    figureBounds({ units, also: also.map((other) => ({ units: other })) });

  it.each<[string, Quantity, Quantity[], Bounds | undefined]>([
    ['stays exact beside a limit that it meets', 5517, [{ over: 5500 }], exactly(5517)],
    ['widens to another count', 3629, [3620], between(3620, 3629)],
    ['widens to several counts', 2_020_520, [2_020_373, 2_020_600], between(2_020_373, 2_020_600)],
    ['is not narrowed by a sharper value', { over: 5500 }, [5517], between(5501, Infinity)],
    [
      'widens where neither implies the other',
      { over: 196_000 },
      [{ about: 196_000 }],
      between(186_200, Infinity),
    ],
    ['is judged by its main value alone', 3629, [3620, { over: 3625 }], between(3620, 3629)],
    ['heeds no order in another value', 10, [{ below: 'chery' }], exactly(10)],
    ['heeds no missing other value', 10, ['not-found', 'undisclosed'], exactly(10)],
    ['has none without a main value', 'undisclosed', [3620], undefined],
    ['needs no other value', { about: 20 }, [], between(19, 21)],
  ])('%s', (_, units, also, bounds) => {
    expect(figure(units, ...also)).toEqual(bounds);
  });

  it('reads a figure without other values', () => {
    expect(figureBounds({ units: 7 })).toEqual(exactly(7));
  });

  it('holds every count that the sources leave possible, and no more at its ends', () => {
    fc.assert(
      fc.property(quantities(9), alsos(9), (units, also) => {
        const ceiling = lastEdge([units, ...also]) + 1;
        const counts = countsBeside(units, also, ceiling);
        fc.pre(counts.length > 0);
        sameAs(publishedBounds(units, also), counts, ceiling);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hull', () => {
  it('reaches from the lowest to the highest', () => {
    expect(hull([between(4, 6), exactly(2), between(5, 9)])).toEqual(between(2, 9));
    expect(hull([between(1, 3), between(7, Infinity)])).toEqual(between(1, Infinity));
    expect(hull([exactly(5)])).toEqual(exactly(5));
  });
});

describe('sumBounds', () => {
  it('adds nothing to 0', () => {
    expect(sumBounds([])).toEqual(exactly(0));
  });

  it('has no upper limit where one part has none', () => {
    expect(sumBounds([exactly(3), between(2, Infinity)])).toEqual(between(5, Infinity));
  });

  it('stays honest beyond the largest safe integer', () => {
    const sum = sumBounds([exactly(MAX_SAFE_INTEGER), exactly(2)]);
    expect(sum).toEqual(between(MAX_SAFE_INTEGER, Infinity));
  });

  it('holds the sum of any counts within the parts, and both its ends are such sums', () => {
    const range = fc.tuple(fc.nat(50), fc.nat(50), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (parts) => {
        const sum = sumBounds(parts.map(([low, more]) => between(low, low + more)));
        const picked = parts.map(([low, more, at]) => low + Math.round(more * at));
        const total = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
        expect(sum.low).toBe(total(parts.map(([low]) => low)));
        expect(sum.high).toBe(total(parts.map(([low, more]) => low + more)));
        expect(total(picked)).toBeGreaterThanOrEqual(sum.low);
        expect(total(picked)).toBeLessThanOrEqual(sum.high);
      }),
    );
  });
});
