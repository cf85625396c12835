import { describe, expect, it } from 'vitest';
import type { Party, Quantity } from '../schema/deal.js';
import { changed, type More } from '../testing/changed.js';
import { figure, noteTexts, ranking, rowOf, tableOf } from '../testing/tables.js';

const published = (value: number | 'up' | 'down', against = '2024'): More => ({
  change: { against, value, citations: [{ source: 'source-2' }] },
});

describe('two counts', () => {
  it.each<[Quantity, Quantity, string]>([
    [1000, 1000, '0%'],
    [1000, 2000, '+100%'],
    [1000, 0, '-100%'],
    [81_536, 85_155, '+4.4%'],
    [1000, 1099, '+9.9%'],
    [1000, 1123, '+12%'],
    [1000, 998, '-0.2%'],
    // Neither none nor all is what a little less, or more, is rounded to.
    [2_000_000, 2_000_001, '+0.00005%'],
    [2_000_000, 1_999_999, '-0.00005%'],
    [1000, 3, '-99.7%'],
    [1_000_000, 3, '-99.9%'],
    [1000, 6, '-99%'],
    [10_000, { from: 10_003 }, '+0.03% or more'],
  ])('from %j to %j is %s', (before, now, change) => {
    expect(changed(before, now)).toEqual({ change, notes: [], cites: [] });
  });

  it('grow from a count where a percentage no longer informs', () => {
    expect(changed(209, 28_232).change).toBe('from 209');
    expect(changed(100, 1100).change).toBe('from 100');
    expect(changed(100, 1099).change).toBe('+999%');
  });

  it('are new only after a 0 that somebody gave', () => {
    expect(changed(0, 5).change).toBe('new');
    expect(changed(0, { over: 4 }).change).toBe('new');
    expect(changed(0, { to: 5 }).change).toBe('not known');
    expect(changed(undefined, 5).change).toBe('no 2024 figure found');
  });
});

describe('counts known in part', () => {
  it.each<[Quantity, Quantity, string]>([
    [{ about: 60_000, within: 1000 }, 58_000, '-4.9% to -1.7%'],
    [1000, { from: 900, to: 1100 }, '-10% to +10%'],
    [1000, { over: 1999 }, '+100% or more'],
    [1000, { to: 900 }, '-100% to -10%'],
    [{ to: 700 }, 1000, '+42% or more'],
    [{ over: 99 }, 90, '-100% to -10%'],
    [{ to: 90 }, 1000, 'from at most 90'],
    // A fall that is possible is seen, however small.
    [10_000, { from: 9_999, to: 10_200 }, '-0.01% to +2%'],
  ])('from %j to %j change by %s', (before, now, change) => {
    expect(changed(before, now).change).toBe(change);
  });

  it('round “or more” down, so that it stays true', () => {
    expect(changed({ to: 600 }, 1000).change).toBe('+66% or more');
  });

  it('give no change that could be a fall without limit or a growth without limit', () => {
    expect(changed(1000, { over: 500 }).change).toBe('not known');
    expect(changed(1000, { below: 'rest' }).change).toBe('not known');
    expect(changed({ under: 1000 }, 500).change).toBe('not known');
  });

  it('follow the order between rows, in either table', () => {
    expect(changed(1000, { over: 1999, below: 'rest' }).change).toBe('+100% to +400%');
    expect(changed({ over: 2499, below: 'rest' }, 2000).change).toBe('-60% to -20%');
  });

  it('spread as far as the sources do, which are named', () => {
    const also = [{ units: 3620, citations: [{ source: 'source-3' }], note: 'By day of sale.' }];
    expect(changed(3629, 19_855, { also })).toEqual({
      change: '+447% to +448%',
      notes: ['For 2024 another source says 3,620. By day of sale. [2]'],
      cites: [],
    });
  });

  it('name only the sources that contradict', () => {
    const cited = [{ source: 'source-3' }];
    const also = [
      { units: { over: 3000 }, citations: cited },
      { units: 3620, citations: cited },
      { units: 'undisclosed' as const, citations: cited },
    ];
    expect(changed(3629, 19_855, { also }).notes).toEqual([
      'For 2024 another source says 3,620. [2]',
    ]);
  });
});

describe('no change', () => {
  it('is said to have no earlier figure, also where that one says nothing', () => {
    const none = { change: 'no 2024 figure found', notes: [], cites: [] };
    expect(changed(undefined, 500)).toEqual(none);
    expect(changed('not-found', 500)).toEqual(none);
    expect(changed('undisclosed', 500)).toEqual({ ...none, change: '2024 figure not disclosed' });
  });

  it('is given between two definitions', () => {
    expect(changed(1162, 542, { scope: 'ora-only' }, { scope: 'ora-haval' })).toEqual({
      change: 'not comparable',
      notes: ['Not comparable with 2024: the definition changed.'],
      cites: [],
    });
    expect(changed(1162, 542, { scope: 'ora-only' }).change).toBe('not comparable');
    expect(changed(1000, 500, { scope: 'ora' }, { scope: 'ora' }).change).toBe('-50%');
  });
});

