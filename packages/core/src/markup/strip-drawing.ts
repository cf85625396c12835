import type { StripStretch, StripView } from '../timeline/timeline-view.js';

/** Where everything of an overview is: heights in sixteenths of an em, from its top. */
export interface StripLayout {
  readonly height: number;
  /** The line of time. */
  readonly base: number;
  /** Baseline of labels. */
  readonly labels: number;
  readonly laneAt: (lane: number) => number;
  readonly rowAt: (row: number) => number;
  /** How high a bar is that holds this part of the most. */
  readonly barHeight: (part: number) => number;
}

const LANE = 11;
const ROW = 12;
const BARS = 48;

export function layoutOf({ lanes, rows, bars }: StripView): StripLayout {
  const lanesEnd = 6 + lanes * LANE;
  const base = lanesEnd + (bars.length > 0 ? BARS : Math.max(1, rows) * ROW) + 4;
  return {
    height: base + 24,
    base,
    labels: base + 20,
    laneAt: (lane) => lanesEnd - lane * LANE + LANE / 2,
    rowAt: (row) => base - 4 - row * ROW + ROW / 2,
    barHeight: (part) => part * BARS,
  };
}

/** Lines and bars as paths in a box `0 0 1000 height` that is stretched to the width; strokes keep theirs. */
export interface StripDrawing {
  readonly layout: StripLayout;
  readonly axis: string;
  readonly ticks: string;
  readonly spans: string;
  /** Stretches that are expected. */
  readonly dashed: string;
  /** Days that a date can mean. */
  readonly doubts: string;
  readonly settled: string;
  readonly open: string;
  readonly today: string;
  /** The chosen period as `x` and `width`. */
  readonly chosen: readonly [x: number, width: number];
  /** A fraction of the line as a place in the box, from its left. */
  readonly x: (fraction: number) => number;
}

/** A doubt shorter than its mark is not seen. */
const SEEN = 0.02;

/** Draws an overview; from the right where `dir` says so. */
export function drawStrip(strip: StripView, dir: 'ltr' | 'rtl'): StripDrawing {
  const layout = layoutOf(strip);
  const { base, laneAt, rowAt, barHeight } = layout;
  const x = (fraction: number) =>
    Math.round((dir === 'rtl' ? 1 - fraction : fraction) * 10_000) / 10;
  const line = ({ from, to }: StripStretch, y: number) => `M${x(from)} ${y}H${x(to)}`;
  const { gap, spans, marks, bars, ticks, today, chosen } = strip;
  const bar = ({ from, to }: StripStretch, bottom: number, top: number) => {
    // A hair of room between bars.
    const space = (to - from) / 12;
    return `M${x(from + space)} ${bottom}H${x(to - space)}V${top}H${x(from + space)}z`;
  };
  const low = bars.filter(({ settled }) => settled > 0);
  const high = bars.filter(({ open }) => open > 0);
  const level = (part: number) => Math.round((base - barHeight(part)) * 10) / 10;
  const [left, right] = chosen ? [x(chosen.from), x(chosen.to)] : [0, 0];
  return {
    layout,
    x,
    axis: gap
      ? line({ from: 0, to: gap.from }, base) + line({ from: gap.to, to: 1 }, base)
      : line({ from: 0, to: 1 }, base),
    ticks: ticks.map(({ at }) => `M${x(at)} ${base}v7`).join(''),
    spans: spans
      .map((span) => (span.shape === 'expected' ? '' : line(span, laneAt(span.lane))))
      .join(''),
    dashed: spans
      .map((span) => (span.shape === 'expected' ? line(span, laneAt(span.lane)) : ''))
      .join(''),
    doubts: marks
      .map((mark) => (mark.to - mark.from > SEEN ? line(mark, rowAt(mark.row)) : ''))
      .join(''),
    settled: low.map((each) => bar(each, base, level(each.settled))).join(''),
    open: high
      .map((each) => bar(each, level(each.settled), level(each.settled + each.open)))
      .join(''),
    today: today === undefined ? '' : `M${x(today)} 0V${base + 7}`,
    chosen: [Math.min(left, right), Math.abs(right - left)],
  };
}

/** The sign of a break in the line, about its middle, in a box of 16. */
export const BREAK_SIGN = 'M-7 0h2l3-6 4 12 3-6h2';

/** A tip for what goes on, pointing right. */
export const ARROW_TIP = 'M0-5L7 0L0 5z';
