import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story, storyIn, toldIn } from '../testing/sections.js';
import { dealWith, eventOn } from '../testing/views.js';
import { finish } from '../view/steps.js';
import type { SectionMonths } from './place.js';
import { groupEntries, sorted } from './sections.js';

function told(...dates: string[]): string[] {
  return toldIn('oldest', dates);
}

describe('the order of entries', () => {
  it('is that of the earliest day, then of the latest', () => {
    expect(told('2025', '2025-01', '2024-12-31', '2025-01-01', '2025~')).toEqual([
      '2024 (0): 2024-12-31',
      '2025 (0): 2025-01-01 2025-01 2025 2025~',
    ]);
  });

  it('puts events before statements and keeps the deal’s order where dates are equal', () => {
    const statement = (id: string) => ({
      ...eventOn('2025', { id }),
      kind: 'quotation' as const,
      speaker: 'a-reed',
      text: id,
    });
    const { entries } = storyIn(
      dealWith({
        events: [eventOn('2025', { id: 'b' }), eventOn('2025', { id: 'a' })],
        statements: [statement('d'), statement('c')],
      }),
    );
    expect(entries.map(({ of }) => of.id)).toEqual(['b', 'a', 'd', 'c']);
  });

  it('gives what has no earliest day its place at the latest', () => {
    expect(told('[..2027-12]', '2012', '2027-06', '../2014', '2028')).toEqual([
      '2012 (0): 2012',
      '2014 (0): ../2014',
      '2027 (12): 2027-06 [..2027-12]',
      '2028 (0): 2028',
    ]);
  });

  it('finds a place for what has neither', () => {
    expect(told('2020', '[..2012,2027..]')).toEqual([
      '2012 (0): [..2012,2027..]',
      '2020 (7): 2020',
    ]);
  });

  it('leaves out an entry whose date nobody could read', () => {
    expect(told('2025', 'last year')).toEqual(['2025 (0): 2025']);
  });
});

describe('headings', () => {
  it('are decades and centuries where no more is known, before the years that they begin with', () => {
    expect(told('2000', '2000-01-01', '200X', '20XX', '2000-02', '200X?', '201X/2015')).toEqual([
      '20XX (0): 20XX',
      '200X (0): 200X 200X?',
      '2000 (0): 2000-01-01 2000 2000-02',
      '201X (0): 201X/2015',
    ]);
  });

  it('follow the beginning of a set, and the end of one without a beginning', () => {
    expect(told('[201X,2025]', '[2025,200X]', '[..201X]', '[2012..]', '[2011..2013]')).toEqual([
      '200X (0): [2025,200X]',
      '201X (0): [201X,2025]',
      '2011 (0): [2011..2013]',
      '2012 (0): [2012..]',
      '2019 (0): [..201X]',
    ]);
  });

  it('count years astronomically before year 1', () => {
    expect(told('-0044-03-15', '0000', '0001', '-0001')).toEqual([
      '-0044 (0): -0044-03-15',
      '-0001 (42): -0001',
      '0000 (0): 0000',
      '0001 (0): 0001',
    ]);
  });

  it('place a winter in the year of its December', () => {
    expect(told('2025-24', '2026-01')).toEqual(['2025 (0): 2025-24', '2026 (0): 2026-01']);
  });
});

describe('breaks', () => {
  it('are two whole calendar years or more, however close the days are', () => {
    expect(told('2014-12-31', '2016-01-01', '2024-04-19')).toEqual([
      '2014 (0): 2014-12-31',
      '2016 (0): 2016-01-01',
      '2024 (7): 2024-04-19',
    ]);
  });

  it('are none where a stretch, a decade or a doubt covers them, also an earlier one', () => {
    expect(told('2012/2020', '2013', '2024')).toEqual([
      '2012 (0): 2012/2020',
      '2013 (0): 2013',
      '2024 (3): 2024',
    ]);
    expect(told('201X', '2024').at(-1)).toBe('2024 (4): 2024');
    expect(told('[2012,2020]', '2024').at(-1)).toBe('2024 (3): 2024');
    expect(told('2025-24', '2029').at(-1)).toBe('2029 (2): 2029');
  });

  it('follow the beginning of a stretch that goes on, or whose end is not known', () => {
    for (const open of ['2012/..', '2012/', '[2012..]']) {
      expect(told(open, '2022').at(-1)).toBe('2022 (9): 2022');
    }
  });
});

const year = fc.integer({ min: 1995, max: 2035 });
const date = fc.oneof(
  year.map(String),
  year.map((each) => `${each}-07`),
  year.map((each) => `${each}-01-01`),
  year.map((each) => `${String(each).slice(0, 3)}X`),
  year.map((each) => `${String(each).slice(0, 2)}XX`),
  year.map((each) => `[..${each}]`),
  year.map((each) => `${each}/..`),
  fc.tuple(year, year).map((pair) => pair.sort().join('/')),
);

it('gives no heading twice, loses nothing, and counts the years that no entry touches', () => {
  fc.assert(
    fc.property(fc.array(date, { maxLength: 11 }), (dates) => {
      const { entries, grain } = story(dates);
      expect(grain).toBe(12);
      const groups = groupEntries(entries, grain);
      const headings = groups.map(({ heading }) => heading);
      expect(new Set(headings).size).toBe(headings.length);
      expect(groups.flatMap((group) => group.entries)).toEqual(entries);

      // Year by year, back from each heading to the last one that was told of: no bounds, no running maximum.
      const toldOf = new Set<number>();
      for (const { heading, gap, entries: inGroup } of groups) {
        let before = Number(heading.replaceAll('X', '0'));
        if (!toldOf.has(before)) before--;
        let empty = 0;
        for (; toldOf.size > 0 && !toldOf.has(before); before--) empty++;
        expect([heading, gap?.count ?? 0]).toEqual([heading, empty < 2 ? 0 : empty]);
        for (const { of } of inGroup) for (const each of yearsOf(of.date)) toldOf.add(each);
      }
    }),
  );
});

it('read from the newest is read from the oldest backwards, breaks where they were', () => {
  const lengths = fc.constantFrom<SectionMonths>(1, 12, 120, 1200);
  fc.assert(
    fc.property(fc.array(date, { maxLength: 40 }), lengths, (dates, grain) => {
      const forwards = finish(sorted(story(dates).entries, grain, 'oldest'));
      const oldest = groupEntries(forwards, grain);
      const newest = groupEntries(forwards.toReversed(), grain, 'newest');
      const backwards = oldest.toReversed();
      expect(newest.map(({ heading }) => heading)).toEqual(backwards.map((each) => each.heading));
      expect(newest.flatMap(({ entries }) => entries)).toEqual(forwards.toReversed());
      expect(newest.map(({ gap }) => gap)).toEqual(
        [undefined, ...backwards.map(({ gap }) => gap)].slice(0, newest.length),
      );
      const headings = newest.map(({ heading }) => heading);
      expect(new Set(headings).size).toBe(headings.length);
    }),
  );
});

/** The years that a date of this test touches, from its text. */
function yearsOf(text: string): number[] {
  if (text.startsWith('[..')) return [Number(text.slice(3, 7))];
  if (text.endsWith('/..')) return [Number(text.slice(0, 4))];
  const [start = '', end = start] = text.split('/');
  const first = Number(start.slice(0, 4).replaceAll('X', '0'));
  const last = Number(end.slice(0, 4).replaceAll('X', '9'));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
