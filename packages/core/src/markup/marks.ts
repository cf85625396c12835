import type { MarkDoubt, MarkExtent, MarkShape } from '../view/view.js';

/** One mark as SVG: a box `0 0 16 height`, what is filled, what is stroked. */
export interface MarkDrawing {
  readonly height: number;
  readonly fill: string;
  readonly line: string;
  readonly dashed: boolean;
  /** A broad line with round ends behind the mark, beyond the box: how far from exact the date is. */
  readonly band?: string;
}

const CIRCLE = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z';
const CAPSULE = 'M3 6.5a5 5 0 0 1 10 0v15a5 5 0 0 1-10 0z';
const ARROW = 'M3 6.5a5 5 0 0 1 10 0V21l-5 6-5-6z';
const BUBBLE = 'M2 2.5h12v8.5H8.5l-3.5 3.5V11H2z';

type Drawing = readonly [fill: string, line: string];

// The word beside a mark says the same; the shapes differ enough to be told apart in print and in forced colours.
const POINT: Record<MarkShape, Drawing> = {
  confirmed: [CIRCLE, CIRCLE],
  reported: ['M8 1.5a6.5 6.5 0 0 0 0 13z', CIRCLE],
  expected: ['', CIRCLE],
  disputed: ['M8 1.2 1.2 8 8 14.8z', 'M8 1.2 14.8 8 8 14.8 1.2 8z'],
  denied: ['', 'M3 3l10 10M13 3L3 13'],
  statement: ['', BUBBLE],
};

const HEXAGON = 'M8 1.5l5.5 6v13L8 26.5l-5.5-6v-13z';
const SPAN: Record<MarkShape, Drawing> = {
  confirmed: [CAPSULE, CAPSULE],
  reported: ['M8 1.5a5 5 0 0 0-5 5v15a5 5 0 0 0 5 5z', CAPSULE],
  expected: ['', CAPSULE],
  disputed: ['M8 1.5l-5.5 6v13l5.5 6z', HEXAGON],
  denied: ['', `${CAPSULE}M3 8l10 12M13 8L3 20`],
  statement: ['', BUBBLE],
};

const OPEN: Record<MarkShape, Drawing> = {
  ...SPAN,
  confirmed: [ARROW, ARROW],
  reported: ['M8 1.5a5 5 0 0 0-5 5V21l5 6z', ARROW],
  expected: ['', ARROW],
  // Pointed at both ends already, so this one has no lower end at all.
  disputed: ['M8 1.5L2.5 7.5V27H8z', 'M2.5 27V7.5l5.5-6 5.5 6V27'],
  denied: ['', `${ARROW}M3 8l10 12M13 8L3 20`],
};

// A day's mark is 16 high; these, with their round ends, are 28, 38 and 50.
const BAND: Record<MarkDoubt, string> = { month: 'M8-1v18', season: 'M8-6v28', year: 'M8-12v40' };

/** The drawing for how sure something is (`shape`) and whether it is a date or a stretch (`extent`), and how exact. */
export function drawMark(shape: MarkShape, extent: MarkExtent, doubt?: MarkDoubt): MarkDrawing {
  const [fill, line] = { point: POINT, span: SPAN, open: OPEN }[extent][shape];
  const tall = extent !== 'point' && shape !== 'statement';
  const band = doubt ? { band: BAND[doubt] } : {};
  return { height: tall ? 28 : 16, fill, line, dashed: shape === 'expected', ...band };
}
