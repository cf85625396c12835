import type { DatePart } from '../view/view.js';
import { kept } from '../words/intl-cache.js';
import { localeFor } from '../words/locale.js';
import type { Words } from '../words/words.js';
import { edtfBounds } from './bounds.js';
import type { EdtfDate, EdtfInterval, EdtfPoint, EdtfSet } from './edtf.js';
import { type PointStyle, wordPoint, wordPoints } from './format-point.js';
import { parseEdtf } from './parse.js';
import { fillParts, joinParts } from './parts.js';

/** How a date is worded. */
export interface DateFormat {
  /** The catalogue; `Words.dates` words what `Intl` cannot. */
  readonly words: Pick<Words, 'lang' | 'dates'>;
  /** `short`: short names of months. Default `full`. */
  readonly style?: 'full' | 'short';
  /** Today as YYYY-MM-DD: an open stretch that has begun is "since", one to come "from". */
  readonly today: string;
  /** BCP 47 tag of the page, for digits and order; counts where {@link localeFor} lets it. */
  readonly locale?: string | undefined;
}

/**
 * Words an EDTF date, as precise as it is and no more: "August or September 2024", "since 2012", "spring 2026".
 * Calendar dates follow the locale (always the Gregorian calendar, never a local time zone). A string that is not a
 * date of this grammar comes back as it is. Never throws on account of the date.
 */
export function formatEdtf(date: EdtfDate | string, format: DateFormat): string {
  return formatEdtfParts(date, format)
    .map(({ text }) => text)
    .join('');
}

/**
 * The same wording in parts whose texts, put together, are what {@link formatEdtf} gives. A part has `datetime`
 * (for HTML's `<time>`) where it is a year, month or day from year 1 on, without a doubt or unknown digit; the two
 * ends of a span each have their own.
 */
export function formatEdtfParts(date: EdtfDate | string, format: DateFormat): readonly DatePart[] {
  const read = typeof date === 'string' ? parseEdtf(date) : { ok: true as const, date };
  if (!read.ok) return [{ text: String(date) }];
  const { words, style = 'full', today } = format;
  const context = { words: words.dates, style, locale: localeFor(words, format.locale) };
  if (read.date.type === 'point') return wordPoint(read.date, context);
  if (read.date.type === 'set') return wordSet(read.date, context);
  return wordInterval(read.date, context, today);
}

function wordInterval(interval: EdtfInterval, style: PointStyle, today: string): DatePart[] {
  const { words } = style;
  const { start, end } = interval;
  if (typeof start === 'object') {
    if (typeof end === 'object') return wordSpan(words.interval, start, end, style);
    const open = hasBegun(start, today) ? words.since : words.from;
    const pattern = end === 'open' ? open : words.fromEndUnknown;
    return fillParts(pattern, { date: wordPoint(start, style) });
  }
  if (typeof end !== 'object') return [{ text: interval.text }];
  const pattern = start === 'open' ? words.until : words.untilStartUnknown;
  return fillParts(pattern, { date: wordPoint(end, style) });
}

function hasBegun(start: EdtfPoint, today: string): boolean {
  const now = parseEdtf(today);
  return now.ok && edtfBounds(start).earliest <= edtfBounds(now.date).latest;
}

function wordSpan(pattern: string, a: EdtfPoint, b: EdtfPoint, style: PointStyle): DatePart[] {
  if (a.text === b.text) return wordPoint(a, style);
  const [start = [], end = []] = wordPoints([a, b], style);
  return fillParts(pattern, { start, end });
}

function wordSet(set: EdtfSet, style: PointStyle): DatePart[] {
  const { words, locale } = style;
  const last = set.members.length - 1;
  const points = set.members.filter((member) => member.type === 'point');
  const members =
    points.length > last && !set.earlier && !set.later
      ? wordPoints(points, style)
      : set.members.map((member, index) => {
          const date = wordMember(member, style);
          if (set.earlier && index === 0) return fillParts(words.by, { date });
          return set.later && index === last ? fillParts(words.orLater, { date }) : date;
        });

  let next = 0;
  const texts = members.map((parts) => parts.map(({ text }) => text).join(''));
  return joinParts(
    listFormat(locale)
      .formatToParts(texts)
      .map(({ type, value }) => (type === 'element' ? (members[next++] ?? []) : [{ text: value }])),
  );
}

function wordMember(member: EdtfPoint | EdtfInterval, style: PointStyle): DatePart[] {
  if (member.type === 'point') return wordPoint(member, style);
  const { start, end } = member;
  return typeof start === 'object' && typeof end === 'object'
    ? wordSpan(style.words.between, start, end, style)
    : [{ text: member.text }];
}

const lists = new Map<string, Intl.ListFormat>();
function listFormat(locale: string): Intl.ListFormat {
  return kept(lists, locale, () => new Intl.ListFormat(locale, { type: 'disjunction' }));
}
