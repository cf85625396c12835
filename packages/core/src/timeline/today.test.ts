import { describe, expect, it } from 'vitest';
import { dealWith, eventOn, OPTIONS } from '../testing/views.js';
import { buildTimeline, type TimelineOptions } from './build-timeline.js';

/** The story as lines: headings, breaks, dates, and "today" where it stands. Today is 23 November 2026. */
function told(dates: readonly string[], more: Partial<TimelineOptions> = {}): string[] {
  const events = dates.map((date) => eventOn(date));
  return buildTimeline(dealWith({ events }), { ...OPTIONS, ...more }).sections.flatMap(
    ({ heading, items }) => [
      `# ${heading}`,
      ...items.flatMap(({ title, today }) => [
        ...(today?.side === 'before' ? ['today'] : []),
        title.text,
        ...(today?.side === 'after' ? ['today'] : []),
      ]),
    ],
  );
}

describe('today', () => {
  it('stands before what is to come, under the heading of its year', () => {
    expect(told(['2012', '2026-11-23', '2026-12'])).toEqual([
      ...['# 2012', '2012', '# 2026', '2026-11-23', 'today', '2026-12'],
    ]);
    expect(told(['2026-01', '2028'])).toEqual(['# 2026', '2026-01', 'today', '# 2028', '2028']);
    expect(told(['2025', '2026-12'])).toEqual(['# 2025', '2025', '# 2026', 'today', '2026-12']);
    expect(told(['2024', '2028'])).toEqual(['# 2024', '2024', 'today', '# 2028', '2028']);
  });

  it('stands after what is to come where the newest is read first', () => {
    const newest = { order: 'newest' } as const;
    expect(told(['2026-01', '2028'], newest)).toEqual([
      ...['# 2028', '2028', '# 2026', 'today', '2026-01'],
    ]);
    expect(told(['2025', '2026-12'], newest)).toEqual([
      ...['# 2026', '2026-12', 'today', '# 2025', '2025'],
    ]);
    expect(told(['2024', '2028'], newest)).toEqual(['# 2028', '2028', 'today', '# 2024', '2024']);
    expect(told(['2025/..', '2026'], newest)).toEqual([
      ...['# 2026', 'today', '2026', '# 2025', '2025/..'],
    ]);
  });

  it('stands at the end where something still goes on, at the start where all is to come', () => {
    expect(told(['2025/..', '2026'])).toEqual(['# 2025', '2025/..', '# 2026', '2026', 'today']);
    expect(told(['2027', '2028'])).toEqual(['# 2027', 'today', '2027', '# 2028', '2028']);
  });

  it('is left out where all is past and over', () => {
    expect(told(['2012', '2025-01/2026-02', '2026-11-23', '2024/'])).not.toContain('today');
    expect(told([])).toEqual([]);
  });

  it('stands once, worded, with the stretches that pass it', () => {
    const events = ['2026-10/2028', '2027-05'].map((date) => eventOn(date));
    const { sections } = buildTimeline(dealWith({ events }), OPTIONS);
    expect(sections.flatMap(({ items }) => items).flatMap(({ today }) => today ?? [])).toEqual([
      {
        text: 'Today, 23 November 2026',
        side: 'after',
        lanes: [{ lane: 1, part: 'through', shape: 'confirmed' }],
      },
    ]);
    expect(sections[1]?.lanes).toEqual([{ lane: 1, part: 'through', shape: 'confirmed' }]);
  });
});
