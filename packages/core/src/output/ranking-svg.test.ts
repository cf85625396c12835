import { describe, expect, it } from 'vitest';
import { jlrChery } from '../deals/jlr-chery/index.js';
import { rankSales } from '../ranking/rank-sales.js';
import { readHtml } from '../testing/html.js';
import { figure, ranking, tableOf } from '../testing/tables.js';
import { OPTIONS } from '../testing/views.js';
import { ar } from '../words/ar.js';
import { zhHans } from '../words/zh-hans.js';
import { rankingToSvg } from './ranking-svg.js';

const real = rankSales(jlrChery, { ...OPTIONS, table: 'uk-2025', highlight: ['chery'] });
const arabic = rankSales(jlrChery, { words: ar, locale: 'ar-EG', today: '2026-11-23' });

const elements = (svg: string, name: string) =>
  readHtml(svg).elements.filter((element) => element.name === name);
const attribute = (svg: string, name: string, key: string) =>
  elements(svg, name).map(({ attributes }) => attributes.get(key));
/** Isolates are seen by nobody, and a line may end anywhere. */
const words = (text: string) => text.replace(/[\u2066-\u2069\s]/g, '');

describe('the picture of a ranking', () => {
  it('is an image with a title and a description that says every row in words', () => {
    const svg = rankingToSvg(real);
    const [root] = elements(svg, 'svg');
    expect(root?.attributes.get('role')).toBe('img');
    expect(root?.attributes.get('aria-labelledby')).toBe(attribute(svg, 'title', 'id')[0]);
    expect(root?.attributes.get('aria-describedby')).toBe(attribute(svg, 'desc', 'id')[0]);
    const description = /<desc[^>]*>([^<]*)/.exec(svg)?.[1] ?? '';
    expect(description).toContain('not the whole market');
    expect(description).toContain('Omoda · 19,855 · 7th among the 17 listed · +447% to +448%');
    expect(description).toContain('DS · fewer than Chery · Reported · 13th to 17th');
    expect(description).toContain('Omoda · 19,855 · 7th among the 17 listed · +447% to +448% · [');
    for (const { letter, text } of real.notes) {
      expect(description).toContain(`[${letter}] ${text.text}`);
      expect(description.match(new RegExp(`\\[${letter}\\]`, 'g'))?.length).toBeGreaterThan(1);
    }
    for (const { label, text } of real.totals) {
      expect(description).toContain(`${label.text} · ${text}`);
    }
  });

  it('says all that the table says: scope, notes, totals, date, compiler, publishers', () => {
    const seen = words(readHtml(rankingToSvg(real)).text);
    const said = [
      real.title.text,
      real.subject ?? '',
      ...real.head,
      real.compiledBy.text,
      real.asOf,
      ...real.foot,
      ...real.rows.flatMap(({ rank, name, units, change }) => [
        rank.text,
        name.text,
        units,
        change,
      ]),
      ...real.notes.flatMap(({ letter, text }) => `${letter} ${text.text}`),
      ...real.totals.flatMap(({ label, text }) => `${label.text} ${text}`),
      ...real.sources.items.map(({ publisher }) => publisher.text),
    ];
    for (const text of said) expect(seen).toContain(words(text));
  });

  it('carries corrections at its head', () => {
    const corrected = {
      heading: 'Corrections',
      items: [{ date: '1 May', text: { text: 'It was 12.' } }],
    };
    const seen = words(readHtml(rankingToSvg({ ...real, corrections: corrected })).text);
    expect(seen).toContain(words('Corrections 1 May It was 12.'));
  });

  it('of the real table is as it was last looked at; browsers compare theirs with the same file', async () => {
    const view = rankSales(jlrChery, { ...OPTIONS, table: 'uk-2025', highlight: ['chery'] });
    await expect(rankingToSvg(view)).toMatchFileSnapshot('../testing/uk-2025.svg');
  });

  it('needs nothing from elsewhere: no style, script, link, image or font', () => {
    for (const view of [real, arabic]) {
      const names = new Set(readHtml(rankingToSvg(view)).elements.map(({ name }) => name));
      const allowed = ['svg', 'title', 'desc', 'rect', 'line', 'path', 'text', 'tspan'];
      expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
      expect(rankingToSvg(view)).not.toMatch(/\sstyle=|href|url\(/);
    }
  });

  it('ends each bar in its own way', () => {
    const of = (units: Parameters<typeof figure>[1]) => {
      const view = ranking([tableOf('2025', [figure('ant', 1000), figure('bee', units)])]);
      const svg = rankingToSvg({ ...view, endings: [] });
      const dashed = elements(svg, 'line').filter(({ attributes }) =>
        attributes.has('stroke-dasharray'),
      );
      const pale = elements(svg, 'rect').filter(({ attributes }) => attributes.has('fill-opacity'));
      return { dashed: dashed.length, pale: pale.length, arrows: elements(svg, 'path').length };
    };
    expect(of(500)).toEqual({ dashed: 0, pale: 0, arrows: 0 });
    expect(of({ over: 500 })).toEqual({ dashed: 0, pale: 0, arrows: 1 });
    expect(of({ under: 500 })).toEqual({ dashed: 1, pale: 0, arrows: 0 });
    expect(of({ about: 500 })).toEqual({ dashed: 0, pale: 1, arrows: 0 });
    expect(of('not-found')).toEqual({ dashed: 0, pale: 0, arrows: 0 });
  });

  it('is turned round for languages from right to left', () => {
    const svg = rankingToSvg(arabic);
    expect(attribute(svg, 'svg', 'direction')).toEqual(['rtl']);
    const xs = attribute(svg, 'text', 'x').map(Number);
    // The title starts at the right edge; of the real table's bars the longest one, too.
    expect(xs[0]).toBe(800 - 24);
    const bars = elements(svg, 'rect')
      .slice(1)
      .map(({ attributes }) => attributes);
    const ends = bars.map((bar) => Number(bar.get('x')) + Number(bar.get('width')));
    expect(new Set(ends.map(Math.round)).size).toBe(1);
  });

  it('names the language of the whole and of what is in another', () => {
    const chinese = rankSales(jlrChery, { ...OPTIONS, words: zhHans, locale: 'zh-CN' });
    expect(attribute(rankingToSvg(chinese), 'svg', 'lang')).toEqual(['zh-Hans']);
    const foreign = { ...real, title: { text: 'عنوان', lang: 'ar', dir: 'rtl' as const } };
    const svg = rankingToSvg(foreign);
    expect(attribute(svg, 'tspan', 'lang')).toContain('ar');
    expect(svg).toContain('\u2067عنوان\u2069');
  });

  it('has the colours of its theme and the width that is asked for, within reason', () => {
    expect(attribute(rankingToSvg(real), 'rect', 'fill')[0]).toBe('#ffffff');
    expect(attribute(rankingToSvg(real, { theme: 'dark' }), 'rect', 'fill')[0]).toBe('#161513');
    expect(attribute(rankingToSvg(real, { width: 1200 }), 'svg', 'width')).toEqual(['1200']);
    expect(attribute(rankingToSvg(real, { width: 0 }), 'svg', 'width')).toEqual(['280']);
    expect(attribute(rankingToSvg(real, { width: Number.NaN }), 'svg', 'width')).toEqual(['800']);
  });

  it('of a long table says how many brands it leaves out, and what they have together', () => {
    const options = { ...OPTIONS, table: 'uk-2025', highlight: ['chery'], limit: 3, shares: true };
    const view = rankSales(jlrChery, options);
    const svg = rankingToSvg(view, { width: 1200 });
    const seen = words(readHtml(svg).text);
    expect(view.others).toBeDefined();
    expect(seen).toContain(words(view.others?.name.text ?? 'no others'));
    expect(seen).toContain(words(view.others?.units ?? ''));
    expect(seen).toContain(words(view.rows[0]?.share ?? 'no share'));
    expect(seen).toContain('Chery');
    expect(seen).not.toContain('Polestar');
    // Notes on rows that are not drawn would lead nowhere.
    expect(seen).not.toContain('OraandHaval');
  });

  it('of a deal without a table says so', () => {
    const svg = rankingToSvg(ranking([]));
    expect(words(readHtml(svg).text)).toContain(words('This table has no figures yet.'));
  });
});
