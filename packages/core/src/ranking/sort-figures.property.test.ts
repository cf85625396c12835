import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Party } from '../schema/deal.js';
import { figure } from '../testing/tables.js';
import { alone, byParent, cutBlocks } from './blocks.js';
import type { Change } from './figure-change.js';
import { type SortedFigure, sortFigures } from './sort-figures.js';

const fraction = fc.constantFrom(-1, -0.5, 0, 0.5, 2, Infinity);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom<Change>('new', undefined),
  fc.tuple(fraction, fraction).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
);
const NAMES = ['Ant', 'ant', 'Bee', 'Cat', 'Cat'];

/** Figures in display order: those without a rank last; names repeat. */
const inDisplayOrder: fc.Arbitrary<SortedFigure[]> = fc
  .array(fc.tuple(change, fc.constantFrom(...NAMES), fc.boolean(), fc.nat({ max: 3 })), {
    maxLength: 9,
  })
  .map((rows) =>
    rows
      .map(([each, name, ranked, low], at): SortedFigure => {
        const place = { best: at, worst: at, tied: false, high: at };
        const known = ranked ? { place, bounds: { low, high: low } } : {};
        return { figure: figure(`${name.toLowerCase()}-${at}`, 1), change: each, ...known };
      })
      .sort((a, b) => Number(a.place === undefined) - Number(b.place === undefined)),
  );

const nameOf = (brand: string) => brand.replace(/-\d+$/, '');
const byName = (a: string, b: string) =>
  nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0;
const sort = fc.constantFrom('rank', 'name', 'change');
const brands = (figures: readonly SortedFigure[]) => figures.map((each) => each.figure.brand);

/** Whether `a` may stand before `b`, said pair by pair. */
function mayPrecede(by: string, reversed: boolean, a: SortedFigure, b: SortedFigure): boolean {
  if (by === 'rank') return a.place !== undefined || b.place === undefined;
  if (by === 'name') {
    const order = byName(a.figure.brand, b.figure.brand);
    return reversed ? order >= 0 : order <= 0;
  }
  if (a.change === undefined || b.change === undefined) return b.change === undefined;
  const grown = ({ change: each }: SortedFigure) =>
    typeof each === 'object' ? [each.low, each.high] : [Infinity, Infinity];
  const [[lowA = 0, highA = 0], [lowB = 0, highB = 0]] = [grown(a), grown(b)];
  const more = lowA > lowB || (lowA === lowB && highA >= highB);
  const less = lowA < lowB || (lowA === lowB && highA <= highB);
  return reversed ? less : more;
}

it('is a sort: nothing lost, every pair in order, the unknown last in both directions', () => {
  fc.assert(
    fc.property(inDisplayOrder, sort, fc.boolean(), (figures, by, reversed) => {
      const sorted = sortFigures(figures, by, reversed, byName);
      expect(brands(sorted).sort()).toEqual(brands(figures).sort());
      sorted.forEach((a, at) => {
        for (const b of sorted.slice(at + 1)) expect(mayPrecede(by, reversed, a, b)).toBe(true);
      });
    }),
  );
});

it('is stable: what is equal stays in display order, and sorting again changes nothing', () => {
  fc.assert(
    fc.property(inDisplayOrder, sort, fc.boolean(), (figures, by, reversed) => {
      const sorted = sortFigures(figures, by, reversed, byName);
      const place = new Map(figures.map((each, at) => [each, at]));
      sorted.forEach((a, at) => {
        for (const b of sorted.slice(at + 1)) {
          const equal = by !== 'rank' && mayPrecede(by, reversed, b, a);
          if (equal) expect(place.get(a)).toBeLessThan(place.get(b) ?? -1);
        }
      });
      expect(brands(sortFigures(figures, by, reversed, byName))).toEqual(brands(sorted));
      expect(brands(sortFigures(figures, 'rank', false, byName))).toEqual(brands(figures));
    }),
  );
});

it('loses nothing in groups and behind a limit, and keeps in sight what it should', () => {
  const parties = new Map<string, Party>([['p', { id: 'p', name: 'P', kind: 'company' }]]);
  fc.assert(
    fc.property(
      inDisplayOrder,
      sort,
      fc.boolean(),
      fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      fc.subarray(NAMES.map((name, at) => `${name.toLowerCase()}-${at}`)),
      (figures, by, reversed, limit, keep) => {
        const family = new Map(parties);
        for (const brand of brands(figures).slice(0, 4)) {
          family.set(brand, { id: brand, name: brand, kind: 'brand', partOf: 'p' });
        }
        const sorted = sortFigures(figures, by, reversed, byName);
        const all = [alone(sorted, limit), byParent(sorted, family, by, reversed, byName)] as const;
        for (const blocks of all) {
          const { shown, rest } = cutBlocks(blocks, limit, new Set(keep));
          const flat = [...shown, ...rest].flatMap((block) => block.figures);
          expect(brands(flat).sort()).toEqual(brands(figures).sort());
          expect(rest.length).not.toBe(1);
          expect(
            brands(rest.flatMap((block) => block.figures)).filter((b) => keep.includes(b)),
          ).toEqual([]);
          if (rest.length > 0) expect(shown.length).toBeGreaterThanOrEqual(limit ?? Infinity);
        }
      },
    ),
  );
});
