import { daysInMonth } from './calendar.js';
import type { EdtfFault, EdtfPoint } from './edtf.js';

// Groups: sign, year, month or division, day, year with unspecified digits, qualifier.
const POINT = /^(-?)(?:(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?|(\d{3}X|\d\dXX))([?~%]?)$/;

// What else the standard has: long and rounded years, all-of-a-set, times, qualifiers and X in any place.
const ELSEWHERE =
  /^(Y-?\d[\dES]*$|\{.+\}$|-?\d{4}(S\d|-\d\d-\d\dT\d)|[?~%]?-?[\dX]{4}([?~%]?-[?~%]?[\dX]{2}){0,2}[?~%]?$)/;

/** Reads a date that is neither an interval nor a set, or says what is wrong with it. */
export function parsePoint(text: string): EdtfPoint | EdtfFault {
  const match = POINT.exec(text);
  if (!match) return ELSEWHERE.test(text) ? 'unsupported' : 'not-edtf';
  const [, sign, yearDigits, monthDigits, dayDigits, masked, qualifier] = match;
  if (sign && yearDigits === '0000') return 'not-edtf';

  // The lowest year of a decade or century before year 0 is the one with the highest digits.
  const year = Number(`${sign}${yearDigits ?? masked?.replaceAll('X', sign ? '9' : '0')}`);
  const fields = masked
    ? { precision: masked.endsWith('XX') ? ('century' as const) : ('decade' as const) }
    : fieldsBelowYear(year, monthDigits, dayDigits);
  if (typeof fields === 'string') return fields;
  return {
    type: 'point',
    text,
    year,
    ...fields,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

type FieldsBelowYear = Pick<EdtfPoint, 'precision' | 'month' | 'day' | 'division' | 'unspecified'>;

function fieldsBelowYear(year: number, mm?: string, dd?: string): FieldsBelowYear | EdtfFault {
  if (mm === undefined) return { precision: 'year' };
  if (mm === 'XX') {
    if (dd === undefined) return { precision: 'year', unspecified: 'month' };
    return dd === 'XX' ? { precision: 'year', unspecified: 'month-and-day' } : 'unsupported';
  }
  const month = Number(mm);
  if (month > 12 && dd === undefined) return dividedYear(month);
  if (month < 1 || month > 12) return 'no-such-month';
  if (dd === undefined) return { precision: 'month', month };
  if (dd === 'XX') return { precision: 'month', month, unspecified: 'day' };
  const day = Number(dd);
  if (day < 1 || day > daysInMonth(year, month)) return 'no-such-day';
  return { precision: 'day', month, day };
}

function dividedYear(division: number): FieldsBelowYear | EdtfFault {
  if (division < 21 || division > 41) return 'no-such-month';
  // 25–32 are seasons by hemisphere, 37–39 thirds of the year.
  if ((division > 24 && division < 33) || (division > 36 && division < 40)) return 'unsupported';
  return { precision: division < 25 ? 'season' : division < 37 ? 'quarter' : 'half', division };
}
