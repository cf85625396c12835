import { yearOfDay } from '../edtf/calendar.js';
import type { Entry } from './entries.js';

/** A run of entries under one heading, before it is worded. */
export interface EntryGroup {
  /** EDTF of the heading: a year, or the decade or century where no more is known. No two groups share one. */
  readonly heading: string;
  /** Whole calendar years without an entry between what was told before and this group. */
  readonly emptyYears: number;
  readonly entries: readonly Entry[];
}

/**
 * Groups ordered entries by their sections. A year counts as told while an entry with two ends covers it; what is
 * still going on, or has an end that is not known, tells only the year in which it begins.
 */
export function groupByYear(entries: readonly Entry[]): EntryGroup[] {
  const groups: { heading: string; emptyYears: number; entries: Entry[] }[] = [];
  let toldUntil: number | undefined;
  for (const entry of entries) {
    const { heading, firstYear } = entry;
    const last = groups.at(-1);
    if (last && last.heading === heading) {
      last.entries.push(entry);
    } else {
      const emptyYears = toldUntil === undefined ? 0 : Math.max(0, firstYear - toldUntil - 1);
      groups.push({ heading, emptyYears, entries: [entry] });
    }
    toldUntil = Math.max(toldUntil ?? firstYear, lastYear(entry));
  }
  return groups;
}

function lastYear({ bounds, at }: Entry): number {
  return yearOfDay(Number.isFinite(bounds.latest) ? bounds.latest : at);
}
