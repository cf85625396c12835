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
  return formatFor(date, style).format(timeOf(date));
}

/** A year's digits alone: "2010" also where the language says "2010年". */
export function yearDigits(year: number, style: CalendarStyle): string {
  const parts = calendarParts({ year }, style);
  return parts.find(({ type }) => type === 'year')?.value ?? '';
}

/**
 * Several dates that will stand in one sentence, each without what all share: "1", "8 October 2025". The locale's
 * own order says which of them keeps it: fields at the end stay on the last date, fields at the front on the first.
 */
export function sharedCalendarTexts(dates: readonly Fields[], style: CalendarStyle): string[] {
  const shared = sharedFields(dates);
  return dates.map((date, index) => {
    let parts = calendarParts(date, style);
    if (index < dates.length - 1) parts = withoutTail(parts, shared);
    if (index > 0) parts = withoutHead(parts, shared);
    return parts.map(({ value }) => value).join('');
  });
}

/** Fields that may be dropped: equal in all, with all above them equal, and the finest of none. */
function sharedFields(dates: readonly Fields[]): ReadonlySet<string> {
  const shared = new Set<string>();
  if (dates.every(({ year }) => year < 1)) shared.add('era');
  const [first] = dates;
  if (dates.every(({ year, month }) => month && year === first?.year)) {
    shared.add('year');
    if (dates.every(({ month, day }) => day && month === first?.month)) shared.add('month');
  }
  return shared;
}

type Parts = readonly Intl.DateTimeFormatPart[];

function withoutTail(parts: Parts, shared: ReadonlySet<string>): Parts {
  const last = parts.findLastIndex(({ type }) => type !== 'literal' && !shared.has(type));
  if (!parts.slice(last).some(({ type }) => shared.has(type))) return parts;
  // What is written tight to the number belongs to it, as in the German "1.".
  const tight = /^[^\s,،]*/.exec(parts[last + 1]?.value ?? '')?.[0] ?? '';
  return [...parts.slice(0, last + 1), { type: 'literal', value: tight }];
}

function withoutHead(parts: Parts, shared: ReadonlySet<string>): Parts {
  const first = parts.findIndex(({ type }) => type !== 'literal' && !shared.has(type));
  return parts.slice(0, first).some(({ type }) => shared.has(type)) ? parts.slice(first) : parts;
}

function calendarParts(date: Fields, style: CalendarStyle): Parts {
  return formatFor(date, style).formatToParts(timeOf(date));
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
