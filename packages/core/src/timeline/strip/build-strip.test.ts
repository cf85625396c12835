import { describe, expect, it } from 'vitest';
import { dealWith, eventOn, OPTIONS } from '../../testing/views.js';
import { ar } from '../../words/ar.js';
import { buildTimeline, type TimelineOptions } from '../build-timeline.js';
import { chosenOn } from './build-strip.js';
import type { StripView } from './strip-view.js';

function strip(
  dates: readonly string[],
  more: Partial<TimelineOptions> = {},
): StripView | undefined {
  const events = dates.map((date, index) => eventOn(date, { id: `e-${index}` }));
  return buildTimeline(dealWith({ events, asOf: '2026-11-23' }), { ...OPTIONS, ...more }).strip;
}

function drawn(dates: readonly string[], more: Partial<TimelineOptions> = {}): StripView {
  const found = strip(dates, more);
  if (!found) throw new Error('There is no strip.');
  return found;
}

const SIX = ['2020-03-04', '2021-05-06', '2022', '2023-08', '2024-10-01/2025-03', '2025-09-09'];

describe('the overview', () => {
  it('is left out where the list is seen at a glance, or the time is too short for a line', () => {
    expect(strip(SIX.slice(1))).toBeUndefined();
    expect(strip(Array.from({ length: 9 }, (_, day) => `2026-01-0${day + 1}`))).toBeUndefined();
    expect(strip(SIX)).toBeDefined();
  });

  it('says how many entries it shows, from when to when', () => {
    expect(drawn(SIX).caption).toBe('6 entries, 2020 to 2025.');
    const months = [
      '2026-01-03',
      '2026-01-30',
      '2026-02',
      '2026-03-01',
      '2026-05-01',
      '2026-05-03',
    ];
    expect(drawn(months).caption).toBe('6 entries, January 2026 to May 2026.');
    expect(drawn(SIX, { words: ar, locale: 'ar' }).caption).toBe('6 مدخلات من 2020 إلى 2025.');
  });

  it('is the same whichever way the list is read', () => {
    expect(drawn(SIX, { order: 'newest' })).toEqual(drawn(SIX));
  });

  it('draws a date as wide as its doubt, a stretch in a lane, what goes on to the day of the deal', () => {
    const { marks, spans, lanes } = drawn([...SIX, '2024-12/..', '2023/2023-06']);
    const day = 1 / (6 * 365.25);
    const widths = marks.map(({ from, to }) => Math.round((to - from) / day));
    expect(widths.map((days) => Math.round(days / 10) * 10)).toEqual([0, 0, 310, 30, 0]);
    expect(spans.map(({ lane, open }) => [lane, open])).toEqual([
      [1, undefined],
      [1, undefined],
      [2, true],
    ]);
    expect(lanes).toBe(2);
  });

  it('stacks marks that would lie on each other', () => {
    const { marks, rows } = drawn([...SIX, '2021-05-08', '2021-05-09']);
    expect(rows).toBe(3);
    expect(marks.map(({ row }) => row)).toContain(3);
    for (const [index, mark] of marks.entries()) {
      const same = marks.slice(index + 1).find(({ row }) => row === mark.row);
      if (same) expect(same.at - mark.at).toBeGreaterThan(0.018);
      if (same) expect(same.from).toBeGreaterThanOrEqual(mark.to);
    }
  });

  it('shows how much is told when where there are too many marks', () => {
    const many = Array.from(
      { length: 60 },
      (_, index) => `20${10 + (index % 15)}-0${1 + (index % 9)}`,
    );
    const { marks, bars, caption } = drawn(many);
    expect(marks).toEqual([]);
    expect(bars.length).toBeGreaterThan(10);
    expect(Math.max(...bars.map(({ settled, open }) => settled + open))).toBeCloseTo(1);
    expect(caption).toContain('The taller, the more entries.');
    // Many on one day, too.
    expect(drawn([...SIX, ...Array.from({ length: 9 }, () => '2021-05-08')]).marks).toEqual([]);
  });

  it('breaks the line where half of it and more would be empty, and says so', () => {
    const dates = ['2012-03-21', '2012-11-18', '2024-04', '2025-01', '2025-06', '2026-01'];
    const { gap, caption, ticks } = drawn(dates);
    expect(gap?.to).toBeGreaterThan(gap?.from ?? 1);
    expect(caption).toBe('6 entries, 2012 to 2026. The line leaves out 11 years without an entry.');
    expect(ticks.map(({ label }) => label)).toEqual(['2012', '2024', '2025', '2026']);
    expect(drawn(SIX).gap).toBeUndefined();
    // A stretch that covers the years leaves nothing out.
    expect(drawn([...dates, '2012-06/2023']).gap).toBeUndefined();
  });

  it('holds today where something lies beyond it', () => {
    expect(drawn(SIX).today).toBeUndefined();
    expect(drawn([...SIX, '2027-05']).today).toBeGreaterThan(0.8);
  });

  it('stays on the line whatever the dates are', () => {
    const odd = ['[..2027-12]', '../2012', '2012/', '20XX', '[2012..]', '[..2012,2027..]', '-0044'];
    const { marks, spans, periods, bars } = drawn(odd);
    for (const { from, to } of [...marks, ...spans, ...periods, ...bars]) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
      expect(to).toBeGreaterThanOrEqual(from);
    }
  });
});

describe('a period', () => {
  it('is chosen by years, or months, or decades, without a hole but the break', () => {
    expect(drawn(SIX).periods.map(({ edtf }) => edtf)).toEqual([
      ...['2020', '2021', '2022', '2023', '2024', '2025'],
    ]);
    const months = [
      '2025-11-03',
      '2026-01-30',
      '2026-02',
      '2026-03-01',
      '2026-02-01',
      '2026-03-03',
    ];
    expect(drawn(months).periods.map(({ edtf }) => edtf)).toEqual([
      ...['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'],
    ]);
    const long = ['1801', '1850', '1870', '1900', '1990', '2020'];
    expect(drawn(long).periods[0]?.edtf).toBe('180X');
    for (const dates of [SIX, months, long]) {
      const { periods } = drawn(dates);
      expect(periods[0]?.from).toBe(0);
      expect(periods.at(-1)?.to).toBe(1);
      periods.slice(1).forEach(({ from }, index) => {
        expect(from).toBe(periods[index]?.to);
      });
    }
  });

  it('that is asked for is marked on the line', () => {
    const view = drawn(SIX);
    const years = new Map(view.periods.map((period) => [period.edtf, period]));
    expect(chosenOn(view, '2021', '2022')).toEqual({
      from: years.get('2021')?.from,
      to: years.get('2022')?.to,
    });
    expect(chosenOn(view, undefined, '2021-06')?.to).toBe(years.get('2021')?.to);
    expect(chosenOn(view, '2024', undefined)?.to).toBe(1);
    expect(chosenOn(view, undefined, undefined)).toBeUndefined();
    expect(chosenOn(view, 'last year', '')).toBeUndefined();
    expect(chosenOn(view, '1990', '1991')).toBeUndefined();
  });
});
