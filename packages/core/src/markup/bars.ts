import type { BarView } from '../ranking/ranking-view.js';

/** A bar as SVG lengths. Percentages of the bar's room; no style attribute is needed, so strict policies pass. */
export interface BarDrawing {
  readonly solid: string;
  readonly doubtFrom: string;
  readonly doubt: string;
  readonly hatch: string;
  readonly arrowAt: string;
}

/** Places the parts of a bar; a part that an ending does not have gets no length. */
export function drawBar({ ending, solid, to }: BarView): BarDrawing {
  const pale = ending === 'pale' ? to - solid : 0;
  return {
    solid: ending === 'hatched' ? '0' : percent(solid),
    doubtFrom: percent(solid),
    doubt: percent(pale),
    hatch: ending === 'hatched' ? percent(to) : '0',
    arrowAt: percent(solid),
  };
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 10000) / 100}%`;
}
