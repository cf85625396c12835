import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfStrings } from '../testing/edtf-strings.js';
import { type WalkedMonth, walkMonths, yearText } from '../testing/walked-calendar.js';
import { edtfBounds } from './bounds.js';
import type { EdtfBounds } from './edtf.js';
import { parseEdtf } from './parse.js';

const FROM = -420;
const TO = 2420;
const months = walkMonths(FROM, TO + 1);

function walked(year: number, month: number): WalkedMonth {
  const found = months[(year - FROM) * 12 + month - 1];
  if (!found) throw new RangeError(`${year}-${month} was not walked`);
  return found;
}

function boundsOf(text: string): EdtfBounds | string {
  const result = parseEdtf(text);
  return result.ok ? edtfBounds(result.date) : result.fault;
}

/** From the first of one walked month to the last of another. */
function between(year: number, month: number, lastYear: number, lastMonth: number): EdtfBounds {
  return { earliest: walked(year, month).first, latest: walked(lastYear, lastMonth).last };
}

const years = fc.oneof(
  fc.integer({ min: FROM, max: TO }),
  fc.constantFrom(1900, 2000, 2024, 2025, 0, -1, -4, -100, -400, 4, 100, 400),
);
const months12 = fc.integer({ min: 1, max: 12 });
const two = (n: number) => String(n).padStart(2, '0');

describe('bounds, against a calendar walked day by day', () => {
  it('a day is that day, on every day of 2,840 years', () => {
    const wrong: string[] = [];
    for (const { year, month, first, last } of months) {
      for (let n = first; n <= last; n++) {
        const text = `${yearText(year)}-${two(month)}-${two(n - first + 1)}`;
        const result = parseEdtf(text);
        const bounds = result.ok ? edtfBounds(result.date) : undefined;
        if (bounds?.earliest !== n || bounds.latest !== n) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('a month, also with its day unknown', () => {
    fc.assert(
      fc.property(
        years,
        months12,
        fc.constantFrom('', '-XX', '?', '~', '%'),
        (year, month, more) => {
          const text = `${yearText(year)}-${two(month)}${more}`;
          expect(boundsOf(text)).toEqual(between(year, month, year, month));
        },
      ),
    );
  });

  it('a year, also with its month unknown', () => {
    fc.assert(
      fc.property(years, fc.constantFrom('', '-XX', '-XX-XX', '?', '~', '%'), (year, more) => {
        expect(boundsOf(yearText(year) + more)).toEqual(between(year, 1, year, 12));
      }),
    );
  });

  it.each([
    [21, 3, 0, 5],
    [22, 6, 0, 8],
    [23, 9, 0, 11],
    [24, 12, 1, 2],
    [33, 1, 0, 3],
    [34, 4, 0, 6],
    [35, 7, 0, 9],
    [36, 10, 0, 12],
    [40, 1, 0, 6],
    [41, 7, 0, 12],
  ])(
    'division %i starts in month %i and ends %i years on in month %i',
    (division, from, on, to) => {
      fc.assert(
        fc.property(years, (year) => {
          expect(boundsOf(`${yearText(year)}-${division}`)).toEqual(
            between(year, from, year + on, to),
          );
        }),
      );
    },
  );

  it('a decade and a century', () => {
    expect(boundsOf('201X')).toEqual(between(2010, 1, 2019, 12));
    expect(boundsOf('19XX')).toEqual(between(1900, 1, 1999, 12));
    expect(boundsOf('000X')).toEqual(between(0, 1, 9, 12));
    expect(boundsOf('00XX')).toEqual(between(0, 1, 99, 12));
    expect(boundsOf('-004X')).toEqual(between(-49, 1, -40, 12));
    expect(boundsOf('-03XX')).toEqual(between(-399, 1, -300, 12));
  });

  it('an interval runs from its start to its end; the end of an open or unknown side is infinite', () => {
    expect(boundsOf('2025-09-01/2025-10')).toEqual({
      earliest: walked(2025, 9).first,
      latest: walked(2025, 10).last,
    });
    const { first } = walked(2012, 1);
    const { last } = walked(2012, 12);
    expect(boundsOf('2012/..')).toEqual({ earliest: first, latest: Infinity });
    expect(boundsOf('2012/')).toEqual({ earliest: first, latest: Infinity });
    expect(boundsOf('../2012')).toEqual({ earliest: -Infinity, latest: last });
    expect(boundsOf('/2012')).toEqual({ earliest: -Infinity, latest: last });
  });

  it('a set runs from the earliest to the latest of its members, in any order', () => {
    expect(boundsOf('[2024-09,2024-02,2024-08]')).toEqual(between(2024, 2, 2024, 9));
    expect(boundsOf('[2020,2010..2012]')).toEqual(between(2010, 1, 2020, 12));
    expect(boundsOf('[..2026-12]')).toEqual({ earliest: -Infinity, latest: walked(2026, 12).last });
    expect(boundsOf('[2026-12..]')).toEqual({ earliest: walked(2026, 12).first, latest: Infinity });
    expect(boundsOf('[..2010,2020..]')).toEqual({ earliest: -Infinity, latest: Infinity });
  });

  it('never ends before it starts', () => {
    fc.assert(
      fc.property(edtfStrings, (text) => {
        const bounds = boundsOf(text);
        fc.pre(typeof bounds !== 'string');
        expect(bounds.earliest).toBeLessThanOrEqual(bounds.latest);
      }),
    );
  });
});
