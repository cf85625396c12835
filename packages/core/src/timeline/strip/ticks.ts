import { dayNumber, monthOfDay } from '../../edtf/calendar.js';
import type { DayNumber } from '../../edtf/edtf.js';
import type { TimeScale } from './time-scale.js';

/** Calendar steps in months: months, quarters, years, decades, centuries, and what divides them evenly. */
export const STEPS = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 120_000] as const;

/** A boundary of the calendar on a line. */
export interface Tick {
  /** Counted from January of year 0. */
  readonly month: number;
  /** Fraction of the line. */
  readonly at: number;
  /** Absent where there is no room for it before the end of the line or the next label. */
  readonly label?: string;
}

/** Words a tick, and says how much of the line the words may take. */
export interface TickLabels {
  readonly text: (month: number, step: number) => string;
  readonly width: (text: string) => number;
}

/** Room between two labels. */
const BETWEEN = 0.012;

/**
 * Ticks at even steps of the calendar, as close as their labels allow. A label begins at its tick, as the stretch that
 * it names does. One that does not fit before the end of the line or a break is left out.
 */
export function ticksOf(scale: TimeScale, labels: TickLabels): readonly Tick[] {
  let last: readonly Tick[] = [];
  for (const step of STEPS) {
    const ticks = ticksAt(scale, step);
    if (!ticks) continue;
    if (ticks.length === 0) break;
    last = labelled(scale, ticks, step, labels);
    if (last.every(({ at }, index) => !overlaps(last[index - 1], at, labels))) return last;
  }
  // Not even the largest step fits: the first label stands, and any that is clear of it.
  let end = 0;
  return last.map(({ label, ...tick }) => {
    if (label === undefined || tick.at < end) return tick;
    end = tick.at + labels.width(label) + BETWEEN;
    return { ...tick, label };
  });
}

/** More labels than this never fit; their words need not be made. */
const MOST = 24;

function overlaps(before: Tick | undefined, at: number, { width }: TickLabels): boolean {
  return before?.label !== undefined && before.at + width(before.label) + BETWEEN > at;
}

function labelled(
  { pieces }: TimeScale,
  ticks: readonly Omit<Tick, 'label'>[],
  step: number,
  { text, width }: TickLabels,
): Tick[] {
  return ticks.map((tick) => {
    const label = text(tick.month, step);
    const end = pieces.find((piece) => tick.at < piece.end)?.end ?? 1;
    return tick.at + width(label) > end ? tick : { ...tick, label };
  });
}

/** Undefined where there are too many to look at. */
function ticksAt(scale: TimeScale, step: number): Omit<Tick, 'label'>[] | undefined {
  const ticks: Omit<Tick, 'label'>[] = [];
  for (const { from, to } of scale.pieces) {
    const end = monthsAt(to);
    for (let month = Math.ceil(monthsAt(from) / step) * step; month < end; month += step) {
      if (ticks.length === MOST) return undefined;
      ticks.push({ month, at: scale.at(firstDay(month)) });
    }
  }
  return ticks;
}

/** Months until a day, counted from January of year 0; a month that has begun counts. */
function monthsAt(day: DayNumber): number {
  const month = monthOfDay(day);
  return firstDay(month) < day ? month + 1 : month;
}

/** The first day of a month, counted from January of year 0. */
export function firstDay(month: number): DayNumber {
  return dayNumber(Math.floor(month / 12), 1 + (month - Math.floor(month / 12) * 12), 1);
}
