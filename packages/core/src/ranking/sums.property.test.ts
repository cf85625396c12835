import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QuantityRow, rankQuantities } from '../quantity/rank-quantities.js';
import type { SalesTable } from '../schema/deal.js';
import { everyAssignment } from '../testing/rank-oracle.js';
import { smallTables } from '../testing/small-tables.js';
import { figure, tableOf } from '../testing/tables.js';
import { subtotalOf } from './blocks.js';
import { countedChange } from './figure-change.js';
import { rankedFigures } from './ranked-figures.js';

const soundTables = smallTables.filter((rows) => rankQuantities(rows).ok);

function salesOf(rows: readonly QuantityRow[]): SalesTable {
  return tableOf(
    '2025',
    rows.map(({ id, units, also = [] }) =>
      figure(id, units, { also: also.map((other) => ({ units: other, citations: [] })) }),
    ),
  );
}

const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every sum that the brands can have together, and whether there is no largest. */
function everySum(rows: readonly QuantityRow[], brands: ReadonlySet<string>) {
  const sums = new Set<number>();
  const isIn = rows
    .filter(({ units }) => typeof units !== 'string')
    .map(({ id }) => brands.has(id));
  let largest = 0;
  const { edge } = everyAssignment(rows, (counts) => {
    const own = counts.filter((_, at) => isIn[at]);
    sums.add(own.reduce((sum, count) => sum + count, 0));
    largest = Math.max(largest, ...own);
  });
  // A count above the edge could be any that is larger still.
  return { sums: [...sums], open: largest > edge };
}

describe('the sum of some brands of a table', () => {
  it('holds every sum that occurs, and both ends occur', () => {
    fc.assert(
      fc.property(soundTables, fc.nat({ max: 31 }), (rows, mask) => {
        const chosen = new Set(rows.filter((_, at) => mask & (1 << at)).map(({ id }) => id));
        const figures = rankedFigures(salesOf(rows), byId).filter((each) =>
          chosen.has(each.figure.brand),
        );
        const { sums, open: unbounded } = everySum(rows, chosen);
        const missing = rows.filter(({ id, units }) => chosen.has(id) && typeof units === 'string');
        expect(subtotalOf(figures)).toEqual({
          brands: chosen.size,
          withoutFigure: missing.length,
          low: Math.min(...sums),
          high: missing.length > 0 || unbounded ? Infinity : Math.max(...sums),
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('the change of a brand between two tables', () => {
  it('holds every change that occurs, and both ends occur', () => {
    fc.assert(
      fc.property(soundTables, soundTables, fc.constantFrom('a', 'b'), (earlier, rows, brand) => {
        const before = rankedFigures(salesOf(earlier), byId);
        const now = rankedFigures(salesOf(rows), byId);
        const each = now.find(({ figure }) => figure.brand === brand);
        const other = before.find(({ figure }) => figure.brand === brand);
        const found = each && countedChange(each, other);
        if (found === undefined || found === 'new') return;
        const only = new Set([brand]);
        const [then, today] = [everySum(earlier, only), everySum(rows, only)];
        const changes = today.sums.flatMap((count) =>
          then.sums.filter((base) => base > 0).map((base) => (count - base) / base),
        );
        for (const change of changes) {
          expect(change).toBeGreaterThanOrEqual(found.low - 1e-12);
          expect(change).toBeLessThanOrEqual(found.high + 1e-12);
        }
        if (!then.open && !today.open && !then.sums.includes(0)) {
          expect(Math.min(...changes)).toBeCloseTo(found.low, 12);
          expect(Math.max(...changes)).toBeCloseTo(found.high, 12);
        }
      }),
      { numRuns: 300 },
    );
  });
});
