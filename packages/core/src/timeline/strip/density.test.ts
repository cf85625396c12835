import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Density, type DensityBar } from './density.js';
import type { Extent } from './strip-range.js';
import { firstDay } from './ticks.js';
import { timeScale } from './time-scale.js';

const FROM = firstDay(2020 * 12);
const TO = firstDay(2024 * 12);
const scale = timeScale(FROM, TO);

function densityOf(entries: readonly (readonly [Extent, boolean])[]): DensityBar[] {
  const density = new Density(scale);
  for (const [extent, isSettled] of entries) density.add(extent, isSettled);
  return density.bars();
}

describe('density', () => {
  it('spreads an entry over the days that its date can mean, and no further', () => {
    const year = { from: FROM, to: firstDay(2021 * 12) };
    const day = { from: FROM, to: FROM + 1 };
    const bars = densityOf([
      [year, true],
      [day, false],
    ]);
    // Twelve months of the year; the day makes the first of them the highest.
    expect(bars).toHaveLength(12);
    const [first, second] = bars;
    expect((first?.settled ?? 0) + (first?.open ?? 0)).toBeCloseTo(1);
    expect(second?.open).toBe(0);
    expect(first?.settled).toBeCloseTo((second?.settled ?? 0) * (31 / 29), 5);
  });

  it('is, bin by bin, the sum that one gets day by day', () => {
    const extent = fc
      .tuple(fc.integer({ min: FROM, max: TO - 1 }), fc.integer({ min: 1, max: 900 }))
      .map(([from, days]) => ({ from, to: Math.min(TO, from + days) }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(extent, fc.boolean()), { minLength: 1, maxLength: 12 }),
        (entries) => {
          const byMonth = Array.from({ length: 48 }, () => [0, 0] as [number, number]);
          for (const [{ from, to }, isSettled] of entries) {
            for (let day = from; day < to; day++) {
              const index = byMonth.findIndex((_, month) => firstDay(2020 * 12 + month + 1) > day);
              const sums = byMonth[index] as [number, number];
              sums[isSettled ? 0 : 1] += 1 / (to - from);
            }
          }
          const most = Math.max(...byMonth.map(([a, b]) => a + b));
          const wanted = byMonth.filter(([a, b]) => a + b > 1e-5);
          const bars = densityOf(entries);
          expect(bars).toHaveLength(wanted.length);
          bars.forEach(({ settled, open }, index) => {
            expect(settled).toBeCloseTo((wanted[index]?.[0] ?? 0) / most, 6);
            expect(open).toBeCloseTo((wanted[index]?.[1] ?? 0) / most, 6);
          });
        },
      ),
    );
  });
});
