import type { GraphicName } from '../contestants/contestants.ts';
import type { Spread } from './statistics.ts';

/** Searching for one letter in the longest timeline. */
export interface SearchExtra {
  readonly name: 'search';
  readonly size: number;
  /** Milliseconds from the key to two frames after the last change; absent where there is no search box. */
  readonly time?: Spread;
  readonly reason?: string;
}

/** How far the page jumps when our script comes late. */
export interface ShiftExtra {
  readonly name: 'shift';
  readonly graphic: GraphicName;
  readonly children: 'fallback' | 'written';
  readonly width: number;
  /** The sum of layout shifts, as Cumulative Layout Shift counts them. */
  readonly shift: number;
  /** How many shifts there were. */
  readonly times: number;
  /** How far the paragraph below the graphic moved, in pixels. */
  readonly moved: number;
  readonly reason?: string;
}

/** Changing the period of a ranking. */
export interface PeriodExtra {
  readonly name: 'period';
  readonly size: number;
  /** What was operated. */
  readonly by: string;
  /** The longest task in milliseconds; tasks under 50 count as 50. */
  readonly longest?: Spread;
  readonly reason?: string;
}

export type Extra = SearchExtra | ShiftExtra | PeriodExtra;
