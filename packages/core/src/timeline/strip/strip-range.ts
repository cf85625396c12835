import { monthOfDay } from '../../edtf/calendar.js';
import type { DayNumber } from '../../edtf/edtf.js';
import { type Entry, extentOf } from '../entries.js';
import type { Gap } from '../sections.js';
import { firstDay } from './ticks.js';
import { type TimeScale, timeScale } from './time-scale.js';

/** The days that an entry takes up on the line; `to` is exclusive. */
export interface Extent {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The line of time that a story is drawn on. */
export interface StripRange {
  readonly scale: TimeScale;
  /** Length of the calendar units that it is rounded out to: months or years. */
  readonly unit: 1 | 12;
  readonly gap?: Gap;
}

/** A break is drawn where this part of the line would be empty in one go. */
const EMPTY = 0.5;

/** Lines longer than this are rounded out to years. */
const YEARS = 1096;

/** Two units at least, or there is nothing to see an order of. */
const LEAST_DAYS = 45;

/** What an entry takes up: what its date can mean; on a side without a limit, the day where it stands. */
export function extentOn(entry: Entry, asOf: DayNumber): Extent {
  const { bounds, at } = entry;
  const from = Number.isFinite(bounds.earliest) ? bounds.earliest : at;
  if (Number.isFinite(bounds.latest)) return { from, to: bounds.latest + 1 };
  if (extentOf(entry) === 'open') return { from, to: Math.max(at, asOf) + 1 };
  // Where the end is not known, what is known is the beginning.
  return { from, to: at + 1 };
}

/** The line for entries in the order of time; nothing where it would be too short to be of use. */
export function rangeOf(
  extents: readonly Extent[],
  isOngoing: (index: number) => boolean,
): StripRange | undefined {
  let [first, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { from, to } of extents) {
    first = Math.min(first, from);
    end = Math.max(end, to);
  }
  if (end - first < LEAST_DAYS) return undefined;
  const unit = end - first > YEARS ? 12 : 1;
  const from = firstDay(floor(monthOfDay(first), unit));
  const to = firstDay(floor(monthOfDay(end - 1), unit) + unit);
  let told = Number.POSITIVE_INFINITY;
  let [gapFrom, gapTo] = [0, 0];
  extents.forEach((extent, index) => {
    if (extent.from - told > gapTo - gapFrom) [gapFrom, gapTo] = [told, extent.from];
    // What goes on tells of its beginning, as in the list.
    const until = isOngoing(index) ? extent.from + 1 : extent.to;
    told = index === 0 ? until : Math.max(told, until);
  });
  const months = [
    floor(monthOfDay(gapFrom - 1), unit) + unit,
    floor(monthOfDay(gapTo), unit),
  ] as const;
  const count = (months[1] - months[0]) / unit;
  const left = { from: firstDay(months[0]), to: firstDay(months[1]) };
  const isBroken = count >= (unit === 12 ? 2 : 3) && left.to - left.from >= EMPTY * (to - from);
  if (!isBroken) return { scale: timeScale(from, to), unit };
  return {
    scale: timeScale(from, to, left),
    unit,
    gap: { count, unit: unit === 12 ? 'year' : 'month' },
  };
}

function floor(month: number, unit: number): number {
  return Math.floor(month / unit) * unit;
}
