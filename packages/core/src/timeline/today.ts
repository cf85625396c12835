import { monthOfDay } from '../edtf/calendar.js';
import type { DayNumber } from '../edtf/edtf.js';
import { type Entry, extentOf, type Story } from './entries.js';
import { sameSection } from './sections.js';

/** Where the mark of today stands: right before or right after an entry, in reading order, under its heading. */
export interface TodayPlace {
  readonly entry: Entry;
  readonly side: 'before' | 'after';
  /** The entry that is read next after the mark. */
  readonly below?: Entry;
}

/**
 * The place of today among the entries, where it tells something: what is to come is beyond it, or something goes on
 * up to it. Nothing where all is past and over.
 */
export function todayPlace(
  { entries, order, grain }: Story,
  today: DayNumber,
): TodayPlace | undefined {
  const isNewest = order === 'newest';
  const at = (index: number) => entries[isNewest ? entries.length - 1 - index : index];
  const past = countUntil(today, at, entries.length);
  const last = past > 0 ? at(past - 1) : undefined;
  const next = at(past);
  if (!next && !entries.some((entry) => extentOf(entry) === 'open' && entry.at <= today))
    return undefined;
  // It belongs under the heading of its own year, on whichever side of it that is.
  const now = { month: monthOfDay(today), known: 1 } as const;
  const isNear = (entry: Entry | undefined) => entry && sameSection(entry, now, grain);
  const [above, below] = isNewest ? [next, last] : [last, next];
  if (below && (isNear(below) || !above)) return { entry: below, side: 'before', below };
  return above && { entry: above, side: 'after', ...(below ? { below } : {}) };
}

/** How many entries, in the order of time, begin by a day. */
function countUntil(
  day: DayNumber,
  at: (index: number) => Entry | undefined,
  length: number,
): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at(middle) as Entry).at <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
