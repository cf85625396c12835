import { describe, expect, it } from 'vitest';
import type { Quantity } from '../schema/deal.js';
import { rankQuantities } from './rank-quantities.js';

/** Short form: "order-cycle: a b". */
function issues(units: Record<string, Quantity>) {
  const rows = Object.entries(units).map(([id, quantity]) => ({ id, units: quantity }));
  const result = rankQuantities(rows);
  return result.ok ? [] : result.issues.map(({ code, ids }) => `${code}: ${ids.join(' ')}`);
}

describe('rankQuantities refuses', () => {
  it.each<[string, Record<string, Quantity>, string[]]>([
    ['a negative count', { a: 1, b: -1 }, ['bad-number: b']],
    ['a count that is not a number', { a: Number.NaN, b: 2 }, ['bad-number: a']],
    ['a count with a decimal', { a: 1.5 }, ['bad-number: a']],
    ['a bad number in a limit', { a: { about: 10, within: -1 } }, ['bad-number: a']],
    ['limits the wrong way round', { a: { from: 9, to: 3 } }, ['impossible-quantity: a']],
    [
      'an impossible count once, and not again for the order built on it',
      { a: { from: 9, to: 0 }, b: { below: 'a' } },
      ['impossible-quantity: a'],
    ],
    ['an order to an unknown brand', { a: { below: 'z' } }, ['relation-without-figure: a z']],
    [
      'an order to a brand without a figure',
      { a: { above: 'b' }, b: 'not-found' },
      ['relation-without-figure: a b'],
    ],
    ['an order of a row to itself', { a: { below: 'a' }, b: 1 }, ['order-cycle: a']],
    ['two rows below each other', { a: { below: 'b' }, b: { below: 'a' } }, ['order-cycle: a b']],
    [
      'a cycle, without the rows above and below it',
      {
        top: { above: 'a' },
        a: { above: 'b' },
        b: { above: 'c' },
        c: { above: 'a' },
        low: { below: 'c' },
      },
      ['order-cycle: a b c'],
    ],
    [
      'two cycles, each by itself',
      { a: { above: 'b' }, b: { above: 'a' }, c: { above: 'b', below: 'd' }, d: { below: 'c' } },
      ['order-cycle: a b', 'order-cycle: c d'],
    ],
    [
      'two cycles, without the row between them',
      {
        a: { above: 'b' },
        b: { above: 'a' },
        between: { above: 'a', below: 'c' },
        c: { above: 'd' },
        d: { above: 'c' },
      },
      ['order-cycle: a b', 'order-cycle: c d'],
    ],
    [
      'two rows below exactly none, as one mistake',
      { a: 0, b: { below: 'a' }, c: { below: 'a' }, d: 1 },
      ['impossible-order: a b c'],
    ],
    ['below exactly none', { a: 0, b: { below: 'a' } }, ['impossible-order: a b']],
    ['above a larger count', { a: 5, b: { to: 5, above: 'a' }, c: 1 }, ['impossible-order: a b']],
    [
      'too little room along a chain',
      { a: 3, b: { above: 'a' }, c: { above: 'b' }, d: { above: 'c', under: 6 }, e: 4 },
      ['impossible-order: a b c d'],
    ],
    [
      'two impossible orders, each by itself',
      { a: 0, b: { below: 'a' }, c: 0, d: { below: 'c' } },
      ['impossible-order: a b', 'impossible-order: c d'],
    ],
    [
      'several mistakes at once',
      { a: -1, b: { from: 2, to: 1 }, c: { below: 'z' }, d: { above: 'd' } },
      ['bad-number: a', 'impossible-quantity: b', 'relation-without-figure: c z', 'order-cycle: d'],
    ],
  ])('%s', (_, units, expected) => {
    expect(issues(units)).toEqual(expected);
  });

  it('bad and impossible values among the other published ones', () => {
    const rows = [
      { id: 'a', units: 5, also: [Number.NaN, -1] },
      { id: 'b', units: 5, also: [{ under: 0 }] },
      { id: 'c', units: 'undisclosed' as const, also: [1.5] },
    ];
    expect(rankQuantities(rows)).toEqual({
      ok: false,
      issues: [
        { code: 'bad-number', ids: ['a'] },
        { code: 'impossible-quantity', ids: ['b'] },
        { code: 'bad-number', ids: ['c'] },
      ],
    });
  });
});
