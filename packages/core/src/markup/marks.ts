import type { MarkDoubt, MarkExtent, MarkShape } from '../view/view.js';
import { drawPointMark, isDashed, type MarkDrawing, type Shapes } from './point-marks.js';

const CAPSULE = 'M3 6.5a5 5 0 0 1 10 0v15a5 5 0 0 1-10 0z';
const ARROW = 'M3 6.5a5 5 0 0 1 10 0V21l-5 6-5-6z';
const HEXAGON = 'M8 1.5l5.5 6v13L8 26.5l-5.5-6v-13z';

/** A statement is one bubble, however long it took. */
type StretchShape = Exclude<MarkShape, 'statement'>;

const SPAN: Record<StretchShape, Shapes> = {
  confirmed: [CAPSULE, CAPSULE],
  reported: ['M8 1.5a5 5 0 0 0-5 5v15a5 5 0 0 0 5 5z', CAPSULE],
  expected: ['', CAPSULE],
  disputed: ['M8 1.5l-5.5 6v13l5.5 6z', HEXAGON],
  denied: ['', `${CAPSULE}M3 8l10 12M13 8L3 20`],
};

const OPEN: Record<StretchShape, Shapes> = {
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
  const band = doubt ? { band: BAND[doubt] } : {};
  if (extent === 'point' || shape === 'statement') return { ...drawPointMark(shape), ...band };
  const [fill, line] = (extent === 'span' ? SPAN : OPEN)[shape];
  return { height: 28, fill, line, dashed: isDashed(shape), ...band };
}
