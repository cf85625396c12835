import type { Line } from './line-breaking.js';
import type { Ink } from './palette.js';

/**
 * What a picture is made of. `x` runs from the start of the line, which is on the right in languages written from
 * right to left; the writer turns it round.
 */
export type Shape = TextShape | RectShape | RuleShape | ArrowShape | MarkShape;

/** One line of text on its baseline. */
export interface TextShape {
  readonly kind: 'text';
  /** Where the text starts, or ends where it is anchored there. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly size: number;
  readonly ink: Ink;
  readonly line: Line;
}

export interface RectShape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
  readonly opacity?: number;
}

/** A straight line; hatching is a dashed one as thick as a bar. */
export interface RuleShape {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  readonly ink: Ink;
  readonly dashes?: string;
}

/** A tip that points along the line. */
export interface ArrowShape {
  readonly kind: 'arrow';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

/** A small drawing in a box of 16 about a point; it is not turned round. */
export interface MarkShape {
  readonly kind: 'mark';
  readonly x: number;
  readonly y: number;
  /** How large the box is drawn. */
  readonly size: number;
  /** Path data of what is filled, and of what is stroked; '' for nothing. */
  readonly fill: string;
  readonly line: string;
  readonly dashed: boolean;
  /** Of the stroke, in the box; 2 where absent. */
  readonly thickness?: number;
  /** Set where the middle of the box is its origin. */
  readonly isCentred?: boolean;
}
