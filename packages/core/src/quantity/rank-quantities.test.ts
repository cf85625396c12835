import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../schema/deal.js';
import { alsos, quantities } from '../testing/quantities.js';
import { tryEverything } from '../testing/rank-oracle.js';
import { type QuantityRow, type RankedRow, rankQuantities } from './rank-quantities.js';

const { MAX_SAFE_INTEGER } = Number;

function table(units: Record<string, Quantity>): QuantityRow[] {
  return Object.entries(units).map(([id, quantity]) => ({ id, units: quantity }));
}

function rankedRows(rows: readonly QuantityRow[]): readonly RankedRow[] {
  const result = rankQuantities(rows);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.ranked;
}

/** Short form: "a 1", "b =2" for an equal one, "c 4-6". */
function ranks(units: Record<string, Quantity>): string[] {
  return rankedRows(table(units)).map(({ id, best, worst, tied }) =>
    best === worst ? `${id} ${tied ? '=' : ''}${best}` : `${id} ${best}-${worst}`,
  );
}

function issues(units: Record<string, Quantity>) {
  const result = rankQuantities(table(units));
  return result.ok ? [] : result.issues.map(({ code, ids }) => `${code}: ${ids.join(' ')}`);
}

const NAMES = ['a', 'b', 'c', 'd', 'e'];

/** Two to five rows with orders between any of them, also to themselves and in cycles. */
const smallTables: fc.Arbitrary<QuantityRow[]> = fc.integer({ min: 2, max: 5 }).chain((size) => {
  // Every assignment is tried, so the larger the table the smaller its counts.
  const most = size < 4 ? 6 : size < 5 ? 4 : 2;
  const ids = NAMES.slice(0, size);
  const other = fc.constantFrom(...ids);
  const order = fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: fc.record({ above: other }) },
    { weight: 2, arbitrary: fc.record({ below: other }) },
    { weight: 1, arbitrary: fc.record({ above: other, below: other }) },
  );
  const units = fc
    .tuple(fc.oneof(quantities(most), fc.constant('order alone' as const)), order)
    .map(([quantity, relations]): Quantity => {
      if (Object.keys(relations).length === 0) return quantity === 'order alone' ? {} : quantity;
      if (typeof quantity === 'string') return relations;
      if (typeof quantity === 'number') return { from: quantity, to: quantity, ...relations };
      return { ...quantity, ...relations };
    });
  const known = fc.record({ units, also: alsos(most) });
  const missing = fc.record({ units: fc.constantFrom<Quantity>('undisclosed', 'not-found') });
  const row = fc.oneof({ weight: 19, arbitrary: known }, { weight: 1, arbitrary: missing });
  return fc.tuple(...ids.map((id) => row.map((rest): QuantityRow => ({ id, ...rest }))));
});

function leadsNowhere(rows: readonly QuantityRow[]): boolean {
  const known = new Set(rows.filter((row) => typeof row.units !== 'string').map(({ id }) => id));
  return rows.some(({ units }) => {
    if (typeof units !== 'object') return false;
    return [units.above, units.below].some((id) => id !== undefined && !known.has(id));
  });
}

describe('rankQuantities against every assignment', () => {
  it('finds exactly the ranks, counts and ties that occur, and an impossible table exactly where none does', () => {
    fc.assert(
      fc.property(smallTables, (rows) => {
        const result = rankQuantities(rows);
        if (leadsNowhere(rows)) {
          const codes = result.ok ? [] : result.issues.map(({ code }) => code);
          expect(codes).toContain('relation-without-figure');
          return;
        }
        const truth = tryEverything(rows);
        expect(result.ok).toBe(truth !== undefined);
        if (!result.ok || !truth) return;
        const expected = [...truth.values()].map(({ equals, ...row }) => ({
          ...row,
          tied: equals.size > 0,
        }));
        expect(new Set(result.ranked)).toEqual(new Set(expected));
        const missing = rows.filter(({ units }) => typeof units === 'string');
        expect(result.unranked).toEqual(missing.map(({ id }) => id));
      }),
      { numRuns: 3000 },
    );
  });

  it('blames a cycle only where the orders run in one', () => {
    fc.assert(
      fc.property(smallTables, (rows) => {
        const orders = rows.map(({ id, units }): QuantityRow => {
          if (typeof units !== 'object') return { id, units: {} };
          const { above, below } = units;
          return {
            id,
            units: {
              ...(above === undefined ? {} : { above }),
              ...(below === undefined ? {} : { below }),
            },
          };
        });
        const result = rankQuantities(orders);
        const blamed = result.ok ? [] : result.issues.filter(({ code }) => code === 'order-cycle');
        expect(blamed.length > 0).toBe(tryEverything(orders) === undefined);
        // Each brand blamed is needed: without its own cycle's brands the table stands.
        const guilty = new Set(blamed.flatMap(({ ids }) => ids));
        const rest = orders.map(({ id, units }) => ({ id, units: guilty.has(id) ? {} : units }));
        expect(rankQuantities(rest).ok).toBe(true);
      }),
    );
  });
});

