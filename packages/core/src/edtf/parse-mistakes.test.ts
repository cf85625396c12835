import { describe, expect, it } from 'vitest';
import type { EdtfFault } from './edtf.js';
import { parseEdtf } from './parse.js';

describe('what a person gets wrong', () => {
  const mistakes: readonly (readonly [string, EdtfFault, readonly string[]])[] = [
    ['a missing zero', 'not-edtf', ['2025-8', '2025-08-1', '2025-8-01', '985', '44']],
    ['too many digits', 'not-edtf', ['02025', '2025-008', '2025-08-001', '20250801']],
    [
      'another order or separator',
      'not-edtf',
      ['28/01/2026', '01/2026', '2026.01.28', '28-01-2026'],
    ],
    ['words', 'not-edtf', ['August 2025', 'spring 2026', 'today', 'around 2012', '2012 BC', 'Y2K']],
    [
      'white space',
      'not-edtf',
      [' 2012', '2012 ', '2012\n', '2012 /2013', '[2012, 2013]', '2025 -08'],
    ],
    ['nothing', 'not-edtf', ['', '-', '[]', '[', ']', '~', '?']],
    ['no date at either end', 'not-edtf', ['/', '../..', '../', '/..', '..', '[..]', '[..2012..]']],
    [
      'a missing bracket',
      'not-edtf',
      ['[2012,2013', '2012,2013]', '2012,2013', '[..2012', '2012..]'],
    ],
    [
      'a missing or doubled comma',
      'not-edtf',
      ['[2012,]', '[,2012]', '[2012,,2013]', '[2012;2013]'],
    ],
    ['a missing or doubled stroke', 'not-edtf', ['2012//2013', '2012/2013/2014', '2012-2013-2014']],
    [
      'a year range',
      'not-edtf',
      ['2012–2013', '2012..2013', '[2012..2013..2014]', '[..2012..2013]'],
    ],
    [
      'a date inside the wrong thing',
      'not-edtf',
      ['[2012/2013]', '[[2012]]', '[2012]/2013', '[2012]~'],
    ],
    [
      'the wrong sign or letter',
      'not-edtf',
      ['+2012', '−0044', '-0000', '201x', '2012~~', '2012?~'],
    ],
    [
      'a thirteenth month',
      'no-such-month',
      ['2025-13', '2025-13-01', '2026-28-01', '2025-20', '2025-42'],
    ],
    ['month zero', 'no-such-month', ['2025-00', '2025-00-01', '2025-00-XX', '2012/2025-00']],
    ['a day with a season', 'no-such-month', ['2026-21-01', '2026-33-XX']],
    ['30 February', 'no-such-day', ['2025-02-30', '2024-02-30', '[2012,2025-02-30]']],
    [
      '31 in a short month',
      'no-such-day',
      ['2025-04-31', '2025-06-31', '2025-09-31', '2025-11-31'],
    ],
    ['29 February of a common year', 'no-such-day', ['2025-02-29', '1900-02-29', '-0001-02-29']],
    ['day zero or after 31', 'no-such-day', ['2025-01-00', '2025-01-32', '2025-12-99']],
    [
      'a swapped range',
      'ends-before-start',
      ['2013/2012', '2025-10-08/2025-09-01', '[2013..2012]'],
    ],
    [
      'a swapped range of unlike depths',
      'ends-before-start',
      ['2026/2025-12', '2025-04-01/2025-03?'],
    ],
    ['a swapped range before year 0', 'ends-before-start', ['-0043/-0044', '0001/-0001']],
    ['a time of day', 'unsupported', ['2025-08-01T10:00Z', '2025-08-01T10:00Z/2025-08-02']],
    ['a long or rounded year', 'unsupported', ['Y17000', 'Y-17000', 'Y17E7', '1950S2']],
    [
      'a qualifier before or inside',
      'unsupported',
      ['~2012', '2012?-08', '2012-~08', '2012-08?-01'],
    ],
    [
      'X in another place',
      'unsupported',
      ['2XXX', 'XXXX', '2004-1X', '156X-12', '2004-XX-05', '1X12'],
    ],
    ['another division of the year', 'unsupported', ['2026-25', '2026-32', '2026-37', '2026-39']],
    ['all of a set', 'unsupported', ['{2012,2013}', '{2012..2014}']],
  ];

  describe.each(mistakes)('%s', (_mistake, fault, texts) => {
    it.each(texts)(`"%s" is ${fault}`, (text) => {
      expect(parseEdtf(text)).toEqual({ ok: false, fault });
    });
  });

  it('29 February stands in leap years, also 2000, 0 and before', () => {
    const texts = ['2024-02-29', '2000-02-29', '0000-02-29', '-0004-02-29', '-0400-02-29'];
    expect(texts.filter((text) => !parseEdtf(text).ok)).toEqual([]);
  });
});
