/**
 * The parsed form of an EDTF date (ISO 8601-2:2019, the part that DESIGN calls for: level 0 calendar dates, level 1
 * without long years, quarters, halves and one-of-a-set). Plain data, with what was written kept in `text`.
 */

/** Days since 1970-01-01 in the proleptic Gregorian calendar, UTC. `±Infinity` where a date is open or unknown. */
export type DayNumber = number;

export type EdtfPrecision =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'day';

/** One date as written: `2012`, `2025-08?`, `201X`, `2026-21`, `1985-04-XX`. */
export interface EdtfPoint {
  readonly type: 'point';
  /** Exactly as written. */
  readonly text: string;
  /** The depth of what is known: `1985-XX` is a year (its month is unknown), `201X` a decade. */
  readonly precision: EdtfPrecision;
  /** Astronomical year (0 is 1 BC); the lowest one of a decade or century. */
  readonly year: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  /** 21–24 spring to winter, 33–36 quarters, 40–41 halves. */
  readonly division?: number;
  /** Which lower fields were written as `XX`. */
  readonly unspecified?: 'day' | 'month' | 'month-and-day';
  /** `~` or `%`. */
  readonly approximate: boolean;
  /** `?` or `%`. */
  readonly uncertain: boolean;
}

/** `start/end`. `'open'` is `..` (no limit: still going on); `'unknown'` is an empty side. */
export interface EdtfInterval {
  readonly type: 'interval';
  readonly text: string;
  readonly start: EdtfPoint | 'open' | 'unknown';
  readonly end: EdtfPoint | 'open' | 'unknown';
}

/** `[a,b]`: one of these, it is not known which. `[..a]`: by then. `[a..]`: then or later. `[a..b]`: between. */
export interface EdtfSet {
  readonly type: 'set';
  readonly text: string;
  /** In the order written; a range `a..b` inside the brackets is one member of type interval. */
  readonly members: readonly (EdtfPoint | EdtfInterval)[];
  /** `[..a]`. */
  readonly earlier: boolean;
  /** `[a..]`. */
  readonly later: boolean;
}

export type EdtfDate = EdtfPoint | EdtfInterval | EdtfSet;

/** First and last day that the date can mean, both inclusive. */
export interface EdtfBounds {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
}

/** Why a string is not a date of this grammar. */
export type EdtfFault =
  | 'not-edtf'
  | 'no-such-month'
  | 'no-such-day'
  | 'ends-before-start'
  | 'unsupported';

export type EdtfResult =
  | { readonly ok: true; readonly date: EdtfDate }
  | { readonly ok: false; readonly fault: EdtfFault };
