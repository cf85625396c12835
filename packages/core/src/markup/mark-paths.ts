import type { Kit } from './kit.js';
import type { MarkDrawing } from './point-marks.js';

/** The paths of a mark, without its band. A long story has hundreds: what is filled as a whole is one path. */
export function markPaths<T>(
  { html, absent }: Kit<T>,
  { fill, line, dashed }: Pick<MarkDrawing, 'fill' | 'line' | 'dashed'>,
): T {
  const isWhole = fill === line;
  return html`${fill && !isWhole ? html`<path class="ds-mark-fill" d=${fill}></path>` : absent}<path class=${isWhole ? 'ds-mark-fill ds-mark-line' : 'ds-mark-line'} d=${line} stroke-dasharray=${dashed ? '3 2.1' : absent}></path>`;
}
