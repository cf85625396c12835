import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfStrings } from '../testing/edtf-strings.js';
import type { EdtfPoint, EdtfResult } from './edtf.js';
import { parseEdtf } from './parse.js';

const certain = { approximate: false, uncertain: false };

function point(text: string, fields: Partial<EdtfPoint>): unknown {
  return { type: 'point', text, ...certain, ...fields };
}

function dateOf(result: EdtfResult): unknown {
  return result.ok ? result.date : result.fault;
}

describe('a point', () => {
  it.each<[string, Partial<EdtfPoint>]>([
    ['2012', { precision: 'year', year: 2012 }],
    ['0000', { precision: 'year', year: 0 }],
    ['-0044', { precision: 'year', year: -44 }],
    ['2025-08', { precision: 'month', year: 2025, month: 8 }],
    ['2025-09-01', { precision: 'day', year: 2025, month: 9, day: 1 }],
    ['-0043-03-15', { precision: 'day', year: -43, month: 3, day: 15 }],
    ['201X', { precision: 'decade', year: 2010 }],
    ['20XX', { precision: 'century', year: 2000 }],
    ['-201X', { precision: 'decade', year: -2019 }],
    ['2004-XX', { precision: 'year', year: 2004, unspecified: 'month' }],
    ['1985-XX-XX', { precision: 'year', year: 1985, unspecified: 'month-and-day' }],
    ['1985-04-XX', { precision: 'month', year: 1985, month: 4, unspecified: 'day' }],
    ['2026-21', { precision: 'season', year: 2026, division: 21 }],
    ['2026-24', { precision: 'season', year: 2026, division: 24 }],
    ['2026-33', { precision: 'quarter', year: 2026, division: 33 }],
    ['2026-36', { precision: 'quarter', year: 2026, division: 36 }],
    ['2026-40', { precision: 'half', year: 2026, division: 40 }],
    ['2026-41', { precision: 'half', year: 2026, division: 41 }],
    ['2025~', { precision: 'year', year: 2025, approximate: true }],
    ['2025-08?', { precision: 'month', year: 2025, month: 8, uncertain: true }],
    ['201X%', { precision: 'decade', year: 2010, approximate: true, uncertain: true }],
  ])('%s', (text, fields) => {
    expect(dateOf(parseEdtf(text))).toEqual(point(text, fields));
  });
});

describe('an interval', () => {
  const y2012 = point('2012', { precision: 'year', year: 2012 });
  const spring = point('2026-21?', {
    precision: 'season',
    year: 2026,
    division: 21,
    uncertain: true,
  });

  it.each<[string, unknown, unknown]>([
    ['2012/2026-21?', y2012, spring],
    ['2012/..', y2012, 'open'],
    ['2012/', y2012, 'unknown'],
    ['../2012', 'open', y2012],
    ['/2012', 'unknown', y2012],
    ['2012/2012', y2012, y2012],
  ])('%s', (text, start, end) => {
    expect(dateOf(parseEdtf(text))).toEqual({ type: 'interval', text, start, end });
  });

  it.each(['2025/2025-03', '2025-06/2025', '2025-03-31/2025-03'])(
    '%s may end in or before what its start spans',
    (text) => expect(parseEdtf(text).ok).toBe(true),
  );
});

describe('one of a set', () => {
  const august = point('2024-08', { precision: 'month', year: 2024, month: 8 });
  const y2012 = point('2012', { precision: 'year', year: 2012 });
  const span = { type: 'interval', text: '2012..2012', start: y2012, end: y2012 };

  it.each<[string, unknown[], boolean, boolean]>([
    ['[2024-08,2012]', [august, y2012], false, false],
    ['[2012]', [y2012], false, false],
    ['[..2024-08]', [august], true, false],
    ['[2024-08..]', [august], false, true],
    ['[2012..2012]', [span], false, false],
    ['[2024-08,2012..2012,2012]', [august, span, y2012], false, false],
    ['[..2012,2024-08..]', [y2012, august], true, true],
  ])('%s', (text, members, earlier, later) => {
    expect(dateOf(parseEdtf(text))).toEqual({ type: 'set', text, members, earlier, later });
  });
});

it('gives back every date exactly as written, and its members too', () => {
  fc.assert(
    fc.property(edtfStrings, (text) => {
      const result = parseEdtf(text);
      if (!result.ok) {
        expect(result.fault).toBe('ends-before-start');
        return;
      }
      const { date } = result;
      expect(date.text).toBe(text);
      if (date.type === 'set') {
        const members = date.members.map((member) => member.text).join();
        expect(`[${date.earlier ? '..' : ''}${members}${date.later ? '..' : ''}]`).toBe(text);
      }
    }),
    { numRuns: 2000 },
  );
});

it('never throws, whatever the string', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0129-X/.,[]{}?~% ') }),
  );
  fc.assert(
    fc.property(strings, (text) => {
      const result = parseEdtf(text);
      expect(result.ok ? result.date.text : text).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

it('reads a set of many thousand members in good time', () => {
  const text = `[${Array.from({ length: 50_000 }, () => '2012').join()}]`;
  expect(parseEdtf(text).ok).toBe(true);
});
