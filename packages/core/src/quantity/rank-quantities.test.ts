import { describe, expect, it } from 'vitest';
import type { Quantity } from '../schema/deal.js';
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
