import type { MarkShape } from '../view/view.js';

/** One mark as SVG: a box `0 0 16 height`, what is filled, what is stroked. */
export interface MarkDrawing {
  readonly height: number;
  readonly fill: string;
  readonly line: string;
  readonly dashed: boolean;
  /** A broad line with round ends behind the mark, beyond the box: how far from exact the date is. */
  readonly band?: string;
}

export type Shapes = readonly [fill: string, line: string];

const CIRCLE = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z';

// The word beside a mark says the same; the shapes differ enough to be told apart in print and in forced colours.
const POINT: Record<MarkShape, Shapes> = {
  confirmed: [CIRCLE, CIRCLE],
  reported: ['M8 1.5a6.5 6.5 0 0 0 0 13z', CIRCLE],
  expected: ['', CIRCLE],
  disputed: ['M8 1.2 1.2 8 8 14.8z', 'M8 1.2 14.8 8 8 14.8 1.2 8z'],
  denied: ['', 'M3 3l10 10M13 3L3 13'],
  statement: ['', 'M2 2.5h12v8.5H8.5l-3.5 3.5V11H2z'],
};

/** The drawing for how sure a date, a figure or a statement is. */
export function drawPointMark(shape: MarkShape): MarkDrawing {
  const [fill, line] = POINT[shape];
  return { height: 16, fill, line, dashed: isDashed(shape) };
}

export function isDashed(shape: MarkShape): boolean {
  return shape === 'expected';
}
