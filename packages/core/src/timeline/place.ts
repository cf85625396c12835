import { edtfBounds } from '../edtf/bounds.js';
import { yearOfDay } from '../edtf/calendar.js';
import type { DayNumber, EdtfBounds, EdtfDate, EdtfPoint } from '../edtf/edtf.js';

/** Where a date stands in a timeline: in which section, and where in it. */
export interface Place {
  readonly date: EdtfDate;
  readonly bounds: EdtfBounds;
  /** EDTF of the section's heading: a year, or the decade or century where no more is known of the beginning. */
  readonly heading: string;
  /** Astronomical year in which the section begins. Together with `sectionYears` it says which section it is. */
  readonly firstYear: number;
  readonly sectionYears: 1 | 10 | 100;
  /** The earliest day; the latest where there is no earliest. Always finite. */
  readonly at: DayNumber;
}

export function placeOf(date: EdtfDate): Place {
  const bounds = edtfBounds(date);
  const at = standsAt(date, bounds);
  const start = startOf(date);
  const sectionYears = start ? (LONG[start.precision] ?? 1) : 1;
  const firstYear = start && sectionYears > 1 ? start.year : yearOfDay(at);
  const heading = start && sectionYears > 1 ? bare(start.text) : yearText(firstYear);
  return { date, bounds, heading, firstYear, sectionYears, at };
}

const LONG: Readonly<Partial<Record<EdtfPoint['precision'], 10 | 100>>> = {
  decade: 10,
  century: 100,
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

/** Four digits with the sign that EDTF writes for years before 1 BC. */
function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
