import type { MarkShape } from '../../view/view.js';
import type { DensityBar } from './density.js';

/** A stretch of the line, in fractions of it from its start. */
export interface StripStretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of time in its lane; the first lane is next to the line. */
export interface StripSpan extends StripStretch {
  readonly lane: number;
  readonly shape: MarkShape;
  /** Set where it goes on beyond its end. */
  readonly open?: true;
}

/** An entry in its row above the line; `from` and `to` are the days that its date can mean. */
export interface StripMark extends StripStretch {
  readonly at: number;
  readonly row: number;
  readonly shape: MarkShape;
}

/** A calendar unit that can be chosen. */
export interface StripPeriod extends StripStretch {
  /** EDTF: a month, a year, a decade. */
  readonly edtf: string;
}

/**
 * The story on a true scale of time. What it shows is in the list below it; it is a picture of it, and a way to choose
 * a period.
 */
export interface StripView {
  /** What it shows, in a sentence or two: how many entries, from when to when, what a break leaves out. */
  readonly caption: string;
  /** How a period is chosen; present where it can be. */
  readonly hint?: string;
  readonly ticks: readonly { readonly at: number; readonly label?: string }[];
  /** What is left out of the line; it is whole where this is absent. */
  readonly gap?: StripStretch;
  readonly lanes: number;
  readonly spans: readonly StripSpan[];
  readonly rows: number;
  /** One mark an entry; none where there are too many to tell apart. */
  readonly marks: readonly StripMark[];
  /** How much is told when, where there are too many marks. */
  readonly bars: readonly DensityBar[];
  readonly today?: number;
  readonly periods: readonly StripPeriod[];
  /** The period that a filter asks for. */
  readonly chosen?: StripStretch;
}
