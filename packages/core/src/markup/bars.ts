import type { BarView } from '../ranking/ranking-view.js';

/** A bar as SVG lengths. Percentages of the bar's room; no style attribute is needed, so strict policies pass. */
export interface BarDrawing {
  /** What is sure. */
  readonly solid: string;
  /** What is possible beyond that. */
  readonly doubt: string;
  /** Where the possible ends. */
  readonly to: string;
}

export function drawBar({ solid, to }: BarView): BarDrawing {
  return { solid: percent(solid), doubt: percent(to - solid), to: percent(to) };
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 10000) / 100}%`;
}
