import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityBounds } from '../quantity/bounds.js';
import type { Quantity } from '../schema/deal.js';
import { quantities } from '../testing/quantities.js';
import { figure, ranking, rowOf, tableOf } from '../testing/tables.js';
import { barOf, reach } from './bar.js';

/** The bar of a quantity in a table whose longest bar is 1,000. */
function bar(units: Quantity, ...others: ReturnType<typeof figure>[]) {
  const figures = [figure('longest', 1000), figure('lunaro', units), ...others];
  const { ending, solid, to } = rowOf(ranking([tableOf('2025', figures)]), 'lunaro').bar;
  return `${ending} ${solid} ${to}`;
}

describe('a bar', () => {
  it.each<[Quantity, string]>([
    [1000, 'flat 1 1'],
    [250, 'flat 0.25 0.25'],
    [0, 'flat 0 0'],
    [{ from: 250, to: 250 }, 'flat 0.25 0.25'],
    [{ over: 249 }, 'arrow 0.25 0.25'],
    [{ from: 250 }, 'arrow 0.25 0.25'],
    [{ from: 0 }, 'none 0 0'],
    [{ under: 501 }, 'hatched 0 0.5'],
    [{ to: 500 }, 'hatched 0 0.5'],
    [{ about: 500 }, 'pale 0.475 0.525'],
    [{ about: 500, within: 0 }, 'flat 0.5 0.5'],
    [{ from: 250, to: 500 }, 'pale 0.25 0.5'],
    [{ over: 249, under: 501 }, 'pale 0.25 0.5'],
    [{ to: 500, about: 480 }, 'pale 0.456 0.5'],
    ['undisclosed', 'none 0 0'],
    ['not-found', 'none 0 0'],
  ])('of %j is %s', (units, drawn) => {
    expect(bar(units)).toBe(drawn);
  });

  it('of an order reaches to the brand named, and is solid where there is one below', () => {
    expect(bar({ below: 'longest' })).toBe('hatched 0 0.999');
    const tern = figure('tern', 249);
    expect(bar({ above: 'tern' }, tern)).toBe('arrow 0.25 0.25');
    expect(bar({ above: 'tern', below: 'longest' }, tern)).toBe('pale 0.25 0.999');
  });

  it('of figures that contradict each other is as wide as they are', () => {
    const also = [{ units: 500, citations: [] }];
    const figures = [figure('longest', 1000), figure('lunaro', 250, { also })];
    expect(rowOf(ranking([tableOf('2025', figures)]), 'lunaro').bar).toEqual({
      ending: 'pale',
      solid: 0.25,
      to: 0.5,
    });
  });

  it('starts at zero on a scale that ends with the longest', () => {
    const { rows } = ranking([
      tableOf('2025', [figure('a', { over: 800 }), figure('b', { to: 900 }), figure('c', 300)]),
    ]);
    expect(rows.map(({ brand, bar: { to } }) => [brand, to])).toEqual([
      ['a', 801 / 900],
      ['b', 1],
      ['c', 300 / 900],
    ]);
  });

  it('is none where all are 0', () => {
    const { rows } = ranking([tableOf('2025', [figure('a', 0), figure('b', { to: 0 })])]);
    expect(rows.map(({ bar: { ending } }) => ending)).toEqual(['none', 'none']);
  });
});

it('never leaves its room, is never longer solid than in all, and never solid beyond what is sure', () => {
  const possible = quantities(50).filter((units) => {
    const bounds = quantityBounds(units);
    return bounds === undefined || bounds.low <= bounds.high;
  });
  fc.assert(
    fc.property(possible, fc.integer({ min: 0, max: 100 }), (units, more) => {
      const bounds = quantityBounds(units);
      if (!bounds) return;
      const longest = reach(bounds) + more;
      const { ending, solid, to } = barOf(units, bounds, longest);
      expect(solid).toBeGreaterThanOrEqual(0);
      expect(solid).toBeLessThanOrEqual(to);
      expect(to).toBeLessThanOrEqual(1);
      expect(solid * longest).toBeLessThanOrEqual(bounds.low + 1e-9);
      if (ending === 'flat') expect(bounds.low).toBe(bounds.high);
      if (ending === 'arrow') expect(bounds.high).toBe(Number.POSITIVE_INFINITY);
      if (ending !== 'none') expect(to * longest).toBeCloseTo(reach(bounds), 6);
    }),
  );
});
