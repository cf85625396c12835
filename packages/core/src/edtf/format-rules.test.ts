import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { edtfStrings } from '../testing/edtf-strings.js';
import { ar } from '../words/ar.js';
import { en } from '../words/en.js';
import type { Words } from '../words/words.js';
import { zhHans } from '../words/zh-hans.js';
import { formatEdtf, formatEdtfParts } from './format.js';
import { parseEdtf } from './parse.js';

const today = '2026-11-23';
const catalogues: readonly Words[] = [en, zhHans, ar];

describe('an open end', () => {
  const open = (date: string, now: string) =>
    formatEdtf(date, { words: en, today: now, locale: 'en-GB' });

  it('is "since" from the first day on that the start can mean, "from" before it', () => {
    expect(open('2026-01/..', '2025-12-31')).toBe('from January 2026');
    expect(open('2026-01/..', '2026-01-01')).toBe('since January 2026');
    expect(open('2026-01-05/..', '2026-01-04')).toBe('from 5 January 2026');
    expect(open('2026-01-05/..', '2026-01-05')).toBe('since 5 January 2026');
  });

  it('keeps the qualifier of its start', () => {
    expect(open('2012~/..', today)).toBe('since around 2012');
  });

  it('makes no claim where today is not a date', () => {
    expect(open('2012/..', 'today')).toBe('from 2012');
  });
});

describe('parts for <time>', () => {
  const parts = (date: string) => formatEdtfParts(date, { words: en, today, locale: 'en-GB' });

  it('a calendar date is one', () => {
    expect(parts('2012')).toEqual([{ text: '2012', datetime: '2012' }]);
    expect(parts('2025-08')).toEqual([{ text: 'August 2025', datetime: '2025-08' }]);
    expect(parts('0001-01-01')).toEqual([{ text: '1 January 1', datetime: '0001-01-01' }]);
  });

  it('a span has two, and the words between them none', () => {
    expect(parts('2025-09-01/2025-10-08')).toEqual([
      { text: '1 September', datetime: '2025-09-01' },
      { text: ' – ' },
      { text: '8 October 2025', datetime: '2025-10-08' },
    ]);
  });

  it('words around a date stay outside of it', () => {
    expect(parts('2012/..')).toEqual([{ text: 'since ' }, { text: '2012', datetime: '2012' }]);
    expect(parts('[..2026-12]')).toEqual([
      { text: 'by ' },
      { text: 'December 2026', datetime: '2026-12' },
    ]);
    expect(parts('[2012,2014..2016]').flatMap(({ datetime }) => datetime ?? [])).toEqual([
      '2012',
      '2014',
      '2016',
    ]);
  });

  it.each([
    ['in doubt', ['2025~', '2025-08?', '2025-08-01%']],
    ['not wholly known', ['201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX']],
    ['divided otherwise', ['2026-21', '2026-33', '2026-41']],
    ['before year 1', ['0000', '-0044', '-0044-03', '-0044/0000']],
  ])('a date %s has none', (_why, dates) => {
    expect(dates.flatMap(parts).filter((part) => 'datetime' in part)).toEqual([]);
  });

  it('put together are the text, in every language, and hold only dates as written', () => {
    fc.assert(
      fc.property(
        edtfStrings,
        fc.constantFrom(...catalogues),
        fc.constantFrom('full', 'short'),
        (date, words, style) => {
          const format = { words, style, today };
          const all = formatEdtfParts(date, format);
          expect(all.map(({ text }) => text).join('')).toBe(formatEdtf(date, format));
          for (const { text, datetime } of all) {
            expect(text).not.toBe('');
            if (datetime === undefined) continue;
            expect(datetime).toMatch(/^(?!0000)\d{4}(-\d\d){0,2}$/);
            expect(date.split(/\.\.|[,/[\]]/)).toContain(datetime);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leave no placeholder and no undefined behind', () => {
    fc.assert(
      fc.property(edtfStrings, fc.constantFrom(...catalogues), (date, words) => {
        fc.pre(parseEdtf(date).ok);
        expect(formatEdtf(date, { words, today })).not.toMatch(/[{}]|undefined|NaN|Invalid/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is not a date', () => {
  it('comes back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!parseEdtf(text).ok);
        expect(formatEdtf(text, { words: en, today })).toBe(text);
        expect(formatEdtfParts(text, { words: en, today })).toEqual([{ text }]);
      }),
    );
  });
});

describe('calendar and clock', () => {
  const at = (locale: string, words: Words) => formatEdtf('2025-09-01', { words, today, locale });

  it('are Gregorian, whatever the locale prefers', () => {
    expect(at('en-GB-u-ca-buddhist', en)).toBe('1 September 2025');
    expect(at('ar-SA', ar)).toBe('١ سبتمبر ٢٠٢٥');
  });

  // A locale that no other test words in: formats are kept, with the zone that they were made in.
  it.each([
    ['Pacific/Pago_Pago', 'en-IE', 11],
    ['Asia/Tokyo', 'en-NZ', -9],
  ])('are not those of the machine in %s', (zone, locale, hoursBehind) => {
    vi.stubEnv('TZ', zone);
    try {
      expect(new Date(0).getTimezoneOffset()).toBe(hoursBehind * 60);
      expect(at(locale, en)).toBe('1 September 2025');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('agree with a parsed date given in place of its text', () => {
    const result = parseEdtf('2025-09-01/2025-10-08');
    if (!result.ok) throw new Error(result.fault);
    const format = { words: en, today, locale: 'en-GB' };
    expect(formatEdtf(result.date, format)).toBe(formatEdtf(result.date.text, format));
  });
});

describe('the language', () => {
  it('is the catalogue’s, where the page is in another', () => {
    const german = formatEdtf('2025-09/2025-10', { words: en, today, locale: 'de' });
    expect(german).toBe('September – October 2025');
    const taiwan = formatEdtf('2025-09', { words: zhHans, today, locale: 'zh-TW' });
    expect(taiwan).toBe('2025年9月');
  });

  it('keeps a full stop tight to a number, and drops the "de" that follows one', () => {
    const march = '2025-03-01/2025-03-08';
    const german = { ...en, lang: 'de' };
    const spanish = { ...en, lang: 'es' };
    expect(formatEdtf(march, { words: german, today })).toBe('1. – 8. März 2025');
    expect(formatEdtf(march, { words: spanish, today })).toBe('1 – 8 de marzo de 2025');
  });
});
