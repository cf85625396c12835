import { englishDate, englishOf } from '../words/english.js';
import { kept } from '../words/intl-cache.js';
import { dayNumber } from './calendar.js';
import type { EdtfPoint } from './edtf.js';

/** How `Intl` is to word a date: whose digits and order, and long or short names of months. */
export interface CalendarStyle {
  readonly locale: string;
  readonly style: 'full' | 'short';
}

/** A calendar date as fine as the fields that are present. */
type Fields = Pick<EdtfPoint, 'year' | 'month' | 'day'>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The fields of a date in the locale's own order and digits; years before 1 carry their era. */
export function calendarText(date: Fields, style: CalendarStyle): string {
  return textOf(calendarParts(date, style));
}

/** A year's digits alone: "2010" also where the language says "2010年". */
export function yearDigits(year: number, style: CalendarStyle): string {
  const parts = calendarParts({ year }, style);
  return parts.find(({ type }) => type === 'year')?.value ?? '';
}

/**
 * Dates of equal depth that will stand in one sentence, each without what all share: "1", "8 October 2025". The
 * locale's own order says which of them keeps it: the last date keeps the fields that come last, the first date
 * those that come first.
 */
export function sharedCalendarTexts(dates: readonly Fields[], style: CalendarStyle): string[] {
  const shared = sharedFields(dates);
  if (shared.length === 0) return dates.map((date) => calendarText(date, style));
  const isKept = ({ type }: Intl.DateTimeFormatPart) =>
    type !== 'literal' && !shared.includes(type);
  return dates.map((date, index) => {
    const parts = calendarParts(date, style);
    const from = index > 0 ? parts.findIndex(isKept) : 0;
    const to = index < dates.length - 1 ? parts.findLastIndex(isKept) + 1 : parts.length;
    // What is written tight to the last number belongs to it: "日", or the full stop of "1. Oktober".
    const tight = /^[^\s,،]*/.exec(parts[to]?.value ?? '');
    return textOf(parts.slice(from, to)) + tight;
  });
}

/** Fields that may be dropped: equal in all, with all above them equal, and not the finest. */
function sharedFields(dates: readonly Fields[]): string[] {
  const isShared = (field: keyof Fields) =>
    dates.every((date) => date[field] === dates[0]?.[field]);
  const shared = dates.every(({ year }) => year < 1) ? ['era'] : [];
  if (dates[0]?.month && isShared('year')) {
    shared.push('year');
    if (dates[0].day && isShared('month')) shared.push('month');
  }
  return shared;
}

function textOf(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts.map(({ value }) => value).join('');
}

function calendarParts(date: Fields, style: CalendarStyle): Intl.DateTimeFormatPart[] {
  const english = englishOf(style.locale);
  const parts = english && englishDate(date, style.style === 'short', english);
  return parts ?? formatFor(date, style).formatToParts(timeOf(date));
}

function timeOf({ year, month = 1, day = 1 }: Fields): number {
  return dayNumber(year, month, day) * 86_400_000;
}

function formatFor({ year, month, day }: Fields, { locale, style }: CalendarStyle) {
  const options: Intl.DateTimeFormatOptions = {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: style === 'short' ? 'short' : 'long' }),
    ...(day && { day: 'numeric' }),
    ...(year < 1 && { era: 'short' }),
  };
  const key = [locale, options.month, options.day, options.era].join();
  return kept(formats, key, () => new Intl.DateTimeFormat(locale, options));
}
