import type { DatePart } from '../view/view.js';
import { listParts } from '../words/intl.js';
import { localeFor } from '../words/locale.js';
import type { Words } from '../words/words.js';
import { edtfBounds } from './bounds.js';
import type { EdtfDate, EdtfInterval, EdtfPoint, EdtfSet } from './edtf.js';
import { type PointStyle, wordPoint, wordPoints } from './format-point.js';
import { parseEdtf } from './parse.js';
import { fillParts } from './parts.js';

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
  return textOf(formatEdtfParts(date, format));
}

/**
 * The same wording in parts whose texts, put together, are what {@link formatEdtf} gives. A part has `datetime`
 * (for HTML's `<time>`) where it is a year, month or day from year 1 on, without a doubt or unknown digit; the two
 * ends of a span each have their own.
 */
export function formatEdtfParts(date: EdtfDate | string, format: DateFormat): readonly DatePart[] {
  const read = typeof date === 'string' ? parseEdtf(date) : { ok: true as const, date };
  if (!read.ok) return [{ text: `${date}` }];
  const { words, style = 'full', today } = format;
  const context = { words: words.dates, style, today, locale: localeFor(words, format.locale) };
  return read.date.type === 'set' ? wordSet(read.date, context) : wordRange(read.date, context);
}

interface Context extends PointStyle {
  readonly today: string;
}

function wordRange(
  date: EdtfPoint | EdtfInterval,
  context: Context,
  span = context.words.interval,
): DatePart[] {
  if (date.type === 'point') return wordPoint(date, context);
  const { words, today } = context;
  const { start, end } = date;
  if (typeof start === 'string') {
    if (typeof end === 'string') return [{ text: date.text }];
    const pattern = start === 'open' ? words.until : words.untilStartUnknown;
    return fillParts(pattern, { date: wordPoint(end, context) });
  }
  if (typeof end === 'string') {
    const open = hasBegun(start, today) ? words.since : words.from;
    const pattern = end === 'open' ? open : words.fromEndUnknown;
    return fillParts(pattern, { date: wordPoint(start, context) });
  }
  if (start.text === end.text) return wordPoint(start, context);
  const [first = [], last = []] = wordPoints([start, end], context);
  return fillParts(span, { start: first, end: last });
}

function hasBegun(start: EdtfPoint, today: string): boolean {
  const now = parseEdtf(today);
  return now.ok && edtfBounds(start).earliest <= edtfBounds(now.date).latest;
}

function wordSet({ members, earlier, later }: EdtfSet, context: Context): DatePart[] {
  const { words, locale } = context;
  const worded =
    !earlier && !later && members.every((member) => member.type === 'point')
      ? wordPoints(members, context)
      : members.map((member, index) => {
          const date = wordRange(member, context, words.between);
          if (earlier && index === 0) return fillParts(words.by, { date });
          return later && index === members.length - 1 ? fillParts(words.orLater, { date }) : date;
        });

  let next = 0;
  return listParts(locale, worded.map(textOf), 'disjunction').flatMap((part) =>
    part.type === 'element' ? (worded[next++] ?? []) : [{ text: part.value }],
  );
}

function textOf(parts: readonly DatePart[]): string {
  return parts.map(({ text }) => text).join('');
}
