import { buildTimeline, fallbackHtml, jlrChery, rankSales } from '@dealstory/core';
import { en } from '@dealstory/core/words/en';
import { expect, it } from 'vitest';
import { plainHtml } from './plain-html.ts';

const OPTIONS = { words: en, locale: 'en-GB', today: '2026-11-23' };
const timeline = fallbackHtml(buildTimeline(jlrChery, OPTIONS));
const ranking = fallbackHtml(rankSales(jlrChery, { ...OPTIONS, table: 'uk-2025' }));

it('takes out what holds no words', () => {
  const fallback =
    '<section class="ds" part="root"><a class="ds-skip" href="#end">Skip</a><div hidden><p>Search <input type="search"></p></div><svg><path d="M0 0"></path></svg><p class="x" role="note"><span>A</span> <bdi lang="ar" dir="rtl">ب</bdi> &amp; <a href="#b">c</a></p></section>';
  expect(plainHtml(fallback)).toBe(
    '<section><p>A <bdi lang="ar" dir="rtl">ب</bdi> &amp; <a href="#b">c</a></p></section>',
  );
});

it('unfolds what folds', () => {
  expect(plainHtml('<details class="d"><summary>Sources</summary><ol></ol></details>')).toBe(
    '<section><h3>Sources</h3><ol></ol></section>',
  );
});

it('keeps every word, date and target of an item', () => {
  const html = plainHtml(timeline);
  for (const { id, title } of jlrChery.events) {
    expect(html).toContain(`<li id="jlr-chery/${id}">`);
    expect(html).toContain(wordsOf(typeof title === 'string' ? title : (title.en ?? '')));
  }
  expect(html).toContain('<time datetime="2012-03-21">21 March 2012</time>');
});

it.each([
  ['timeline', timeline],
  ['ranking', ranking],
])('leaves no class, role or drawing in a %s, and closes what it opens', (_, fallback) => {
  const html = plainHtml(fallback);
  expect(html).not.toMatch(/\s(class|part|role|aria-[a-z]+|style|tabindex|hidden)="/);
  expect(html).not.toContain('<svg');
  expect(html.match(/<[a-z]/g)?.length).toBe(html.match(/<\//g)?.length);
  expect(html.length).toBeGreaterThan(fallback.length / 5);
});

it('refuses HTML that is not well formed', () => {
  expect(() => plainHtml('<p><b></p></b>')).toThrow('closes');
});

function wordsOf(text: string): string {
  return text.replace(/&/g, '&amp;');
}
