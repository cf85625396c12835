import type { EdtfDate } from '../edtf/edtf.js';
import type { MarkDoubt } from '../view/view.js';
import type { Place } from './place.js';

const CLASSES = ['day', 'month', 'season', 'year'] as const;

/** The longest that a class is, in days: a day, a month, half a year. */
const LONGEST = [1, 31, 184] as const;

/**
 * How far from a day the date of a single occasion is known, as a class: what may lie within a month of days, within
 * a season or half a year, within a year or more. `~`, `?` and `%` have no width of their own, so they count as the
 * next class. Nothing where the day is known, and for a stretch of time, whose length is not a doubt.
 */
export function doubtOf({ date, bounds }: Pick<Place, 'date' | 'bounds'>): MarkDoubt | undefined {
  if (date.type === 'interval') return undefined;
  const days = bounds.latest - bounds.earliest + 1;
  const found = LONGEST.findIndex((longest) => days <= longest);
  const width = (found < 0 ? LONGEST.length : found) + (isQualified(date) ? 1 : 0);
  const name = CLASSES[Math.min(width, CLASSES.length - 1)];
  return name === 'day' ? undefined : name;
}

function isQualified(date: EdtfDate): boolean {
  if (date.type === 'point') return date.approximate || date.uncertain;
  if (date.type === 'set') return date.members.some(isQualified);
  return [date.start, date.end].some((end) => typeof end !== 'string' && isQualified(end));
}
