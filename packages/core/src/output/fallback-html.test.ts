import { describe, expect, it } from 'vitest';
import { jlrChery } from '../deals/jlr-chery/index.js';
import { rankSales } from '../ranking/rank-sales.js';
import type { RankingView } from '../ranking/ranking-view.js';
import type { Deal } from '../schema/deal.js';
import { exampleDeal } from '../testing/example-deal.js';
import { readHtml } from '../testing/html.js';
import { everyField, OPTIONS } from '../testing/views.js';
import { buildTimeline } from '../timeline/build-timeline.js';
import type { TimelineView } from '../timeline/timeline-view.js';
import { ar } from '../words/ar.js';
import { zhHans } from '../words/zh-hans.js';
import { fallbackHtml } from './fallback-html.js';

type View = TimelineView | RankingView;

function viewsOf(deal: Deal): View[] {
  return [OPTIONS.words, zhHans, ar].flatMap((words) => {
    const options = { ...OPTIONS, words };
    return [
      buildTimeline(deal, options),
      buildTimeline({ ...deal, events: [], statements: [] }, options),
      ...[...deal.sales.map(({ id }) => id), 'no-such-table'].map((table) =>
        rankSales(deal, { ...options, table, highlight: ['chery', 'lunaro'] }),
      ),
    ];
  });
}

const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></table></section><style>*{display:none}</style>',
  '&lt;b&gt; &amp; &#x3C;script',
  '<!-- ]]> -->',
  'an attribute style=',
];
const WORDS =
  /^(?:title|summary|text|name|role|note|says|description|label|publisher|locator|compiledBy)$/;

/** The example with an attack in every place that holds words, and in every address. */
function hostile(value: unknown, next = { at: 0 }): unknown {
  const attack = () => ATTACKS[next.at++ % ATTACKS.length];
  if (Array.isArray(value)) return value.map((each) => hostile(each, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'url') return [key, `javascript:alert('${next.at++}')`];
      if (WORDS.test(key) && typeof inner === 'string') return [key, attack()];
      if (WORDS.test(key)) {
        return [key, Object.fromEntries(Object.keys(inner).map((tag) => [tag, attack()]))];
      }
      return [key, hostile(inner, next)];
    }),
  );
}

const HOSTILE = hostile({ ...exampleDeal(), statusNote: { ...exampleDeal().statusNote } }) as Deal;
const VIEWS = [exampleDeal(), jlrChery, HOSTILE].flatMap(viewsOf);
const PAGES = VIEWS.map((view) => ({ view, html: fallbackHtml(view) }));

/** Fields that are not for readers without a script: ids, links, what chooses a drawing, and what names a button. */
const HIDDEN =
  /^(?:direction|by|edtf|id|item|href|url|deal|type|shape|extent|doubt|part|side|order|ending|lang|dir|datetime|brand|table|keyHeading|totalsHeading|copyLabel)$/;

/** What is to be read, and apart from it the labels of links, which are their names. */
function wordsOf(value: unknown): { read: string[]; names: string[] } {
  const [read, names]: [string[], string[]] = [[], []];
  if (typeof value !== 'object' || value === null) return { read, names };
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') {
      const words = wordsOf(inner);
      read.push(...words.read);
      names.push(...words.names);
    } else if (key === 'label' && 'href' in value) names.push(inner);
    else if (!HIDDEN.test(key)) read.push(inner);
  }
  return { read, names };
}