describe('a published change', () => {
  it('stands in the cell where there is no count to compare, and says so', () => {
    const asPublished = {
      change: 'published: +80.1%',
      notes: [],
      cites: ['2'],
    };
    expect(changed(undefined, { below: 'rest' }, {}, published(0.801))).toEqual(asPublished);
    expect(changed('undisclosed', 500, {}, published(0.801))).toEqual(asPublished);
    expect(changed(1000, 'undisclosed', {}, published(0.801))).toEqual(asPublished);
    expect(changed(1000, { below: 'rest' }, {}, published(0.801))).toEqual(asPublished);
    expect(changed(undefined, 9, {}, published('up')).change).toBe('published: up');
    expect(changed(undefined, 9, {}, published('down')).change).toBe('published: down');
  });

  it.each<[number | 'up' | 'down', Quantity, string[]]>([
    [0.5, 1500, []],
    [0.497, 1500, []],
    [0.005, 1005, []],
    [0.004, 1000, ['Published as +0.4%. [2]']],
    [-0.001, 1004, ['Published as -0.1%. [2]']],
    [0.08, 1084, ['Published as +8%. [2]']],
    [0.49, 1500, ['Published as +49%. [2]']],
    [0.5125, 1500, ['Published as +51.25%. [2]']],
    [-0.99996, 1500, ['Published as -99.99%. [2]']],
    [0.00003, 1500, ['Published as +0.003%. [2]']],
    ['up', 1500, []],
    ['down', 1500, ['Published as down. [2]']],
    ['down', 500, []],
    ['up', 1000, ['Published as up. [2]']],
    ['up', { from: 900, to: 1100 }, ['Published as up. [2]']],
    [0, { from: 900, to: 1100 }, ['Published as 0%. [2]']],
  ])('of %j stands beside ours for %j only where it differs or says more', (value, now, notes) => {
    expect(changed(1000, now, {}, published(value))).toMatchObject({ notes, cites: [] });
  });

  it('of a new brand is “up”, or differs', () => {
    expect(changed(0, 5, {}, published('up')).notes).toEqual([]);
    expect(changed(0, 5, {}, published(4)).notes).toEqual(['Published as +400%. [2]']);
  });

  it('is told beside a definition that changed, not in the cell', () => {
    expect(changed(1162, 542, { scope: 'ora-only' }, published(-0.53))).toEqual({
      change: 'not comparable',
      notes: ['Not comparable with 2024: the definition changed.', 'Published as -53%. [2]'],
      cites: [],
    });
  });

  it('against another year is told with that year', () => {
    expect(changed(1000, 500, {}, published(0.2, '2019'))).toEqual({
      change: '-50%',
      notes: ['2019: Published as +20%. [2]'],
      cites: [],
    });
  });

  it('makes a column of its own where the deal has no earlier table', () => {
    const view = ranking([
      tableOf('2025', [figure('lunaro', 5517, published(0.12)), figure('tern', 700)]),
    ]);
    expect(view.columns.change).toBe('Change on 2024');
    expect(view.rows.map(({ change }) => change)).toEqual([
      'published: +12%',
      'no 2024 figure found',
    ]);
    expect(view.foot.join(' ')).toContain('A change marked “published” is its source’s');
  });
});

describe('a brand that came late', () => {
  const since = (from: string): Party => ({
    id: 'lunaro',
    name: 'Lunaro',
    kind: 'brand',
    onSale: [
      { market: 'FR', from: '2025-02' },
      { market: 'GB', from },
    ],
  });
  const notesOf = (from: string, before?: Quantity) => {
    const tables = [
      tableOf('2024', before === undefined ? [] : [figure('lunaro', before)]),
      tableOf('2025', [figure('lunaro', 500)]),
    ];
    const view = ranking(tables, { parties: [since(from)] });
    // Without any change in the table, the count itself has the note.
    const { notes, changeNotes } = rowOf(view, 'lunaro');
    return noteTexts(view, [...notes, ...changeNotes]);
  };

  it('says since when, in either year', () => {
    expect(notesOf('2025-09')).toEqual(['On sale from September 2025.']);
    expect(notesOf('[2024-08,2024-09]', 100)).toEqual(['On sale from August or September 2024.']);
  });

  it('does not where it was there from the first day, or not yet, or has no figure to explain', () => {
    expect(notesOf('2024', 100)).toEqual([]);
    expect(notesOf('2023-06', 100)).toEqual([]);
    expect(notesOf('2026-01', 100)).toEqual([]);
    expect(notesOf('2024-06')).toEqual([]);
  });
});

it('has no column where there is nothing to compare', () => {
  const view = ranking([tableOf('2025', [figure('lunaro', 5517)])]);
  expect(view.columns).not.toHaveProperty('change');
  expect(rowOf(view, 'lunaro')).toMatchObject({ change: '', changeNotes: [] });
});
