import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grainOf } from './grain.js';
import type { SectionMonths } from './place.js';

const place = (year: number, month = 1, known: SectionMonths = 1) => ({
  month: year * 12 + month - 1,
  known,
});
const years = (count: number, step: number, from = 1800) =>
  Array.from({ length: count }, (_, index) => place(from + index * step, 1, 12));

describe('the length of sections', () => {
  it('is a year as a rule', () => {
    expect(grainOf([])).toBe(12);
    expect(grainOf([place(2012), place(2024), place(2025), place(2026)])).toBe(12);
  });

  it('is a month from 12 dated entries a year on, two to a month', () => {
    const busy = Array.from({ length: 12 }, (_, index) => place(2026, 1 + Math.floor(index / 2)));
    expect(grainOf(busy)).toBe(1);
    expect(grainOf(busy.slice(1))).toBe(12);
    // One entry to a month, or hardly a month known.
    expect(grainOf(busy.map((_, index) => place(2026, 1 + index)))).toBe(12);
    expect(grainOf(busy.map(({ month }, index) => ({ month, known: index < 3 ? 12 : 1 })))).toBe(
      12,
    );
    // Six such years would be up to 72 headings.
    const six = Array.from({ length: 6 }, (_, year) =>
      busy.map(({ month }) => ({ month: month - year * 12, known: 1 as const })),
    );
    expect(grainOf(six.slice(0, 5).flat())).toBe(1);
    expect(grainOf(six.flat())).toBe(12);
  });

  it('is a decade where a dozen years hold hardly more than an entry each, a century likewise', () => {
    expect(grainOf(years(12, 3))).toBe(120);
    expect(grainOf(years(11, 3))).toBe(12);
    expect(grainOf([...years(12, 3), ...years(6, 3)])).toBe(12);
    expect(grainOf(years(12, 50, 1000))).toBe(1200);
  });

  it('leaves out what is only known to a decade', () => {
    expect(grainOf([...years(11, 3), place(1700, 1, 120), place(1700, 1, 1200)])).toBe(12);
  });

  it('never gives more headings than years would, but for months, and then 60 at most', () => {
    const any = fc.record({
      month: fc.integer({ min: 1990 * 12, max: 2030 * 12 }),
      known: fc.constantFrom<SectionMonths>(1, 1, 1, 12),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 200 }), (places) => {
        const grain = grainOf(places);
        const headings = new Set(places.map(({ month }) => Math.floor(month / grain)));
        if (grain === 1) expect(headings.size).toBeLessThanOrEqual(60);
        else
          expect(headings.size).toBeLessThanOrEqual(
            new Set(places.map(({ month }) => Math.floor(month / 12))).size,
          );
      }),
    );
  });
});
