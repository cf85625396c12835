import { edtfBounds } from '../edtf/bounds.js';
import { parseEdtf } from '../edtf/parse.js';
import type { Bounds } from './bounds.js';

/** A fraction known in part, both ends inclusive: 0.1 is 10 %. `high` may be Infinity. */
export interface FractionBounds {
  readonly low: number;
  readonly high: number;
}

/**
 * The change from one count to another as a fraction of the earlier one: [low now / high before - 1,
 * high now / low before - 1]. Both bounds must be possible (`low <= high`).
 *
 * - Before exactly 0: 'new' where there are some now for sure; no change (0 to 0) where there are none; undefined where
 *   either may be true, because no fraction holds both.
 * - Before possibly 0: `high` is Infinity, unless there are none now.
 * - Before without an upper limit: `low` is -1, approached and not reached.
 */
export function changeBounds(now: Bounds, before: Bounds): FractionBounds | 'new' | undefined {
  if (before.high === 0 && now.high > 0) return now.low > 0 ? 'new' : undefined;
  return { low: change(now.low, before.high), high: change(now.high, before.low) };
}

/** The difference comes first: 1.025 - 1 is a little less than 0.025 and would be rounded to 2 %. */
function change(now: number, before: number): number {
  if (now === before) return 0;
  return before === Infinity ? -1 : (now - before) / before;
}

/**
 * What fraction a part can be of its whole, 0 to 1. A part is never more than its whole, so a part that may reach a
 * whole's lower bound may be all of it. Undefined where the whole is 0, or the part is larger for sure.
 */
export function shareBounds(part: Bounds, whole: Bounds): FractionBounds | undefined {
  if (whole.high === 0 || part.low > whole.high) return undefined;
  const all = part.high > 0 && part.high >= whole.low;
  return { low: part.low / whole.high, high: all ? 1 : part.high / (whole.low || 1) };
}

/**
 * Whether two periods (EDTF) are the same calendar months of different years, so that their counts can be compared:
 * 2024 and 2025, the first half of each (`2024-40`, `2025-01/2025-06`), twelve months from April. Never where a period
 * is not made of whole months, overlaps the other, has an open or unknown end, is one of a set, holds an unspecified
 * digit, or is approximate or uncertain; nor where a text is no date.
 */
export function comparablePeriods(a: string, b: string): boolean {
  const first = wholeMonths(a);
  const second = wholeMonths(b);
  if (!first || !second) return false;
  const apart = Math.abs(first.start - second.start);
  const length = first.end - first.start;
  return second.end - second.start === length && apart % 12 === 0 && apart >= length;
}

/** Months counted from year 0; `end` is the month after the last. */
function wholeMonths(text: string): { start: number; end: number } | undefined {
  // Sets, open ends, unspecified digits and qualifiers are all written with other characters.
  if (!/^[\d/-]+$/.test(text)) return undefined;
  const parsed = parseEdtf(text);
  if (!parsed.ok) return undefined;
  const { earliest, latest } = edtfBounds(parsed.date);
  const start = monthThatBegins(earliest);
  const end = monthThatBegins(latest + 1);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** None for an unknown end, whose day is infinite and makes an invalid date. */
function monthThatBegins(day: number): number | undefined {
  const date = new Date(day * 86_400_000);
  return date.getUTCDate() === 1 ? date.getUTCFullYear() * 12 + date.getUTCMonth() : undefined;
}
