import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownDifferences } from '../testing/edtf-differences.js';
import { disagreement, ourReading, type Reading, theirReading } from '../testing/edtf-oracle.js';
import { corruptedStrings, edtfStrings } from '../testing/edtf-strings.js';

describe('the npm package edtf, an independent reader', () => {
  it('reads every form of the grammar alike, or differs in a listed way', () => {
    fc.assert(fc.property(edtfStrings, isExplained), { numRuns: 6000 });
  });

  it('takes and refuses alike what one wrong character makes of them', () => {
    fc.assert(fc.property(corruptedStrings, isExplained), { numRuns: 12000 });
  });

  it('is never excused where both read alike', () => {
    fc.assert(
      fc.property(fc.oneof(edtfStrings, corruptedStrings), (text) => {
        fc.pre(ourReading(text) !== undefined && disagreement(text) === undefined);
        const excuses = knownDifferences.filter(({ applies }) => applies(text));
        expect(excuses.map(({ name }) => name)).toEqual([]);
      }),
      { numRuns: 4000 },
    );
  });
});

function isExplained(text: string): boolean {
  const kind = disagreement(text);
  return !kind || knownDifferences.some((known) => known.kind === kind && known.applies(text));
}

describe('a known difference', () => {
  // Name, string, this grammar, the package: first and last day, or nothing where the string is refused.
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['leap day of a common year', '2025-02-29', 'refused', '2025-03-01 … 2025-03-01'],
    ['decades and centuries of three and two digits', '201', 'refused', '2010-01-01 … 2019-12-31'],
    ['decades and centuries of three and two digits', '19', 'refused', '1900-01-01 … 1999-12-31'],
    ['qualifier before or inside a date', '2004?-06', 'refused', '2004-06-01 … 2004-06-30'],
    ['unspecified digit elsewhere', '156X-12-25', 'refused', '1560-12-25 … 1569-12-25'],
    ['unspecified digit elsewhere', '2004-1X', 'refused', '2004-10-01 … 2004-12-31'],
    ['unspecified digit elsewhere', 'XXXX', 'refused', '0000-01-01 … 9999-12-31'],
    ['year −0000 with unspecified digits', '-0000-05-XX', 'refused', '0000-05-01 … 0000-05-31'],
    ['season by hemisphere, third of a year', '2026-26', 'refused', '2026-04-01 … 2026-06-30'],
    ['season by hemisphere, third of a year', '2025-38~', 'refused', '2025-05-01 … 2025-09-30'],
    ['time of day', '2004-01-01T10:10Z', 'refused', '2004-01-01 … 2004-01-01'],
    ['long or rounded year', 'Y17000', 'refused', '+017000-01-01 … +017000-12-31'],
    ['long or rounded year', '1950S2', 'refused', '1950-01-01 … 1950-12-31'],
    ['all of a set', '{2012,2013}', 'refused', '2012-01-01 … 2013-12-31'],
    ['spaces in a set', '[2012, 2013]', 'refused', '2012-01-01 … 2013-12-31'],
    ['no date at either end', '../..', 'refused', '-Infinity … Infinity'],
    ['no date at either end', '/', 'refused', 'null … null'],
    [
      'set without a limit, or with two at one end',
      '[..2012..]',
      'refused',
      '-Infinity … Infinity',
    ],
    [
      'set without a limit, or with two at one end',
      '[..2010..2012]',
      'refused',
      '-Infinity … 2010-12-31',
    ],
    [
      'set without a limit, or with two at one end',
      '[2010..2012..]',
      'refused',
      '2010-01-01 … Infinity',
    ],
    [
      'span in a set that ends before it starts',
      '[2012..2010]',
      'refused',
      '2012-01-01 … 2012-12-31',
    ],
    ['qualified date with unspecified digits', '201X~', '2010-01-01 … 2019-12-31', 'refused'],
    ['qualified date with unspecified digits', '2004-XX?', '2004-01-01 … 2004-12-31', 'refused'],
    ['qualified year in a set', '[2012?,2013]', '2012-01-01 … 2013-12-31', 'refused'],
    [
      'season, quarter or half at one end of an interval',
      '2026-21/2026-09',
      '2026-03-01 … 2026-09-30',
      'refused',
    ],
    [
      'season, quarter or half at one end of an interval',
      '2026-33/..',
      '2026-01-01 … Infinity',
      'refused',
    ],
    ['season, quarter or half in a set', '[2026-21,2026-22]', '2026-03-01 … 2026-08-31', 'refused'],
    [
      'span in a set between other than plain dates of one depth',
      '[2012-05..2013]',
      '2012-05-01 … 2013-12-31',
      'refused',
    ],
    [
      'interval whose ends start together, or that ends in a stretch its start lies in',
      '2012/2012',
      '2012-01-01 … 2012-12-31',
      'refused',
    ],
    [
      'interval whose ends start together, or that ends in a stretch its start lies in',
      '2012-05/2012',
      '2012-05-01 … 2012-12-31',
      'refused',
    ],
    [
      'interval between a qualified year and unspecified digits',
      '2002?/202X',
      '2002-01-01 … 2029-12-31',
      'refused',
    ],
    [
      'interval that ends in a stretch before year 0 with unspecified digits',
      '-2011-XX/-2011-06',
      '-002011-01-01 … -002011-06-30',
      'refused',
    ],
    ['season of the year', '2026-21', '2026-03-01 … 2026-05-31', '2026-01-01 … 2026-03-31'],
    ['season of the year', '2026-24', '2026-12-01 … 2027-02-28', '2026-10-01 … 2026-12-31'],
    [
      'season, quarter or half before year 0',
      '-0044-33',
      '-000044-01-01 … -000044-03-31',
      '-000044-01-01 … 0044-03-31',
    ],
    [
      'unspecified digits before year 0',
      '-2011-XX',
      '-002011-01-01 … -002011-12-31',
      '-002011-12-01 … -002011-01-31',
    ],
    [
      'unspecified digits before year 0',
      '-000X',
      '-000009-01-01 … 0000-12-31',
      '0000-01-01 … 0009-12-31',
    ],
    ['unknown end', '2012/', '2012-01-01 … Infinity', '2012-01-01 … null'],
    ['unknown end', '/2012', '-Infinity … 2012-12-31', 'null … 2012-12-31'],
    ['set out of order', '[2013,2012]', '2012-01-01 … 2013-12-31', '2013-01-01 … 2012-12-31'],
    [
      'set that ends in a span',
      '[2012..2014]',
      '2012-01-01 … 2014-12-31',
      '2012-01-01 … 2012-12-31',
    ],
    ['leap day of year 0', '0000-02-29', '0000-02-29 … 0000-02-29', '0000-03-01 … 0000-03-01'],
    ['leap day of year 0', '0000-02-XX', '0000-02-01 … 0000-02-29', '0000-02-01 … 0000-03-01'],
  ];

  it.each(rows)('%s: %s', (name, text, ours, theirs) => {
    expect(spelled(ourReading(text))).toBe(ours);
    expect(spelled(theirReading(text))).toBe(theirs);
    const known = knownDifferences.find((difference) => difference.name === name);
    expect(known?.kind).toBe(disagreement(text));
    expect(known?.applies(text)).toBe(true);
  });

  it('has an example each', () => {
    const named = new Set(rows.map(([name]) => name));
    expect(knownDifferences.map(({ name }) => name)).toEqual([...named]);
  });
});

function spelled(reading: Reading): string {
  if (!reading) return 'refused';
  return [reading.min, reading.max].map(spelledDay).join(' … ');
}

function spelledDay(day: number | null): string {
  if (day === null || !Number.isFinite(day)) return String(day);
  return new Date(day * 86_400_000).toISOString().slice(0, -14);
}
