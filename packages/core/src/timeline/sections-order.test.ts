import { describe, expect, it } from 'vitest';
import { storyIn, toldIn } from '../testing/sections.js';
import { dealWith, eventOn } from '../testing/views.js';

describe('the newest first', () => {
  it('turns sections, entries and breaks round, but tells an event before what was said of it', () => {
    expect(toldIn('newest', ['2012', '2012-05', '2017', '2018-01-02', '2018-01'])).toEqual([
      '2018 (0): 2018-01-02 2018-01',
      '2017 (0): 2017',
      '2012 (4): 2012-05 2012',
    ]);
    const said = {
      ...eventOn('2025', { id: 'said' }),
      kind: 'quotation' as const,
      speaker: 'a-reed',
      text: 'Said.',
    };
    const { entries } = storyIn(
      dealWith({ events: [eventOn('2025', { id: 'done' })], statements: [said] }),
      'newest',
    );
    expect(entries.map(({ of }) => of.id)).toEqual(['done', 'said']);
  });
});

describe('months, decades and centuries', () => {
  const months = (...each: string[]) => each.flatMap((month) => [`${month}-03`, `${month}-09`]);

  it('stand where they fit the entries, each with breaks of its own measure', () => {
    const busy = months(
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-12',
    );
    expect(toldIn('oldest', [...busy, '2026'])).toEqual([
      '2026 (0): 2026',
      ...['01', '02', '03', '07', '08', '09', '12'].map(
        (month) => `2026-${month} (0): 2026-${month}-03 2026-${month}-09`,
      ),
    ]);
    // Nobody knows that the year's entry does not stand in the empty months; without it they are empty.
    expect(toldIn('oldest', busy)[3]).toBe('2026-07 (3): 2026-07-03 2026-07-09');
    const sparse = Array.from({ length: 12 }, (_, index) => String(1801 + index * 7));
    expect(toldIn('oldest', sparse).slice(0, 3)).toEqual([
      '180X (0): 1801 1808',
      '181X (0): 1815',
      '182X (0): 1822 1829',
    ]);
    expect(toldIn('oldest', [...sparse, '-0044', '185X']).slice(0, 3)).toEqual([
      '-0044 (0): -0044',
      '180X (1844): 1801 1808',
      '181X (0): 1815',
    ]);
  });
});
