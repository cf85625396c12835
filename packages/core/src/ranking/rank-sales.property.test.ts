import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankQuantities } from '../quantity/rank-quantities.js';
import type { Quantity } from '../schema/deal.js';
import { alsos, quantities } from '../testing/quantities.js';
import { dealOf, figure, ranking, tableOf } from '../testing/tables.js';
import { OPTIONS } from '../testing/views.js';
import { rankSales } from './rank-sales.js';

const BRANDS = ['ant', 'bee', 'cat', 'dog', 'eel', 'fox'];

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 6, arbitrary: quantities(30) },
  { weight: 1, arbitrary: fc.constantFrom<Quantity>('undisclosed', 'not-found') },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('above', 'below'), fc.constantFrom(...BRANDS))
      .map(([key, brand]): Quantity => ({ [key]: brand })),
  },
);

const figures = fc
  .array(fc.tuple(quantity, alsos(30)), { maxLength: BRANDS.length })
  .map((rows) =>
    rows.map(([units, also], index) =>
      figure(BRANDS[index] ?? '', units, {
        also: also.map((other) => ({ units: other, citations: [{ source: 'source-2' }] })),
      }),
    ),
  )
  .filter((table) => {
    const rows = table.map(({ brand, units, also = [] }) => ({
      id: brand,
      units,
      also: also.map((other) => other.units),
    }));
    return rankQuantities(rows).ok;
  });

it('shows every figure of a sound table once, with a bar in its room, and letters in order', () => {
  fc.assert(
    fc.property(figures, figures, (then, now) => {
      const view = ranking([tableOf('2024', then), tableOf('2025', now)]);
      expect(view.rows.map(({ brand }) => brand).sort()).toEqual(now.map(({ brand }) => brand));
      for (const { bar } of view.rows) {
        expect(bar.solid).toBeGreaterThanOrEqual(0);
        expect(bar.solid).toBeLessThanOrEqual(bar.to);
        expect(bar.to).toBeLessThanOrEqual(1);
      }

      const ranked = view.rows.map(({ rank }) => rank.text !== '–');
      expect(ranked.lastIndexOf(true)).toBeLessThan(ranked.concat(false).indexOf(false));
      const hasChanges = view.columns.change !== undefined;
      for (const { units, change } of view.rows) {
        expect(units).not.toBe('');
        expect(change !== '').toBe(hasChanges);
      }

      const letters = view.rows.flatMap(({ notes, changeNotes }) =>
        [...notes, ...changeNotes].map(({ letter }) => letter),
      );
      expect([...new Set(letters)]).toEqual(view.notes.map(({ letter }) => letter));
      expect(JSON.stringify(view)).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
    }),
    { numRuns: 300 },
  );
});

it('sorts and groups alike in whatever order the deal has its rows', () => {
  const parties = BRANDS.map((id, at) => ({
    id,
    name: at < 4 ? 'Alike' : id,
    kind: 'brand' as const,
    ...(at % 2 ? { partOf: 'parent' } : {}),
  }));
  const parent = { id: 'parent', name: 'Parent', kind: 'company' as const };
  const shuffled = figures.chain((table) =>
    fc.tuple(fc.constant(table), fc.shuffledSubarray(table, { minLength: table.length })),
  );
  const options = fc.record({
    sort: fc.constantFrom('rank', 'name', 'change'),
    reversed: fc.boolean(),
    group: fc.constantFrom(undefined, 'parent'),
    limit: fc.constantFrom(undefined, 1, 3),
  });
  fc.assert(
    fc.property(figures, shuffled, options, (then, [now, other], { group, limit, ...rest }) => {
      const orderOf = (table: typeof now) => {
        const deal = dealOf([tableOf('2024', then), tableOf('2025', table)], {
          parties: [...parties, parent],
        });
        const view = rankSales(deal, {
          ...OPTIONS,
          ...rest,
          ...(group ? { group } : {}),
          ...(limit === undefined ? {} : { limit }),
        });
        const inSections = [...view.sections, ...(view.rest?.sections ?? [])];
        expect(inSections.reduce((sum, { size }) => sum + size, 0)).toBe(table.length);
        return view.rows.map(({ brand, rank }) => `${rank.text} ${brand}`);
      };
      expect(orderOf(other)).toEqual(orderOf(now));
    }),
    { numRuns: 300 },
  );
});
