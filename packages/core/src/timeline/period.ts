import { dayOf } from '../edtf/day-of.js';
import type { DayNumber } from '../edtf/edtf.js';
import type { Place } from './place.js';

/** A stretch of days, both inclusive; `±Infinity` where a side is open. */
export interface Period {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The period between two EDTF dates (YYYY, YYYY-MM or YYYY-MM-DD, whole); a side that is no date is open. */
export function periodOf(from: string | undefined, to: string | undefined): Period {
  return {
    from: dayOf(from, 'earliest') ?? Number.NEGATIVE_INFINITY,
    to: dayOf(to, 'latest') ?? Number.POSITIVE_INFINITY,
  };
}

/**
 * The days that an entry takes up: from the first to the last that its date can mean, and on where it still goes on.
 * What has no beginning of its own ("by December 2027") takes up where it stands and what follows.
 */
export function daysOf({ date, bounds, at }: Place): Period {
  const from = date.type === 'interval' ? bounds.earliest : at;
  return { from, to: bounds.latest };
}

export function overlap(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}
