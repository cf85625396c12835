import { yearOfDay } from '../edtf/calendar.js';
import type { EdtfDate } from '../edtf/edtf.js';
import type { Entry } from './entries.js';

/** A run of entries under one heading, before it is worded. */
export interface EntryGroup {
  /** EDTF of the heading: a year, or the decade or century where no more is known. */
  readonly heading: string;
  /** Whole calendar years without an entry between the group before and this one. */
  readonly emptyYears: number;
  readonly entries: readonly Entry[];
}

/** Groups ordered entries by year. A year counts as told while a finite stretch covers it. */
export function groupByYear(entries: readonly Entry[]): EntryGroup[] {
  const groups: { heading: string; emptyYears: number; entries: Entry[] }[] = [];
  let toldUntil: number | undefined;
  for (const entry of entries) {
    const heading = headingOf(entry);
    const first = firstYear(entry);
    const last = groups.at(-1);
    if (last && last.heading === heading) {
      last.entries.push(entry);
    } else {
      const emptyYears = toldUntil === undefined ? 0 : Math.max(0, first - toldUntil - 1);
      groups.push({ heading, emptyYears, entries: [entry] });
    }
    toldUntil = Math.max(toldUntil ?? first, lastYear(entry, first));
  }
  return groups;
}

function headingOf(entry: Entry): string {
  const { date } = entry;
  if (isLongPoint(date)) return bare(date.text);
  return yearText(firstYear(entry));
}

function isLongPoint(date: EdtfDate): date is Extract<EdtfDate, { type: 'point' }> {
  return date.type === 'point' && (date.precision === 'decade' || date.precision === 'century');
}

function bare(text: string): string {
  return text.replace(/[?~%]$/, '');
}

function firstYear({ bounds }: Entry): number {
  return yearOfDay(Number.isFinite(bounds.earliest) ? bounds.earliest : bounds.latest);
}

function lastYear({ bounds }: Entry, first: number): number {
  return Number.isFinite(bounds.latest) ? yearOfDay(bounds.latest) : first;
}

/** Four digits with the sign that EDTF writes for years before 1 BC. */
function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
