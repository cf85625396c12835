import { describe, expect, it } from 'vitest';
import { leaves, PLURAL_CATEGORIES, pluralObjects, split } from '../testing/catalogue.js';
import { ar } from './ar.js';
import { en } from './en.js';
import type { Words } from './words.js';
import { zhHans } from './zh-hans.js';

const catalogues: readonly Words[] = [en, zhHans, ar];

/** Numbers that a language may word ("two years" in one word), so that a form needs no digit. */
const WORDED: readonly string[] = ['zero', 'one', 'two'];

describe('every catalogue', () => {
  const english = new Map(leaves(en).map(({ path, text }) => [path, text]));

  it.each(catalogues)('$lang has the patterns of the English one and no others', (words) => {
    const paths = new Set(leaves(words).map(({ path }) => englishPath(path)));
    expect([...paths].sort()).toEqual([...new Set([...english.keys()].map(englishPath))].sort());
  });

  it.each(catalogues)('$lang uses the placeholders of the English one', (words) => {
    for (const { path, text } of leaves(words)) {
      const wanted = placeholders(english.get(englishPath(path)) ?? '');
      const without = wanted.filter((name) => name !== '{count}');
      const mayWordCount = WORDED.includes(split(path).key);
      const allowed = mayWordCount ? [wanted, without] : [wanted];
      expect(allowed, `${path}: ${text}`).toContainEqual(placeholders(text));
    }
  });

  it.each(catalogues)('$lang ends as a sentence or a label where the English one does', (words) => {
    const ending = (text: string) => (/[.。]$/.exec(text) ? '.' : /[:：]$/.exec(text) ? ':' : '');
    for (const { path, text } of leaves(words)) {
      expect(ending(text), path).toBe(ending(english.get(englishPath(path)) ?? ''));
    }
  });

  it.each(catalogues)('$lang has no empty string, no edge of space, no stray brace', (words) => {
    for (const { path, text } of leaves(words)) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/ {2}/);
      expect(text.replace(/\{\w+\}/g, ''), path).not.toMatch(/[{}]/);
    }
  });

  it.each(catalogues)('$lang has exactly the plural categories of its language', (words) => {
    const wanted = new Intl.PluralRules(words.lang).resolvedOptions().pluralCategories;
    const objects = pluralObjects(words);
    expect(objects.size).toBe(pluralObjects(en).size);
    for (const [path, forms] of objects) {
      expect(Object.keys(forms).sort(), path).toEqual([...wanted].sort());
    }
  });

  it.each(catalogues)('$lang has exactly the ordinal categories of its language', (words) => {
    const rules = new Intl.PluralRules(words.lang, { type: 'ordinal' });
    expect(Object.keys(words.ranking.ordinal).sort()).toEqual(
      [...rules.resolvedOptions().pluralCategories].sort(),
    );
  });

  it.each(catalogues)('$lang runs in the direction of its script', (words) => {
    const rightToLeft = leaves(words).some(({ text }) => /\p{Script=Arabic}/u.test(text));
    expect(words.dir).toBe(rightToLeft ? 'rtl' : 'ltr');
    expect(Intl.getCanonicalLocales(words.lang)).toEqual([words.lang]);
  });

  it.each([
    [en, /\blist\b|\bthese\b/, /whole market/],
    [zhHans, /这/, /整个市场/],
    [ar, /هذه|هاتين/, /السوق كلها/],
  ] as const)(
    '%# says of a list that its ranks are not those of the market',
    (words, list, market) => {
      for (const text of Object.values(words.ranking.scopeListed)) {
        expect(text).toMatch(list);
        expect(text).toMatch(market);
      }
      expect(words.ranking.marketTotal.toLowerCase()).toMatch(market);
    },
  );

  it.each(catalogues)('$lang keeps apart what must not be taken for each other', (words) => {
    const { shared, ranking, dates } = words;
    const { certainty, dealStatus, statementKind } = shared;
    const { over, under, atLeast, atMost, about } = ranking;
    const { spring, summer, autumn, winter, quarter1, quarter2, quarter3, quarter4 } = dates;
    const groups: string[][] = [
      Object.values(certainty),
      Object.values(dealStatus),
      Object.values(statementKind),
      Object.values(ranking.measure),
      [over, under, atLeast, atMost, about],
      [spring, summer, autumn, winter, quarter1, quarter2, quarter3, quarter4],
      [dates.half1, dates.half2],
      [dates.since, dates.from, dates.until, dates.by, dates.orLater],
      [ranking.changeUp, ranking.changeDown, ranking.changeNew, ranking.notKnown],
      [ranking.changeNotComparable, ranking.notKnown, ranking.noEarlierFigure],
    ];
    for (const group of groups) expect(new Set(group).size, group.join(' | ')).toBe(group.length);
  });
});

function placeholders(pattern: string): string[] {
  return [...new Set(pattern.match(/\{\w+\}/g))].sort();
}

/** The path of the English wording that says the same: its `other` where the language has a category more. */
function englishPath(path: string): string {
  const { parent, key } = split(path);
  return PLURAL_CATEGORIES.includes(key) ? `${parent}.other` : path;
}
