import type { DayNumber } from '../../edtf/edtf.js';

/** A stretch of days and where it is drawn, in fractions of the line; `to` and `end` are exclusive. */
export interface ScalePiece {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly start: number;
  readonly end: number;
}

/** A true scale of time on a line from 0 to 1: every day is as long as every other. */
export interface TimeScale {
  /** One, or two with a break between. */
  readonly pieces: readonly ScalePiece[];
  /** Where a day begins; what lies in the break is drawn in its middle, what lies outside at the end. */
  readonly at: (day: DayNumber) => number;
}

/** Days that are left out; `to` is exclusive. */
export interface ScaleGap {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The room that a break takes on the line. */
const BREAK = 0.04;

/** The scale from one day to another, `to` exclusive, with what is left out. */
export function timeScale(from: DayNumber, to: DayNumber, gap?: ScaleGap): TimeScale {
  if (!gap) {
    const pieces = [{ from, to, start: 0, end: 1 }];
    return { pieces, at: (day) => clamped((day - from) / (to - from)) };
  }
  const days = gap.from - from + (to - gap.to);
  const end = ((gap.from - from) / days) * (1 - BREAK);
  const start = end + BREAK;
  const perDay = (1 - BREAK) / days;
  return {
    pieces: [
      { from, to: gap.from, start: 0, end },
      { from: gap.to, to, start, end: 1 },
    ],
    at: (day) => {
      if (day <= gap.from) return clamped((day - from) * perDay);
      if (day < gap.to) return (start + end) / 2;
      return clamped(start + (day - gap.to) * perDay);
    },
  };
}

function clamped(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
