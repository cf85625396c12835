import type { DatePart } from '../view/view.js';
import { fill } from '../words/patterns.js';
import type { DateWords } from '../words/words.js';
import {
  type CalendarStyle,
  calendarText,
  sharedCalendarTexts,
  yearDigits,
} from './calendar-text.js';
import type { EdtfPoint } from './edtf.js';

export interface PointStyle extends CalendarStyle {
  readonly words: DateWords;
}

/** A point worded as written: a calendar date by `Intl`, all else by the catalogue. */
export function wordPoint(point: EdtfPoint, style: PointStyle): DatePart[] {
  const text = bareText(point, style);
  if (isCalendarDate(point)) return [datePart(point, text)];
  return [{ text: fill(qualifierPattern(point, style.words), { date: text }) }];
}

/** Points that will stand in one sentence; calendar dates of one precision drop what all share. */
export function wordPoints(points: readonly EdtfPoint[], style: PointStyle): DatePart[][] {
  const alike = (point: EdtfPoint) =>
    isCalendarDate(point) && point.precision === points[0]?.precision;
  if (!points.every(alike)) return points.map((point) => wordPoint(point, style));
  const texts = sharedCalendarTexts(points, style);
  return points.map((point, index) => [datePart(point, texts[index] ?? '')]);
}

/** Whether a point is a year, month or day as the calendar has it, with nothing in doubt. */
function isCalendarDate({ text, division }: EdtfPoint): boolean {
  return /^[\d-]+$/.test(text) && !division;
}

/** HTML's `<time>` holds years from 1. */
function datePart(point: EdtfPoint, text: string): DatePart {
  return point.year > 0 ? { text, datetime: point.text } : { text };
}

function qualifierPattern(point: EdtfPoint, words: DateWords): string {
  if (point.approximate) return point.uncertain ? words.approximateAndUncertain : words.approximate;
  return point.uncertain ? words.uncertain : '{date}';
}

/** The wording without the qualifier. */
function bareText(point: EdtfPoint, style: PointStyle): string {
  const { words } = style;
  const { year, precision, division, unspecified } = point;
  const yearText = calendarText({ year }, style);
  // "2010s" has no counterpart before year 1, where years count down.
  if (precision === 'decade' && year > 0) {
    return fill(words.decade, { year: yearDigits(year, style) });
  }
  if (precision === 'decade' || precision === 'century') {
    const end = calendarText({ year: year + (precision === 'decade' ? 9 : 99) }, style);
    return fill(words.century, { start: yearText, end });
  }
  const calendar = calendarText(point, style);
  const key = division ? DIVISIONS[division] : unspecified && UNKNOWN[unspecified];
  return key ? fill(words[key], { year: yearText, month: calendar }) : calendar;
}

const UNKNOWN = {
  month: 'monthUnknown',
  day: 'dayUnknown',
  'month-and-day': 'monthAndDayUnknown',
} as const;

const DIVISIONS: Readonly<Partial<Record<number, keyof DateWords>>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'quarter1',
  34: 'quarter2',
  35: 'quarter3',
  36: 'quarter4',
  40: 'half1',
  41: 'half2',
};
