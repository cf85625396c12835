import { ascending } from '../ascending.js';
import { monthOfDay } from '../edtf/calendar.js';
import type { HiddenSteps } from '../view/steps.js';
import type { Entry } from './entries.js';
import { monthText, type Place, type SectionMonths, yearText } from './place.js';

/** Which way a timeline is read. */
export type Order = 'oldest' | 'newest';

/** A run of entries under one heading, before it is worded. */
export interface EntryGroup {
  /** EDTF of the heading: a month, year, decade or century. No two groups share one. */
  readonly heading: string;
  /** A break between what was read before and this group. */
  readonly gap?: Gap;
  readonly entries: readonly Entry[];
}

/** Whole calendar months or years in which nothing is told. */
export interface Gap {
  readonly count: number;
  readonly unit: 'month' | 'year';
}

/** A break is drawn from this many empty months, or years, on; the longer the sections, the more it takes. */
const BREAKS: Readonly<Record<SectionMonths, Gap>> = {
  1: { count: 3, unit: 'month' },
  12: { count: 2, unit: 'year' },
  120: { count: 10, unit: 'year' },
  1200: { count: 100, unit: 'year' },
};

/** Places by section, then by earliest, then by latest day, or the other way round; equal ones as they come. */
export function* sorted<P extends Place>(
  places: readonly P[],
  grain: SectionMonths,
  reading: Order,
): HiddenSteps<P[]> {
  const keyed: { readonly place: P; readonly begin: number; readonly length: number }[] = [];
  for (const place of places) {
    keyed.push({ place, begin: beginOf(place, grain), length: lengthOf(place, grain) });
    yield;
  }
  const sign = reading === 'newest' ? -1 : 1;
  keyed.sort(
    (a, b) =>
      sign *
      (a.begin - b.begin ||
        b.length - a.length ||
        a.place.at - b.place.at ||
        ascending(a.place.bounds.latest, b.place.bounds.latest)),
  );
  return keyed.map(({ place }) => place);
}

/**
 * Groups entries, in either reading order, by their sections. Time counts as told while an entry with two ends covers
 * it; what is still going on, or has an end that is not known, tells only the month or year in which it begins.
 */
export function groupEntries(
  entries: readonly Entry[],
  grain: SectionMonths,
  reading: Order = 'oldest',
): EntryGroup[] {
  const isNewest = reading === 'newest';
  const groups: { heading: string; gap?: Gap; entries: Entry[] }[] = [];
  const least = BREAKS[grain];
  const per = least.unit === 'month' ? 1 : 12;
  let toldUntil = Number.POSITIVE_INFINITY;
  // Always forwards in time: only so is it known how long what was told before lasts.
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[isNewest ? entries.length - 1 - index : index] as Entry;
    const heading = headingOf(entry, grain);
    const last = groups.at(-1);
    if (last && last.heading === heading) {
      last.entries.push(entry);
    } else {
      const count = Math.floor(entry.month / per) - toldUntil - 1;
      const gap = count >= least.count ? { gap: { count, unit: least.unit } } : {};
      if (isNewest && last) Object.assign(last, gap);
      groups.push({ heading, ...(isNewest ? {} : gap), entries: [entry] });
    }
    const until = Math.floor(lastMonth(entry) / per);
    toldUntil = index === 0 ? until : Math.max(toldUntil, until);
  }
  if (!isNewest) return groups;
  for (const group of groups) group.entries.reverse();
  return groups.reverse();
}

/** What says in which section a place stands. */
type Section = Pick<Place, 'month' | 'known' | 'stretch'>;

/** Whether two places stand under one heading. */
export function sameSection(a: Section, b: Section, grain: SectionMonths): boolean {
  return headingOf(a, grain) === headingOf(b, grain);
}

/** Months in the section of a place: as many as the timeline's, or more where less is known of the beginning. */
function lengthOf(place: Section, grain: SectionMonths): SectionMonths {
  const { known } = place;
  if (known > grain || stretchOf(place, grain) !== undefined) return known;
  // Years before year 1 count down; they have headings of their own.
  return isBeforeYear1(place) && grain > 12 ? 12 : grain;
}

/** The decade or century that a place brings its own section along with. */
function stretchOf(place: Section, grain: SectionMonths): string | undefined {
  return place.known >= grain || isBeforeYear1(place) ? place.stretch : undefined;
}

function isBeforeYear1({ month }: Section): boolean {
  return month < 12;
}

/** The month in which the section of a place begins. */
function beginOf(place: Section, grain: SectionMonths): number {
  if (stretchOf(place, grain) !== undefined) return place.month;
  const months = lengthOf(place, grain);
  return Math.floor(place.month / months) * months;
}

function headingOf(place: Section, grain: SectionMonths): string {
  const stretch = stretchOf(place, grain);
  if (stretch !== undefined) return stretch;
  const months = lengthOf(place, grain);
  if (months === 1) return monthText(place.month);
  const year = yearText(Math.floor(place.month / 12));
  return months === 12 ? year : year.slice(0, months === 120 ? 3 : 2).padEnd(4, 'X');
}

function lastMonth({ bounds, at, month }: Place): number {
  return Number.isFinite(bounds.latest) && bounds.latest > at ? monthOfDay(bounds.latest) : month;
}
