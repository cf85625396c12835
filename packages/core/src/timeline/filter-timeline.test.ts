import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealsToFilter, filtersToTry, letsThrough } from '../testing/filter-oracle.js';
import { dealWith, deepFreeze, eventOn, OPTIONS } from '../testing/views.js';
import { ar } from '../words/ar.js';
import { buildTimeline } from './build-timeline.js';
import {
  filterTimeline,
  isFiltering,
  prepareSearch,
  relaxFilters,
  type TimelineFilters,
} from './filter-timeline.js';
import type { TimelineView } from './timeline-view.js';

const shownOf = ({ sections }: TimelineView) =>
  sections.flatMap(({ items, shown }) => items.filter((_, index) => shown?.[index] ?? true));
const itemsOf = ({ sections }: TimelineView) => sections.flatMap(({ items }) => items);

describe('filters', () => {
  it('show what a reading item by item shows, in the same order', () => {
    fc.assert(
      fc.property(dealsToFilter, filtersToTry, (deal, filters) => {
        const view = buildTimeline(deal, OPTIONS);
        const expected = itemsOf(view).filter((item) => letsThrough(deal, item, filters));
        const filtered = filterTimeline(view, deal, filters, OPTIONS);
        expect(shownOf(filtered)).toEqual(expected);
        for (const section of filtered.sections) {
          const shown = section.shown ?? section.items.map(() => true);
          expect(section.hidden ?? false).toBe(!shown.includes(true));
          expect(section.shown?.every((each) => each) ?? false).toBe(false);
        }
        expect(filtered.finding).toMatchObject({
          shown: expected.length,
          total: itemsOf(view).length,
        });
      }),
    );
  });

  it('offer of each value what a reader would see who chose it alone', () => {
    fc.assert(
      fc.property(dealsToFilter, filtersToTry, (deal, filters) => {
        const view = buildTimeline(deal, OPTIONS);
        const finding = filterTimeline(view, deal, filters, OPTIONS).finding;
        for (const { field, options } of finding?.facets ?? []) {
          for (const { value, count, none } of options) {
            const chosen = { ...filters, [field]: [value] } as TimelineFilters;
            const seen = itemsOf(view).filter((item) => letsThrough(deal, item, chosen)).length;
            expect([field, value, count, none]).toEqual([field, value, `${seen}`, seen === 0]);
          }
        }
      }),
    );
  });

  it('leave items, views and deals as they are, and sections too where nothing changes', () => {
    fc.assert(
      fc.property(dealsToFilter, filtersToTry, filtersToTry, (deal, first, second) => {
        const view = buildTimeline(deepFreeze(deal), OPTIONS);
        deepFreeze(view);
        const filter = (filters: TimelineFilters) => filterTimeline(view, deal, filters, OPTIONS);
        const before = filter(first);
        expect(itemsOf(before).every((item, index) => item === itemsOf(view)[index])).toBe(true);
        const same = filter({ ...first });
        expect(same).toStrictEqual(before);
        same.sections.forEach((section, index) => {
          expect(section).toBe(before.sections[index]);
        });
        expect(filter(second)).toStrictEqual(
          filterTimeline(structuredClone(view), structuredClone(deal), second, OPTIONS),
        );
        filter({}).sections.forEach((section, index) => {
          expect(section).toBe(view.sections[index]);
        });
      }),
    );
  });

  it('give up what hides an item, and nothing else', () => {
    fc.assert(
      fc.property(dealsToFilter, filtersToTry, (deal, filters) => {
        const view = buildTimeline(deal, OPTIONS);
        for (const item of itemsOf(view)) {
          const relaxed = relaxFilters(view, deal, filters, 'en', item.item) ?? {};
          expect(letsThrough(deal, item, relaxed)).toBe(true);
          for (const [field, value] of Object.entries(filters)) {
            const isKept = letsThrough(deal, item, { [field]: value });
            expect(field in relaxed).toBe(isKept);
          }
        }
        expect(relaxFilters(view, deal, filters, 'en', 'nobody')).toBeUndefined();
      }),
    );
  });

  it('are none where nothing is asked for', () => {
    expect(isFiltering({})).toBe(false);
    expect(isFiltering({ parties: [], text: ' \u0301', from: '', to: '' })).toBe(false);
    for (const filters of [{ text: 'a' }, { from: '2012' }, { kinds: ['other'] as const }]) {
      expect(isFiltering(filters)).toBe(true);
    }
  });
});

describe('a period', () => {
  const shown = (date: string, filters: TimelineFilters) => {
    const deal = dealWith({ events: [eventOn(date)] });
    return shownOf(filterTimeline(buildTimeline(deal, OPTIONS), deal, filters, OPTIONS)).length > 0;
  };

  it.each([
    ['2025', { from: '2025-06-01', to: '2025-06-02' }, true],
    ['2025-05', { from: '2025-06' }, false],
    ['2024/2026', { from: '2025', to: '2025' }, true],
    ['2024/..', { from: '2031' }, true],
    ['2024/..', { to: '2023' }, false],
    ['../2012', { to: '1990' }, true],
    ['[..2027-12]', { to: '2026' }, false],
    ['[..2027-12]', { from: '2027', to: '2027' }, true],
    ['-0044', { to: '0001' }, true],
    ['2025', { from: 'no date' }, true],
  ] as const)('%s with %o is shown: %s', (date, filters, expected) => {
    expect(shown(date, filters)).toBe(expected);
  });
});

