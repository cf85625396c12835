import { describe, expect, it } from 'vitest';
import { jlrChery } from '../deals/jlr-chery/index.js';
import { rankSales } from '../ranking/rank-sales.js';
import { readHtml } from '../testing/html.js';
import { OPTIONS } from '../testing/views.js';
import { ar } from '../words/ar.js';
import { en } from '../words/en.js';
import { zhHans } from '../words/zh-hans.js';
import {
  citeRanking,
  type EmbedData,
  type EmbedOptions,
  embedRanking,
  enTake,
  takeChoices,
} from './take-ranking.js';

const address = 'https://paper.example/chery?page=2';
const view = rankSales(jlrChery, { ...OPTIONS, table: 'uk-2025' });

describe('a citation', () => {
  it('has title, subject, compiler, date, publishers and address', () => {
    const text = citeRanking(view, { words: en, take: en.take, locale: 'en-GB', address });
    expect(text).toMatch(
      /^“How Chery’s brands compared in Britain in 2025”\. Registrations, United Kingdom, 2025\. Compiled by the SMMT, through press reports\. As of 23 November 2026\. Sources: gaukmotorbuzz\.com, .* and newsuk\.vercel\.app\. Published at https:\/\/paper\.example\/chery\?page=2$/,
    );
  });

  it.each([zhHans, ar])('in $lang is in its words, and names publishers once', (words) => {
    const other = rankSales(jlrChery, { ...OPTIONS, words, table: 'uk-2025' });
    const text = citeRanking(other, { words, take: words.take, address });
    expect(text).toContain(other.title.text);
    expect(text).toContain(other.asOf);
    expect(text).not.toMatch(/Sources|Compiled|\{/);
    expect(text.split('Top Gir')).toHaveLength(2);
  });

  it('has no gap where the deal has no table', () => {
    const none = rankSales({ ...jlrChery, sales: [] }, OPTIONS);
    expect(citeRanking(none, { words: en, take: en.take, address })).not.toMatch(/ {2}|\{/);
  });
});

describe('embed code', () => {
  const embed = (data: EmbedData, more: Partial<EmbedOptions> = {}) =>
    embedRanking(view, { take: enTake.take, data, arranged: {}, lang: 'en-GB', address, ...more });
  const tag = (code: string) =>
    readHtml(code.replace(/<!--.*?-->/gs, '')).elements.find(
      ({ name }) => name === 'sales-ranking',
    );

  it('is a script, a tag with what the page gave, and a link without JavaScript', () => {
    const code = embed(
      { src: 'https://paper.example/deal.json' },
      {
        arranged: { highlight: ['chery', 'omoda'], reversed: false, shares: false },
      },
    );
    expect(code).toContain('<script type="module" src="embed.js"></script>');
    expect(Object.fromEntries(tag(code)?.attributes ?? [])).toEqual({
      src: 'https://paper.example/deal.json',
      table: 'uk-2025',
      highlight: 'chery omoda',
      lang: 'en-GB',
    });
    expect(code).toContain(`<a href="${address}"><bdi lang="en" dir="ltr">How Chery’s brands`);
    expect(code).toContain('must allow your site');
  });

  it('shows the ranking as its reader has arranged it', () => {
    const arranged = {
      sort: 'change',
      reversed: true,
      limit: 5,
      group: 'parent',
      shares: true,
      find: true,
    } as const;
    const attributes = tag(embed({ deal: 'my-deal' }, { arranged, lang: 'ar' }))?.attributes;
    expect(Object.fromEntries(attributes ?? [])).toEqual({
      deal: 'my-deal',
      table: 'uk-2025',
      sort: 'change',
      reversed: '',
      limit: '5',
      group: 'parent',
      shares: '',
      find: '',
      lang: 'ar',
    });
  });

  it('isolates a title in another language, and says which', () => {
    const arabic = rankSales(jlrChery, { ...OPTIONS, words: ar, table: 'uk-2025' });
    const title = { text: 'English only', lang: 'en', dir: 'ltr' } as const;
    const options = { take: ar.take, data: { deal: 'x' }, arranged: {}, lang: 'ar', address };
    expect(embedRanking({ ...arabic, title }, options)).toContain(
      '<bdi lang="en" dir="ltr">English only</bdi>',
    );
  });

  it('names a registered deal, or the file to download, and says what that needs', () => {
    const registered = embed({ deal: 'my-deal' });
    expect(tag(registered)?.attributes.get('deal')).toBe('my-deal');
    expect(registered).toContain('Needs the deal “my-deal” to be registered');
    const file = embed({ file: 'jlr-chery-uk-2025.json' });
    expect(tag(file)?.attributes.get('src')).toBe('jlr-chery-uk-2025.json');
    expect(file).toContain('as jlr-chery-uk-2025.json.');
  });

  it.each(['--><script>x</script>', '"><b>', '-->', '->', '--!>', '--'])(
    'stays code, whatever an address holds: %s',
    (hostile) => {
      const code = embed(
        { src: hostile },
        {
          arranged: { highlight: [hostile] },
          lang: hostile,
          address: hostile,
        },
      );
      expect(code.match(/<!--(?:(?!--).)*-->/gs)).toHaveLength(2);
      expect(tag(code)?.attributes.get('src')).toBe(hostile);
      const names = readHtml(code.replace(/<!--.*?-->/gs, '')).elements.map(({ name }) => name);
      expect(names).toEqual(['script', 'sales-ranking', 'p', 'a', 'bdi']);
    },
  );
});

it('offers three files and two texts, in every language', () => {
  for (const { take } of [en, zhHans, ar]) {
    const choices = takeChoices(take);
    expect(choices.map((choice) => choice.take)).toEqual([
      'csv',
      'json',
      'svg',
      'citation',
      'embed',
    ]);
    expect(choices.map(({ label }) => label).join()).toMatch(/CSV.*JSON.*SVG/);
    expect(new Set(choices.map(({ label }) => label)).size).toBe(5);
  }
});
