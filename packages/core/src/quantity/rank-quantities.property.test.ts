import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryEverything } from '../testing/rank-oracle.js';
import { smallTables } from '../testing/small-tables.js';
import { type QuantityRow, rankQuantities } from './rank-quantities.js';

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
      { numRuns: 2000 },
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
        // Without the orders of the brands blamed, the table stands: none is overlooked.
        const guilty = new Set(blamed.flatMap(({ ids }) => ids));
        const rest = orders.map(({ id, units }) => ({ id, units: guilty.has(id) ? {} : units }));
        expect(rankQuantities(rest).ok).toBe(true);
      }),
    );
  });
});

describe('display order', () => {
  it('does not depend on the order of the rows', () => {
    // Names that collide in part, so that ids decide too.
    const name = (id: string) => (id < 'c' ? 'Zeekr' : 'Aion');
    const options = {
      compareNames: (a: string, b: string) => name(a).localeCompare(name(b), 'en'),
    };
    const shuffled = smallTables.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [a, b] = [rankQuantities(rows, options), rankQuantities(others, options)];
        expect(b.ok).toBe(a.ok);
        if (a.ok) expect(b).toEqual(a);
      }),
    );
  });
});
