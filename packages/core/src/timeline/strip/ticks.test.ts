import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, STEPS, ticksOf } from './ticks.js';
import { timeScale } from './time-scale.js';

const labels = (width = 0.05) => ({
  text: (month: number, step: number) => `${month}/${step}`,
  width: () => width,
});
const months = (from: number, to: number) => timeScale(firstDay(from), firstDay(to));
const JANUARY_2012 = 2012 * 12;

describe('ticks', () => {
  it.each([
    ['years over six years', 72, 0.05, 12],
    ['months over half a year', 6, 0.1, 1],
    ['quarters over two years', 24, 0.1, 3],
    ['decades over a century', 1200, 0.06, 120],
    ['centuries over a millennium', 12_000, 0.06, 1200],
  ] as const)('are %s', (_, length, width, step) => {
    const ticks = ticksOf(months(JANUARY_2012, JANUARY_2012 + length), labels(width));
    expect(ticks.map(({ label }) => label)).toContain(`${ticks[1]?.month}/${step}`);
    expect((ticks[1]?.month ?? 0) - (ticks[0]?.month ?? 0)).toBe(step);
  });

  it('stand on boundaries of the calendar, on both sides of a break and not in it', () => {
    const gap = { from: firstDay(2015 * 12), to: firstDay(2024 * 12) };
    const scale = timeScale(firstDay(JANUARY_2012), firstDay(2027 * 12), gap);
    const years = ticksOf(scale, labels()).map(({ month }) => month / 12);
    expect(years).toEqual([2012, 2013, 2014, 2024, 2025, 2026]);
  });

  it('rise, stay inside, are even, and never write over each other or over the end', () => {
    const any = fc.record({
      from: fc.integer({ min: -3000, max: 30_000 }),
      length: fc.integer({ min: 2, max: 40_000 }),
      gap: fc.option(
        fc.tuple(
          fc.double({ min: 0.05, max: 0.4, noNaN: true }),
          fc.double({ min: 0.5, max: 0.95, noNaN: true }),
        ),
      ),
      width: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
    });
    fc.assert(
      fc.property(any, ({ from, length, gap, width }) => {
        const cut = (part: number) => firstDay(from + Math.round(part * length));
        const left = gap && length > 20 ? { from: cut(gap[0]), to: cut(gap[1]) } : undefined;
        const scale = timeScale(firstDay(from), firstDay(from + length), left);
        const ticks = ticksOf(scale, labels(width));
        const told = ticks.filter(({ label }) => label !== undefined);
        ticks.forEach(({ at, month }, index) => {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(1);
          expect(at).toBe(scale.at(firstDay(month)));
          const next = ticks[index + 1];
          if (next) expect(next.at).toBeGreaterThan(at);
        });
        told.forEach(({ at }, index) => {
          const piece = scale.pieces.find(({ start, end }) => at >= start && at < end);
          expect(at + width).toBeLessThanOrEqual((piece?.end ?? 0) + 1e-9);
          const next = told[index + 1];
          if (next) expect(at + width).toBeLessThanOrEqual(next.at);
        });
        const step = STEPS.find(
          (each) => ticks.every(({ month }) => month % each === 0) && ticks.length > 0,
        );
        if (ticks.length > 0) expect(step).toBeDefined();
      }),
    );
  });
});

describe('the scale', () => {
  it('draws every day as long as every other, but for the break', () => {
    const scale = timeScale(0, 1000, { from: 100, to: 900 });
    expect(scale.at(50) - scale.at(0)).toBeCloseTo(scale.at(950) - scale.at(900));
    expect(scale.at(0)).toBe(0);
    expect(scale.at(1000)).toBe(1);
    expect(scale.at(500)).toBeGreaterThan(scale.at(100));
    expect(scale.at(500)).toBeLessThan(scale.at(900));
    expect(timeScale(0, 1000).at(250)).toBe(0.25);
    expect(timeScale(0, 1000).at(-5)).toBe(0);
  });
});