describe('rankQuantities, case by case', () => {
  it.each<[string, Record<string, Quantity>, string[]]>([
    ['an empty table', {}, []],
    ['one row', { a: 5 }, ['a 1']],
    ['one row of which nothing is known', { a: { from: 0 } }, ['a 1']],
    ['all equal', { b: 7, a: 7, c: 7 }, ['a =1', 'b =1', 'c =1']],
    ['a gap after equal counts', { a: 9, b: 5, c: 5, d: 1 }, ['a 1', 'b =2', 'c =2', 'd 4']],
    ['all unknown', { a: { from: 0 }, b: { from: 0 } }, ['a 1-2', 'b 1-2']],
    ['none', { a: 0, b: 0, c: 1 }, ['c 1', 'a =2', 'b =2']],
    ['the largest safe integer', { a: MAX_SAFE_INTEGER - 1, b: MAX_SAFE_INTEGER }, ['b 1', 'a 2']],
    [
      'more than the largest safe integer, three times over',
      { a: MAX_SAFE_INTEGER, d: { above: 'c' }, b: { above: 'a' }, c: { above: 'b' } },
      ['d 1', 'c 2', 'b 3', 'a 4'],
    ],
    ['an exact count that another may equal', { a: 5, b: { from: 5, to: 6 } }, ['b 1', 'a 1-2']],
    ['bounds alike, which is no tie', { a: { about: 20 }, b: { about: 20 } }, ['a 1-2', 'b 1-2']],
    ['over and over', { a: { over: 10 }, b: { over: 20 }, c: 5 }, ['b 1-2', 'a 1-2', 'c 3']],
    ['below an "over"', { a: { over: 10 }, b: { below: 'a' }, c: 11 }, ['a 1', 'c 1-3', 'b 2-3']],
    ['above an "under"', { a: { under: 10 }, b: { above: 'a' }, c: 0 }, ['b 1', 'a 2', 'c 2-3']],
    ['exact by its order', { a: 2, b: { below: 'a', over: 0 }, c: 1 }, ['a 1', 'b =2', 'c =2']],
  ])('ranks %s', (_, units, expected) => {
    expect(ranks(units)).toEqual(expected);
  });

  it('narrows counts by the order, along the whole chain', () => {
    const rows = rankedRows(
      table({ a: { above: 'b' }, b: { above: 'c' }, c: 10, d: { below: 'c' } }),
    );
    expect(rows.map(({ id, low, high }) => [id, low, high])).toEqual([
      ['a', 12, Infinity],
      ['b', 11, Infinity],
      ['c', 10, 10],
      ['d', 0, 9],
    ]);
  });

  it('gives no rank to missing figures, and counts them in nobody’s', () => {
    const rows = table({ z: 'undisclosed', a: 1, m: 'not-found', b: { from: 0 } });
    const result = rankQuantities(rows);
    expect(result).toMatchObject({ ok: true, unranked: ['m', 'z'] });
    expect(ranks({ z: 'undisclosed', a: 1, b: 2 })).toEqual(['b 1', 'a 2']);
  });

  it('keeps a figure that another source confirms, and widens one that another contradicts', () => {
    const rows = [
      { id: 'chery', units: 5517, also: [{ over: 5500 }] },
      { id: 'omoda', units: 3629, also: [3620] },
      { id: 'jeep', units: 3625 },
    ];
    expect(rankedRows(rows)).toMatchObject([
      { id: 'chery', low: 5517, high: 5517, best: 1, worst: 1 },
      { id: 'jeep', best: 2, worst: 3 },
      { id: 'omoda', low: 3620, high: 3629, best: 2, worst: 3 },
    ]);
  });

  it('lets GWM’s exact 542 share 13–17 with the four brands known to be below Chery', () => {
    const brands2025 = {
      genesis: { below: 'chery' },
      mg: 85_155,
      byd: 51_422,
      jaecoo: 28_232,
      honda: 23_017,
      seat: 23_015,
      citroen: 20_732,
      omoda: 19_855,
      suzuki: 18_226,
      polestar: 16_959,
      jeep: 10_616,
      fiat: 8764,
      chery: 5517,
      gwm: 542,
      'alfa-romeo': { below: 'chery' },
      ds: { below: 'chery' },
      smart: { below: 'chery' },
    };
    expect(ranks(brands2025)).toEqual([
      ...['mg 1', 'byd 2', 'jaecoo 3', 'honda 4', 'seat 5', 'citroen 6', 'omoda 7', 'suzuki 8'],
      ...['polestar 9', 'jeep 10', 'fiat 11', 'chery 12'],
      ...['gwm 13-17', 'alfa-romeo 13-17', 'ds 13-17', 'genesis 13-17', 'smart 13-17'],
    ]);
  });
});

