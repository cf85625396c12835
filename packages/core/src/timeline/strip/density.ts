import { monthOfDay } from '../../edtf/calendar.js';
import type { Extent } from './strip-range.js';
import { firstDay, STEPS } from './ticks.js';
import type { TimeScale } from './time-scale.js';

/** How much is told in one stretch of the line; heights are fractions of the highest. */
export interface DensityBar {
  readonly from: number;
  readonly to: number;
  /** What is confirmed, reported or said. */
  readonly settled: number;
  /** What is expected, disputed or denied, on top of it. */
  readonly open: number;
}

/** So many bars at most. */
const MOST = 72;
/** What is less than this is an error of reckoning. */
const LEAST = 1e-6;

/**
 * How entries lie on a line, in bars of one calendar step. An entry whose day is not known is spread evenly over the
 * days that its date can mean: no bar is higher for what nobody knows.
 */
export class Density {
  readonly #scale: TimeScale;
  readonly #bins: readonly Extent[];
  readonly #settled: Spread;
  readonly #open: Spread;

  constructor(scale: TimeScale) {
    this.#scale = scale;
    this.#bins = binsOf(scale);
    this.#settled = new Spread(this.#bins);
    this.#open = new Spread(this.#bins);
  }

  add(extent: Extent, isSettled: boolean): void {
    (isSettled ? this.#settled : this.#open).add(extent);
  }

  /** From left to right, without those in which nothing is told. */
  bars(): DensityBar[] {
    const [settled, open] = [this.#settled.heights(), this.#open.heights()];
    const sums = settled.map((height, index) => height + (open[index] ?? 0));
    const most = Math.max(...sums);
    return this.#bins.flatMap(({ from, to }, index) => {
      if ((sums[index] ?? 0) < LEAST) return [];
      const bar = { settled: (settled[index] ?? 0) / most, open: (open[index] ?? 0) / most };
      return [{ from: this.#scale.at(from), to: this.#scale.at(to), ...bar }];
    });
  }
}

function binsOf({ pieces }: TimeScale): Extent[] {
  for (const step of STEPS) {
    const count = pieces.reduce((sum, { from, to }) => sum + (to - from) / (step * 30), 0);
    if (count > MOST) continue;
    return pieces.flatMap((piece) => {
      const bins: Extent[] = [];
      for (let from = piece.from; from < piece.to; ) {
        const next = (Math.floor(monthOfDay(from) / step) + 1) * step;
        const to = Math.min(piece.to, firstDay(next));
        bins.push({ from, to });
        from = to;
      }
      return bins;
    });
  }
  return pieces.map(({ from, to }) => ({ from, to }));
}

/** Sums of weights over bins, at the same cost for every entry, however long it is. */
class Spread {
  readonly #bins: readonly Extent[];
  readonly #own: Float64Array;
  /** Weight per day that begins to count with a bin, or ends before it. */
  readonly #steps: Float64Array;

  constructor(bins: readonly Extent[]) {
    this.#bins = bins;
    this.#own = new Float64Array(bins.length);
    this.#steps = new Float64Array(bins.length + 1);
  }

  add({ from, to }: Extent): void {
    const perDay = 1 / (to - from);
    const [first, last] = [this.#binOf(from), this.#binOf(to - 1)];
    this.#addPart(first, { from, to }, perDay);
    if (last > first) this.#addPart(last, { from, to }, perDay);
    if (last - first < 2) return;
    this.#steps[first + 1] = (this.#steps[first + 1] ?? 0) + perDay;
    this.#steps[last] = (this.#steps[last] ?? 0) - perDay;
  }

  #addPart(index: number, { from, to }: Extent, perDay: number): void {
    const bin = this.#bins[index];
    if (!bin) return;
    const days = Math.max(0, Math.min(to, bin.to) - Math.max(from, bin.from));
    this.#own[index] = (this.#own[index] ?? 0) + days * perDay;
  }

  heights(): number[] {
    let perDay = 0;
    return this.#bins.map(({ from, to }, index) => {
      perDay += this.#steps[index] ?? 0;
      return (this.#own[index] ?? 0) + perDay * (to - from);
    });
  }

  /** The last bin that begins by that day. */
  #binOf(day: number): number {
    let [low, high] = [0, this.#bins.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#bins[middle]?.from ?? 0) <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
