import { describe, expect, it } from 'vitest';
import { jlrChery } from '../deals/jlr-chery/index.js';
import { fallbackHtml } from '../output/fallback-html.js';
import { rankSales } from '../ranking/rank-sales.js';
import type { RankingView } from '../ranking/ranking-view.js';
import type { Deal } from '../schema/deal.js';
import { leaves } from '../testing/catalogue.js';
import { exampleDeal } from '../testing/example-deal.js';
import { deepFreeze, everyField, OPTIONS, withoutClock } from '../testing/views.js';
import { buildTimeline } from '../timeline/build-timeline.js';
import type { TimelineView } from '../timeline/timeline-view.js';
import { ar } from '../words/ar.js';
import { en } from '../words/en.js';
import type { Words } from '../words/words.js';
import { zhHans } from '../words/zh-hans.js';

type View = TimelineView | RankingView;

function viewsOf(deal: Deal, words: Words = en): View[] {
  const options = { ...OPTIONS, words, locale: words.lang };
  const tables = [...deal.sales.map(({ id }) => id), 'no-such-table'];
  return [
    buildTimeline(deal, options),
    ...tables.map((table) => rankSales(deal, { ...options, table, highlight: ['chery'] })),
  ];
}

const DEALS = [exampleDeal(), jlrChery].map(deepFreeze);
const CATALOGUES = [en, zhHans, ar];
const VIEWS = DEALS.flatMap((deal) => CATALOGUES.flatMap((words) => viewsOf(deal, words)));
const nameOf = ({ deal, type, lang }: View) => `${deal}, ${type}, ${lang}`;

describe('a view', () => {
  it('has no id twice, and no link that leads nowhere', () => {
    for (const view of VIEWS) {
      const ids = everyField(view, 'id');
      expect(new Set(ids).size).toBe(ids.length);
      const targets = new Set(ids.map((id) => `#${id}`));
      const links = everyField(view, 'href');
      expect(links.filter((href) => !targets.has(href))).toEqual([]);
    }
  });

  it('leads from each mark to its source and from each source back to all its marks', () => {
    for (const { sources, ...rest } of VIEWS) {
      const isMark = (id: string) => id.includes('/cite.');
      const marks = everyField(rest, 'id').filter(isMark);
      const back = sources.items.flatMap(({ backLinks }) => backLinks.map(({ href }) => href));
      expect([...back].sort()).toEqual(marks.map((id) => `#${id}`).sort());

      for (const { id, backLinks } of sources.items) {
        for (const { href } of backLinks) {
          const mark = JSON.stringify(rest).match(
            new RegExp(`"id":"${href.slice(1)}","number":"[^"]+","href":"([^"]+)"`),
          );
          expect(mark?.[1]).toBe(`#${id}`);
        }
      }
    }
  });

  it('numbers its sources in the order in which a reader meets them', () => {
    for (const view of VIEWS) {
      const met = fallbackHtml(view).matchAll(/<a id="[^"]+" href="#([^"]+)"/g);
      const order = [...new Set([...met].map(([, id]) => id))];
      expect([nameOf(view), order]).toEqual([nameOf(view), view.sources.items.map(({ id }) => id)]);
    }
  });

  it('marks a source once in one place', () => {
    const placesOf = (value: unknown): unknown[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, inner]) =>
            key.toLowerCase().endsWith('citations') ? [inner] : placesOf(inner),
          );
    for (const view of VIEWS) {
      for (const place of placesOf(view)) {
        const sources = everyField(place, 'href');
        expect(new Set(sources).size).toBe(sources.length);
      }
    }
  });

  it('is plain data', () => {
    for (const view of VIEWS) {
      expect(structuredClone(view)).toStrictEqual(view);
      expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
    }
  });

  it('is the same each time, needs no clock, and leaves the deal as it was', () => {
    const again = withoutClock(() =>
      DEALS.flatMap((deal) => CATALOGUES.flatMap((words) => viewsOf(deal, words))),
    );
    expect(again).toStrictEqual(VIEWS);
  });

  it('follows the day that it is given', () => {
    const events = [{ ...exampleDeal().events[0], date: '2030/..' }] as Deal['events'];
    const deal = { ...exampleDeal(), events, statements: [] };
    const when = (today: string) =>
      buildTimeline(deal, { ...OPTIONS, today }).sections[0]?.items[0]?.when[0]?.text;
    expect([when('2029-12-31'), when('2030-01-01')]).toEqual(['from ', 'since ']);
  });
});

it('is never in the way of another view of the same deal', () => {
  for (const deal of DEALS) {
    const [...ids] = viewsOf(deal).map((view) => everyField(view, 'id'));
    const all = ids.flat();
    expect(new Set(all).size).toBe(all.length);
  }
});

describe('the language', () => {
  it('is the catalogue’s, with its direction', () => {
    expect(new Set(VIEWS.map(({ lang, dir }) => `${lang} ${dir}`))).toEqual(
      new Set(['en ltr', 'zh-Hans ltr', 'ar rtl']),
    );
  });

  it('is not mixed: no English sentence stands in another language’s view', () => {
    const own = [...new Set(strings(jlrChery))]
      .filter((text) => text.length > 12)
      .sort((a, b) => b.length - a.length);
    // What is left of a visible string without the deal's own words in it.
    const ours = (text: string) => own.reduce((rest, each) => rest.replaceAll(each, ''), text);
    const sentences = leaves(en)
      .flatMap(({ text }) => text.split(/\{\w+\}/))
      .map((part) => part.trim())
      .filter((part) => /[a-z]{4}/i.test(part));
    for (const words of [zhHans, ar]) {
      const inEnglish = (text: string) => sentences.some((part) => text.includes(part));
      const visible = viewsOf(jlrChery, words).flatMap(strings);
      const english = visible.filter((text) => inEnglish(text) && inEnglish(ours(text)));
      expect(english).toEqual([]);
    }
  });

  it('is named on every text of the deal that is in another one', () => {
    const [view] = viewsOf(exampleDeal(), zhHans);
    const runs = runsOf(view);
    expect(runs).toContainEqual({ text: '哈勒姆与卢纳罗' });
    expect(runs).toContainEqual({
      text: 'The maker is not named.',
      lang: 'en-GB',
      dir: 'ltr',
    });
    const withoutLanguage = runs.filter(({ lang }) => lang === undefined);
    const texts = new Set(strings(exampleDeal().events.map(({ title, note }) => [title, note])));
    const unmarked = withoutLanguage.filter(
      ({ text }) => texts.has(text) && !/\p{Script=Han}/u.test(text),
    );
    expect(unmarked).toEqual([]);
  });
});

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function runsOf(value: unknown): { text: string; lang?: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && typeof value.text === 'string' ? [value as { text: string }] : [];
  return [...own, ...Object.values(value).flatMap(runsOf)];
}