describe('the markup', () => {
  it('leaves a browser nothing to guess at', () => {
    for (const { html } of PAGES) expect(() => readHtml(html)).not.toThrow();
  });

  it('nests nothing that a browser would take apart', () => {
    const blocks = /^(?:p|ul|ol|li|dl|div|section|header|table|details|blockquote|h\d)$/;
    const parents: Record<string, string[]> = {
      li: ['ul', 'ol'],
      tr: ['thead', 'tbody'],
      td: ['tr'],
      th: ['tr'],
      caption: ['table'],
      summary: ['details'],
    };
    for (const { html } of PAGES) {
      for (const { name, within } of readHtml(html).elements) {
        if (blocks.test(name)) expect(within).not.toContain('p');
        if (name === 'a') expect(within).not.toContain('a');
        if (parents[name]) expect(parents[name]).toContain(within[0]);
      }
    }
  });

  it('holds no script, no style and no event handler, whatever the deal holds', () => {
    for (const { html } of PAGES) {
      for (const { name, attributes } of readHtml(html).elements) {
        expect(name).not.toMatch(/^(?:script|style|iframe|object|embed|link|meta|base|form|img)$/);
        for (const key of attributes.keys()) expect(key).not.toMatch(/^(?:on|style$|src)/);
      }
    }
  });

  it('leads to places on the page and to web addresses, nowhere else', () => {
    for (const { html } of PAGES) {
      const { elements } = readHtml(html);
      const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { attributes } of elements) {
        const href = attributes.get('href');
        if (href?.startsWith('#')) expect(ids).toContain(href.slice(1));
        else if (href !== undefined) expect(href).toMatch(/^https?:\/\//);
        const labelled = attributes.get('aria-labelledby');
        if (labelled !== undefined) expect(ids).toContain(labelled);
      }
    }
    expect(PAGES.map(({ html }) => html).join('')).toContain('href="https://');
  });
});

describe('the words', () => {
  it('are all there, as they are in the view, and so are the names of links', () => {
    for (const { view, html } of PAGES) {
      const { text, elements } = readHtml(html);
      const named = elements.flatMap(({ attributes }) => attributes.get('aria-label') ?? []);
      const { read, names } = wordsOf(view);
      expect(read.filter((each) => !text.includes(each))).toEqual([]);
      expect(named).toEqual(expect.arrayContaining(names));
    }
  });

  it('include every item of the deal, and every figure', () => {
    const timeline = readHtml(fallbackHtml(buildTimeline(jlrChery, OPTIONS)));
    const ids = timeline.elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    for (const { id } of [...jlrChery.events, ...jlrChery.statements]) {
      expect(ids).toContain(`jlr-chery/${id}`);
    }
    for (const { id, figures } of jlrChery.sales) {
      const page = readHtml(fallbackHtml(rankSales(jlrChery, { ...OPTIONS, table: id })));
      expect(page.elements.filter(({ name }) => name === 'tr')).toHaveLength(figures.length + 1);
      for (const { units } of figures) {
        const count =
          typeof units === 'number' ? units.toLocaleString('en-GB') : 'fewer than Chery';
        expect(page.text).toContain(count);
      }
    }
  });

  it('carry their language and direction, each text its own', () => {
    for (const { view, html } of PAGES) {
      const { elements } = readHtml(html);
      const root = elements[0]?.attributes;
      expect([root?.get('lang'), root?.get('dir')]).toEqual([view.lang, view.dir]);
      const langs = elements.slice(1).flatMap(({ attributes }) => attributes.get('lang') ?? []);
      const { lang: _, ...rest } = view;
      expect(langs.sort()).toEqual(everyField(rest, 'lang').sort());
    }
  });
});

it('hides no text of an attack: readers see it as it was written', () => {
  const page = readHtml(fallbackHtml(buildTimeline(HOSTILE, OPTIONS)));
  expect(ATTACKS.filter((attack) => !page.text.includes(attack))).toEqual([]);
});

it('draws a bar for every row that has one, in percentages', () => {
  const page = readHtml(fallbackHtml(rankSales(jlrChery, OPTIONS)));
  const widths = page.elements
    .filter(({ attributes }) => attributes.get('class') === 'ds-bar-solid')
    .map(({ attributes }) => attributes.get('width'));
  expect(widths.slice(0, 4)).toEqual(['100%', '60.39%', '33.15%', '27.03%']);
  for (const width of widths) expect(width).toMatch(/^(?:0|\d+(?:\.\d+)?%)$/);
});

it('is the same after the view has been through JSON', () => {
  for (const { view, html } of PAGES) {
    expect(fallbackHtml(JSON.parse(JSON.stringify(view)) as View)).toBe(html);
  }
});