describe('the panel', () => {
  const deal = dealWith({
    events: [
      eventOn('2024', { parties: ['tern'], certainty: 'denied' }),
      eventOn('2025', { parties: ['tern', 'plover'] }),
      eventOn('2026', { parties: ['lunaro'] }),
    ],
  });
  const find = (filters: TimelineFilters, options = OPTIONS) =>
    filterTimeline(buildTimeline(deal, options), deal, filters, options).finding;

  it('says how many of how many, in the reader’s digits', () => {
    expect(find({})).toMatchObject({ active: false, summary: '3 entries' });
    expect(find({ parties: ['tern'] })).toMatchObject({ active: true, summary: '2 of 3 entries' });
    const egyptian = { ...OPTIONS, words: ar, locale: 'ar-EG' };
    expect(find({ parties: ['tern'] }, egyptian)?.summary).toBe('٢ من ٣ مداخل');
  });

  it('says so where nothing is left', () => {
    expect(find({ text: 'no such thing' })).toMatchObject({
      nothing: 'No entry matches.',
      summary: '0 of 3 entries',
    });
    expect(find({})).not.toHaveProperty('nothing');
  });

  it('offers parties by how much there is of them, then by name; kinds and certainties in their order', () => {
    const facets = find({})?.facets.map(({ legend, options }) => [
      legend,
      ...options.map(({ label, count }) => `${label.text} ${count}`),
    ]);
    expect(facets).toEqual([
      ['Who', 'Tern 2', 'Lunaro 1', 'Lunaro Group 1', 'Plover 1'],
      ['How sure', 'Confirmed 2', 'Denied 1'],
    ]);
  });

  it('folds away the rarest of many parties', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `party-${index}`);
    const crowd = dealWith({
      parties: ids.map((id) => ({ id, name: id, kind: 'brand' })),
      // The later a party stands, the more often it is named.
      events: ids.map((_, index) => eventOn(`20${index + 10}`, { parties: ids.slice(index) })),
    });
    const who = (filters: TimelineFilters) =>
      filterTimeline(buildTimeline(crowd, OPTIONS), crowd, filters, OPTIONS).finding?.facets[0];
    expect(who({})?.options.map(({ value }) => value)).toEqual(ids.slice(4).reverse());
    expect(who({})?.more?.label).toBe('4 more');
    expect(who({})?.more?.options.map(({ value }) => value)).toEqual(ids.slice(0, 4).reverse());
  });

  it('keeps what was asked for and is not there, so that it can be given up', () => {
    const [who] = find({ parties: ['nobody'] })?.facets ?? [];
    expect(who?.options.at(-1)).toMatchObject({ value: 'nobody', chosen: true, none: true });
    expect(find({ kinds: ['other'] })?.facets.map(({ field }) => field)).toContain('kinds');
  });

  it('offers the years that hold something, and the date that was asked for', () => {
    const labels = (filters: TimelineFilters) =>
      find(filters)?.period?.from.options.map(({ label, chosen }) =>
        chosen ? `[${label}]` : label,
      );
    expect(labels({})).toEqual(['[Any time]', '2024', '2025', '2026']);
    expect(labels({ from: '2025' })).toEqual(['Any time', '2024', '[2025]', '2026']);
    expect(labels({ from: '2025-06' })).toEqual([
      'Any time',
      '[June 2025]',
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('offers no choice where there is one thing to choose', () => {
    const one = dealWith({ events: [eventOn('2025')] });
    const view = filterTimeline(buildTimeline(one, OPTIONS), one, {}, OPTIONS);
    expect(view.finding?.facets).toEqual([]);
    expect(view.finding).not.toHaveProperty('period');
  });
});

describe('the index', () => {
  it('is made piece by piece and finds the same', () => {
    const deal = dealWith({ events: ['2024', '2025', '2026'].map((date) => eventOn(date)) });
    const view = buildTimeline(deal, OPTIONS);
    let steps = 0;
    const enough = () => ++steps % 2 === 0;
    expect(prepareSearch(view, deal, 'en', enough)).toBe(false);
    while (!prepareSearch(view, deal, 'en', enough));
    expect(shownOf(filterTimeline(view, deal, { text: '2025' }, OPTIONS))).toHaveLength(1);
  });

  it('follows the language of the view', () => {
    const deal = dealWith({
      parties: [{ id: 'lunaro', kind: 'brand', name: { en: 'Lunaro', 'zh-Hans': '卢纳罗' } }],
      events: [eventOn('2025', { parties: ['lunaro'] })],
    });
    const found = (lang: 'en' | 'ar', text: string) => {
      const options = lang === 'ar' ? { ...OPTIONS, words: ar } : OPTIONS;
      return shownOf(filterTimeline(buildTimeline(deal, options), deal, { text }, options)).length;
    };
    expect([
      found('en', 'lunaro'),
      found('en', '卢'),
      found('ar', 'مؤكَّد'),
      found('en', 'مؤكَّد'),
    ]).toEqual([1, 0, 1, 0]);
  });
});
