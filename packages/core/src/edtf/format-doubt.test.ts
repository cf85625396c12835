import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfStrings } from '../testing/edtf-strings.js';
import { ar } from '../words/ar.js';
import { en } from '../words/en.js';
import type { Words } from '../words/words.js';
import { zhHans } from '../words/zh-hans.js';
import { formatEdtf } from './format.js';
import { parseEdtf } from './parse.js';

const today = '2026-11-23';
const catalogues: readonly Words[] = [en, zhHans, ar];

/** A catalogue that words each doubt with the sign of EDTF, in a frame that no other word has. */
function signed({ lang, dates }: Words): Pick<Words, 'lang' | 'dates'> {
  const sign = (pattern: string, mark: string) => pattern.replace('{date}', `‹${mark}›{date}`);
  return {
    lang,
    dates: {
      ...dates,
      approximate: sign(dates.approximate, '~'),
      uncertain: sign(dates.uncertain, '?'),
      approximateAndUncertain: sign(dates.approximateAndUncertain, '%'),
    },
  };
}

/** Two equal ends are one date. */
function signsIn(date: string): string[] {
  const [start, end] = date.split('/');
  return (start === end ? start : date)?.match(/[~?%]/g) ?? [];
}

describe.each(catalogues)('doubt in $lang', (words) => {
  it('has words of its own in each of its kinds', () => {
    const { approximate, uncertain, approximateAndUncertain } = words.dates;
    const patterns = [approximate, uncertain, approximateAndUncertain];
    expect(new Set(patterns).size).toBe(3);
    for (const pattern of patterns) {
      expect(pattern).toContain('{date}');
      expect(pattern.replace('{date}', '').trim()).not.toBe('');
    }
  });

  it('is worded once for each sign in the date, in any place of it, and in its order', () => {
    fc.assert(
      fc.property(edtfStrings, fc.constantFrom('full', 'short'), (date, style) => {
        fc.pre(parseEdtf(date).ok);
        const text = formatEdtf(date, { words: signed(words), style, today });
        expect([...text.matchAll(/‹(.)›/g)].map(([, mark]) => mark)).toEqual(signsIn(date));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['2012~/2014', ['~']],
    ['2012/2014?', ['?']],
    ['2026-21~/2026-23%', ['~', '%']],
    ['2012~/..', ['~']],
    ['2012%/', ['%']],
    ['../2012?', ['?']],
    ['/2012~', ['~']],
    ['[2024-08?,2024-09]', ['?']],
    ['[2012~..2014?]', ['~', '?']],
    ['[..2012~]', ['~']],
    ['[2012,2014%..]', ['%']],
    ['201X~', ['~']],
    ['1985-04-XX?', ['?']],
    ['2026-33~', ['~']],
    ['2012~/2012~', ['~']],
    ['2012/2012~', ['~']],
  ])('of %s is not lost', (date, signs) => {
    const text = formatEdtf(date, { words: signed(words), today });
    expect([...text.matchAll(/‹(.)›/g)].map(([, mark]) => mark)).toEqual(signs);
  });
});
