import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfStrings } from '../testing/edtf-strings.js';
import { compareEdtf } from './compare.js';
import type { EdtfDate } from './edtf.js';
import { parseEdtf } from './parse.js';

function read(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.fault}`);
  return result.date;
}

const dates = edtfStrings
  .map(parseEdtf)
  .filter((result) => result.ok)
  .map(({ date }) => date);

// Few texts, so that equal bounds and equal texts are common.
const closeDates = fc
  .constantFrom(
    '2012',
    '2012?',
    '2012~',
    '2012-01',
    '2012/2012',
    '[2012]',
    '2012/..',
    '2012/',
    '../2012',
  )
  .map(read);

describe('the order of dates', () => {
  it('goes by earliest day, then latest day, then text', () => {
    const texts = [
      '../2011',
      '../2012',
      '/2012',
      '[..2012]',
      '-0044',
      '0000',
      '2012-01-01',
      '2012-01',
      '2012-01?',
      '2012-33',
      '2012',
      '2012-XX',
      '2012/2013',
      '2012/',
      '2012/..',
      '[2012..]',
      '2012-21',
      '2012-12-31',
    ];
    const sorted = [...texts].reverse().map(read).sort(compareEdtf);
    expect(sorted.map(({ text }) => text)).toEqual(texts);
  });

  it('compares texts by code units, not by language', () => {
    expect(compareEdtf(read('2012?'), read('2012~'))).toBeLessThan(0);
    expect(compareEdtf(read('[2012]'), read('2012'))).toBeGreaterThan(0);
  });

  const some = fc.oneof(dates, closeDates);

  it('is 0 for the same text alone', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(compareEdtf(a, b) === 0).toBe(a.text === b.text);
      }),
    );
  });

  it('is antisymmetric', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        fc.pre(compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0);
        expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('sorts a shuffled list to the same list', () => {
    const shuffled = fc
      .array(some, { maxLength: 30 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const texts = (sorted: EdtfDate[]) => sorted.sort(compareEdtf).map(({ text }) => text);
        expect(texts([...other])).toEqual(texts([...list]));
      }),
    );
  });
});
