import type { StripView } from '../timeline/timeline-view.js';
import type { Kit } from './kit.js';
import { markPaths } from './mark-paths.js';
import { drawPointMark } from './point-marks.js';
import { ARROW_TIP, BREAK_SIGN, drawStrip } from './strip-drawing.js';

/**
 * The overview. Its picture is hidden from screen readers: all that it shows is in the list, and its caption says what
 * it is. Places are in per cent of the width and in em of the height, so that nothing is measured.
 */
export function stripMarkup<T>(kit: Kit<T>, strip: StripView, dir: 'ltr' | 'rtl'): T {
  const { html, absent, scripted } = kit;
  const drawing = drawStrip(strip, dir);
  const { height, base, labels, laneAt, rowAt } = drawing.layout;
  const em = (sixteenths: number) => `${sixteenths / 16}em`;
  const left = (fraction: number) => `${drawing.x(fraction) / 10}%`;
  const [x, width] = drawing.chosen;
  const { gap, hint, ticks, marks, spans } = strip;
  const tips = spans.filter(({ open }) => open);
  return html`<figure class="ds-strip" part="overview" tabindex=${hint === undefined ? absent : '-1'}><svg class=${hint === undefined ? 'ds-strip-picture' : 'ds-strip-picture ds-strip-live'} width="100%" height=${em(height)} aria-hidden="true"><svg viewBox=${`0 0 1000 ${height}`} preserveAspectRatio="none" width="100%" height="100%"><rect class="ds-strip-chosen" x=${x} width=${width} height=${base}></rect><rect class="ds-strip-chosen ds-strip-preview" x="0" width="0" height=${base}></rect><path class="ds-strip-bars" d=${drawing.settled}></path><path class="ds-strip-bars ds-strip-pale" d=${drawing.open}></path><path class="ds-strip-axis" d=${drawing.axis}></path><path class="ds-strip-axis" d=${drawing.ticks}></path><path class="ds-strip-today" d=${drawing.today}></path><path class="ds-strip-span ds-strip-pale" d=${drawing.doubts}></path><path class="ds-strip-span" d=${drawing.spans}></path><path class="ds-strip-span ds-strip-dashed" d=${drawing.dashed}></path></svg>${
    gap
      ? html`<svg x=${left((gap.from + gap.to) / 2)} y=${em(base)} width="1em" height="1em" viewBox="0 0 16 16" overflow="visible"><path class="ds-strip-break" d=${BREAK_SIGN}></path></svg>`
      : absent
  }${tips.map(
    ({ to, lane }) =>
      html`<svg x=${left(to)} y=${em(laneAt(lane))} width="1em" height="1em" viewBox="0 0 16 16" overflow="visible"><path class="ds-mark-fill" d=${ARROW_TIP} transform=${dir === 'rtl' ? 'scale(-1)' : absent}></path></svg>`,
  )}${marks.map(
    ({ at, row, shape }) =>
      html`<svg x=${left(at)} y=${em(rowAt(row))} width="0.6em" height="0.6em" viewBox="8 8 16 16" overflow="visible">${markPaths(kit, drawPointMark(shape))}</svg>`,
  )}${ticks.map(({ at, label }) =>
    label === undefined
      ? absent
      : html`<svg x=${left(at)} y=${em(labels)} overflow="visible"><text class="ds-strip-label">${label}</text></svg>`,
  )}</svg><figcaption>${strip.caption}${
    hint === undefined
      ? absent
      : html` <span class="ds-control ds-strip-hint" hidden=${scripted}>${hint}</span>`
  }</figcaption></figure>`;
}
