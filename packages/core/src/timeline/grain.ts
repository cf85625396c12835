import type { Place, SectionMonths } from './place.js';

/** Months are worth a heading each from this many entries to a year on average, over at most this many years. */
const MONTHLY = { perYear: 12, years: 5, perMonth: 2, dated: 0.8 };

/** Decades or centuries are, when there are at least so many shorter headings with hardly more than one entry each. */
const SPARSE = { headings: 12, perHeading: 1.5 };

/**
 * How long the stretches are that have a heading each: years, unless that would put many entries under few headings
 * (months then) or give nearly every entry a heading of its own over a long time (decades or centuries then).
 *
 * - Months: on average 12 entries or more to a year that holds any, over at most 5 such years; at least two entries
 *   to a month that holds any; four of five entries dated to the month at least.
 * - Decades: at least 12 years that hold an entry, with fewer than 1.5 entries each on average.
 * - Centuries: at least 12 decades that hold an entry, with fewer than 1.5 entries each on average.
 */
export function grainOf(places: readonly Pick<Place, 'month' | 'known'>[]): SectionMonths {
  const months = new Set<number>();
  const years = new Set<number>();
  const decades = new Set<number>();
  let entries = 0;
  let dated = 0;
  for (const { month, known } of places) {
    if (known > 12) continue;
    entries += 1;
    if (known === 1) {
      dated += 1;
      months.add(month);
    }
    years.add(Math.floor(month / 12));
    decades.add(Math.floor(month / 120));
  }
  const isMonthly =
    years.size <= MONTHLY.years &&
    entries >= MONTHLY.perYear * Math.max(1, years.size) &&
    dated >= MONTHLY.dated * entries &&
    dated >= MONTHLY.perMonth * months.size;
  if (isMonthly) return 1;
  const isSparse = ({ size }: ReadonlySet<number>) =>
    size >= SPARSE.headings && entries < SPARSE.perHeading * size;
  if (!isSparse(years)) return 12;
  return isSparse(decades) ? 1200 : 120;
}