describe('rankQuantities refuses', () => {
  it.each<[string, Record<string, Quantity>, string[]]>([
    ['a negative count', { a: 1, b: -1 }, ['bad-number: b']],
    ['a count that is not a number', { a: Number.NaN, b: 2 }, ['bad-number: a']],
    ['a count with a decimal', { a: 1.5 }, ['bad-number: a']],
    ['a bad number in a limit', { a: { about: 10, within: -1 } }, ['bad-number: a']],
    ['limits the wrong way round', { a: { from: 9, to: 3 } }, ['impossible-quantity: a']],
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

describe('display order', () => {
  // Names that collide in part, so that ids decide too.
  const name = (id: string) => (id < 'c' ? 'Zeekr' : 'Aion');
  const compareNames = (a: string, b: string) => name(a).localeCompare(name(b), 'en');

  it('is best, worst, low, high, name, id; missing figures stand by name, then id', () => {
    const units: Record<string, Quantity> = {
      d: { from: 1, to: 4 },
      c: { from: 1, to: 4 },
      b: { from: 1, to: 4 },
      a: { from: 1, to: 4 },
      e: { from: 1, to: 5 },
      f: { from: 2, to: 4 },
      z: 'undisclosed',
      ab: 'not-found',
      y: 'not-found',
    };
    const result = rankQuantities(table(units), { compareNames });
    if (!result.ok) throw new Error('ranked');
    expect(result.ranked.map(({ id }) => id)).toEqual(['f', 'e', 'c', 'd', 'a', 'b']);
    expect(result.unranked).toEqual(['y', 'z', 'ab']);
  });

  it('puts the narrower range first among rows with the same best rank', () => {
    expect(ranks({ a: { from: 0, to: 9 }, b: 9, c: 5 })).toEqual(['b 1', 'a 1-3', 'c 2-3']);
  });

  it('puts it first even where its low is smaller', () => {
    const units = { a: { from: 4 }, z: { from: 3, above: 'b' }, b: { from: 2 } };
    expect(ranks(units)).toEqual(['z 1-2', 'a 1-3', 'b 2-3']);
  });

  it('does not depend on the order of the rows, and repeats no key', () => {
    const shuffled = smallTables.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [a, b] = [
          rankQuantities(rows, { compareNames }),
          rankQuantities(others, { compareNames }),
        ];
        expect(b.ok).toBe(a.ok);
        if (a.ok) expect(b).toEqual(a);
      }),
    );
  });
});

describe('large tables', () => {
  it('ranks ten thousand rows without an order', () => {
    const size = 10_000;
    const rows = Array.from({ length: size }, (_, i) => ({
      id: `brand-${i}`,
      units: i % 2 === 0 ? i : { from: i, to: i + 2 },
    }));
    const ranked = rankedRows(rows);
    expect(ranked).toHaveLength(size);
    // An even count may be passed by the odd row below it, and is passed by all rows above.
    const row = ranked.find(({ id }) => id === 'brand-5000');
    expect(row).toMatchObject({ best: size - 5000, worst: size - 5000 + 1 });
  });

  it('ranks a chain of a thousand beside nine thousand rows without an order', () => {
    const chain = Array.from({ length: 1000 }, (_, i) => ({
      id: `chain-${i}`,
      units: i === 0 ? 20_000 : { above: `chain-${i - 1}` },
    }));
    const others = Array.from({ length: 9000 }, (_, i) => ({ id: `other-${i}`, units: i }));
    const ranked = rankedRows([...others, ...chain]);
    expect(ranked[0]).toMatchObject({ id: 'chain-999', low: 20_999, best: 1, worst: 1 });
    expect(ranked[999]).toMatchObject({ id: 'chain-0', best: 1000, worst: 1000 });
    expect(ranked[1000]).toMatchObject({ id: 'other-8999', best: 1001, worst: 1001 });
  });
});
