import { edtfBounds } from '../edtf/bounds.js';
import { monthOfDay } from '../edtf/calendar.js';
import type { DayNumber, EdtfBounds, EdtfDate, EdtfPoint } from '../edtf/edtf.js';

/** A length of a section of a timeline: a month, a year, a decade, a century. */
export type SectionMonths = 1 | 12 | 120 | 1200;

/** Where a date stands in time. */
export interface Place {
  readonly date: EdtfDate;
  readonly bounds: EdtfBounds;
  /** The earliest day; the latest where there is no earliest. Always finite. */
  readonly at: DayNumber;
  /** The month of `at`, counted from January of year 0. */
  readonly month: number;
  /** How closely the beginning is known: to the month or closer, or to the year, decade or century. */
  readonly known: SectionMonths;
  /** EDTF of the decade or century, where no more is known of the beginning. */
  readonly stretch?: string;
}

export function placeOf(date: EdtfDate): Place {
  const bounds = edtfBounds(date);
  const at = standsAt(date, bounds);
  const start = startOf(date);
  const known = (start && LONG[start.precision]) ?? 1;
  const stretch = start && known > 12 ? { stretch: bare(start.text) } : {};
  return { date, bounds, at, month: monthOfDay(at), known, ...stretch };
}

const LONG: Readonly<Partial<Record<EdtfPoint['precision'], SectionMonths>>> = {
  year: 12,
  decade: 120,
  century: 1200,
};

function standsAt(date: EdtfDate, { earliest, latest }: EdtfBounds): DayNumber {
  if (Number.isFinite(earliest)) return earliest;
  if (Number.isFinite(latest)) return latest;
  // `[..2012,2027..]`, by 2012 or from 2027 on.
  const [first] = date.type === 'set' ? date.members : [];
  return first ? edtfBounds(first).latest : 0;
}

/** The point that a date begins with; none where its beginning is open or unknown. */
function startOf(date: EdtfDate): EdtfPoint | undefined {
  if (date.type === 'point') return date;
  if (date.type === 'interval') return typeof date.start === 'string' ? undefined : date.start;
  if (date.earlier) return undefined;
  const starts = date.members.map(startOf).filter((start) => start !== undefined);
  return starts.reduce<EdtfPoint | undefined>(
    (first, next) => (first && first.year <= next.year ? first : next),
    undefined,
  );
}

function bare(text: string): string {
  return text.replace(/[?~%]$/, '');
}

/** EDTF of an astronomical year: four digits with the sign that EDTF writes for years before 1 BC. */
export function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** EDTF of a month, counted from January of year 0. */
export function monthText(month: number): string {
  const year = Math.floor(month / 12);
  return `${yearText(year)}-${String(month - year * 12 + 1).padStart(2, '0')}`;
}
