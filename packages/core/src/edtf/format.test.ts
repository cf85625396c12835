import { describe, expect, it } from 'vitest';
import { ar } from '../words/ar.js';
import { en } from '../words/en.js';
import type { Words } from '../words/words.js';
import { zhHans } from '../words/zh-hans.js';
import { formatEdtf } from './format.js';

const today = '2026-11-23';
const catalogues: Readonly<Record<string, Words>> = {
  'en-GB': en,
  'en-US': en,
  'zh-Hans': zhHans,
  ar,
  'ar-EG': ar,
};

function worded(locale: string, date: string, style: 'full' | 'short' = 'full'): string {
  return formatEdtf(date, { words: catalogues[locale] ?? en, style, today, locale });
}

describe.each<[string, readonly (readonly [string, string])[]]>([
  [
    'en-GB',
    [
      ['2012', '2012'],
      ['2025-08', 'August 2025'],
      ['2025-09-01', '1 September 2025'],
      ['2025~', 'around 2025'],
      ['2025-08?', 'August 2025 (uncertain)'],
      ['2025-08-01%', 'around 1 August 2025 (uncertain)'],
      ['201X', '2010s'],
      ['20XX', 'between 2000 and 2099'],
      ['2004-XX', '2004, month unknown'],
      ['1985-04-XX', 'April 1985, day unknown'],
      ['1985-XX-XX', '1985, month and day unknown'],
      ['1985-04-XX~', 'around April 1985, day unknown'],
      ['2026-21', 'spring 2026'],
      ['2026-22', 'summer 2026'],
      ['2026-23', 'autumn 2026'],
      ['2026-24', 'winter 2026'],
      ['2026-33', 'first quarter of 2026'],
      ['2026-34', 'second quarter of 2026'],
      ['2026-35', 'third quarter of 2026'],
      ['2026-36', 'fourth quarter of 2026'],
      ['2026-40', 'first half of 2026'],
      ['2026-41?', 'second half of 2026 (uncertain)'],
      ['2012/2014', '2012 – 2014'],
      ['2025-09/2025-10', 'September – October 2025'],
      ['2024-12/2025-01', 'December 2024 – January 2025'],
      ['2025-09-01/2025-10-08', '1 September – 8 October 2025'],
      ['2025-10-01/2025-10-08', '1 – 8 October 2025'],
      ['2024-10-01/2025-10-08', '1 October 2024 – 8 October 2025'],
      ['2025-10-01/2025-10-01', '1 October 2025'],
      ['2025-09-01/2025-10', '1 September 2025 – October 2025'],
      ['2025-08~/2025-09', 'around August 2025 – September 2025'],
      ['2026-21/2026-23', 'spring 2026 – autumn 2026'],
      ['2026-01/', 'from January 2026, end unknown'],
      ['../2012', 'until 2012'],
      ['/2012', 'until 2012, start unknown'],
      ['[2024-08,2024-09]', 'August or September 2024'],
      ['[2024-07,2024-08,2024-09]', 'July, August or September 2024'],
      ['[2024-10-01,2024-10-03]', '1 or 3 October 2024'],
      ['[2024-08,2025-08]', 'August 2024 or August 2025'],
      ['[2024,2025-08?]', '2024 or August 2025 (uncertain)'],
      ['[2012]', '2012'],
      ['[..2026-12]', 'by December 2026'],
      ['[2026-12..]', 'December 2026 or later'],
      ['[2024-08..2024-10]', 'between August and October 2024'],
      ['[2012,2014..2016]', '2012 or between 2014 and 2016'],
      ['[..2012,2014..]', 'by 2012 or 2014 or later'],
      ['0000', '1 BC'],
      ['-0044', '45 BC'],
      ['-0043-03-15', '15 March 44 BC'],
      ['-0044/-0043', '45 – 44 BC'],
      ['-0043-03-15/-0043-04-02', '15 March – 2 April 44 BC'],
      ['0000/0005', '1 BC – 5'],
      ['-201X', 'between 2020 BC and 2011 BC'],
    ],
  ],
  [
    'en-US',
    [
      ['2025-09-01', 'September 1, 2025'],
      ['2025-09-01/2025-10-08', 'September 1 – October 8, 2025'],
      ['2025-10-01/2025-10-08', 'October 1 – 8, 2025'],
      ['[2024-07,2024-08,2024-09]', 'July, August, or September 2024'],
      ['[2024-10-01,2024-10-03]', 'October 1 or 3, 2024'],
      ['-0043-03-15/-0043-04-02', 'March 15 – April 2, 44 BC'],
    ],
  ],
  [
    'zh-Hans',
    [
      ['2012', '2012年'],
      ['2025~', '2025年前后'],
      ['201X', '2010年代'],
      ['20XX', '2000年至2099年之间'],
      ['1985-04-XX', '1985年4月（具体日期不详）'],
      ['2026-21', '2026年春季'],
      ['2025-09-01/2025-10-08', '2025年9月1日至10月8日'],
      ['2025-10-01/2025-10-08', '2025年10月1日至8日'],
      ['2024-12/2025-01', '2024年12月至2025年1月'],
      ['2012/2014', '2012年至2014年'],
      ['2026-01/..', '自2026年1月起'],
      ['[2024-08,2024-09]', '2024年8月或9月'],
      ['[2024-08..2024-10]', '2024年8月至10月之间'],
      ['-0044/-0043', '公元前45年至44年'],
    ],
  ],
  [
    'ar',
    [
      ['2025-09-01/2025-10-08', '1 سبتمبر إلى 8 أكتوبر 2025'],
      ['[2024-08,2024-09]', 'أغسطس أو سبتمبر 2024'],
      ['201X', 'عقد 2010'],
      ['2026-33', 'الربع الأول من 2026'],
    ],
  ],
  [
    'ar-EG',
    [
      ['2012', '٢٠١٢'],
      ['2025-10-01/2025-10-08', '١ إلى ٨ أكتوبر ٢٠٢٥'],
      ['201X', 'عقد ٢٠١٠'],
      ['2026-21', 'ربيع ٢٠٢٦'],
      ['-0044', '٤٥ ق.م'],
    ],
  ],
])('in %s', (locale, rows) => {
  it.each(rows)('%s is "%s"', (date, text) => {
    expect(worded(locale, date)).toBe(text);
  });
});

describe('style', () => {
  it('short shortens the names of months', () => {
    expect(worded('en-GB', '2025-09-01/2025-10-08', 'short')).toBe('1 Sept – 8 Oct 2025');
    expect(worded('en-US', '2025-09', 'short')).toBe('Sep 2025');
    expect(worded('en-GB', '2026-21', 'short')).toBe('spring 2026');
  });

  it('is full where none is given', () => {
    expect(formatEdtf('2025-09', { words: en, today })).toBe('September 2025');
  });
});
