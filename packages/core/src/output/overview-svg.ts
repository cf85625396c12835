import { drawPointMark } from '../markup/point-marks.js';
import { BREAK_SIGN, layoutOf } from '../markup/strip-drawing.js';
import type { StripView, TimelineView } from '../timeline/timeline-view.js';
import { Column, spaced, stretchOf } from './svg/column.js';
import { PALETTES } from './svg/palette.js';
import type { Shape } from './svg/shapes.js';
import { textWidth } from './svg/text-width.js';
import { writeSvg } from './svg/write-svg.js';

export interface OverviewSvgOptions {
  /** Colours of a light or a dark page; light where absent. */
  readonly theme?: 'light' | 'dark';
  /** In CSS pixels, 480 or more; 800 where absent. The height follows. */
  readonly width?: number;
}

const TITLE = 23;
const TEXT = 14;
const SMALL = 12;
const MARK = 10;

/**
 * The overview of a timeline as a picture that stands alone, for print desks and social cards: SVG 1.1 with
 * presentation attributes, no script, no style, nothing fetched. It draws what the widget draws in a wide container;
 * `<desc>` tells every entry in words. Same view and options, same string, in Node as in browsers. Undefined where the
 * timeline has no overview: it has fewer than six entries, or covers less than a month and a half.
 */
export function overviewToSvg(
  view: TimelineView,
  { theme = 'light', width: wanted = 800 }: OverviewSvgOptions = {},
): string | undefined {
  const { strip } = view;
  if (!strip) return undefined;
  const width = Math.max(480, Math.round(Number.isFinite(wanted) ? wanted : 800));
  const padding = 24;
  const room = width - 2 * padding;
  const column = new Column(padding, padding, room);
  column.rule('text', 2);
  column.space(10);
  column.paragraph([stretchOf(view.title, true)], { size: TITLE });
  column.space(4);
  const { label, asOf } = view.status;
  column.paragraph(spaced([{ text: label, bold: true }, { text: asOf }]), { size: TEXT });
  column.space(10);
  column.shapes.push(...lineShapes(strip, padding, column.y, room));
  column.space(layoutOf(strip).height + 4);
  column.paragraph([{ text: strip.caption }], { size: SMALL, ink: 'muted' });
  if (strip.marks.length > 0) key(column, view, padding, room);
  return writeSvg({
    id: view.id,
    lang: view.lang,
    dir: view.dir,
    width,
    height: Math.ceil(column.y + padding),
    palette: PALETTES[theme],
    title: view.title.text,
    description: descriptionOf(view, strip),
    shapes: column.shapes,
  });
}

/** The line of time with all that stands on it, from `left` and `top` on. */
function lineShapes(strip: StripView, left: number, top: number, room: number): Shape[] {
  const { base, labels, laneAt, rowAt, barHeight } = layoutOf(strip);
  const x = (fraction: number) => left + fraction * room;
  const y = top + base;
  const rule = (from: number, to: number): Shape => ({
    kind: 'rule',
    ...{ x1: x(from), y1: y, x2: x(to), y2: y },
    thickness: 1,
    ink: 'muted',
  });
  const { gap, ticks, bars, marks, spans, today } = strip;
  const shapes: Shape[] = gap ? [rule(0, gap.from), rule(gap.to, 1)] : [rule(0, 1)];
  for (const { from, to, settled, open } of bars) {
    const place = { x: x(from) + 0.5, width: Math.max(1, x(to) - x(from) - 1) };
    const [low, high] = [barHeight(settled), barHeight(open)];
    shapes.push(
      { kind: 'rect', ...place, y: y - low, height: low, ink: 'text' },
      { kind: 'rect', ...place, y: y - low - high, height: high, ink: 'text', opacity: 0.35 },
    );
  }
  for (const { from, to, lane, shape, open } of spans) {
    const at = top + laneAt(lane);
    const ends = { x1: x(from), y1: at, x2: x(to), y2: at };
    const dashes = shape === 'expected' ? { dashes: '4 2' } : {};
    shapes.push({ kind: 'rule', ...ends, thickness: 5.5, ink: 'muted', ...dashes });
    if (open) {
      shapes.push({ kind: 'arrow', x: x(to), y: at - 5, width: 7, height: 10, ink: 'text' });
    }
  }
  if (today !== undefined) {
    const ends = { x1: x(today), y1: top, x2: x(today), y2: y + 7 };
    shapes.push({ kind: 'rule', ...ends, thickness: 1, ink: 'accent', dashes: '3 3' });
  }
  for (const { from, to, at, row, shape } of marks) {
    const middle = top + rowAt(row);
    if (x(to) - x(from) > MARK) {
      const band = { x: x(from), width: x(to) - x(from), y: middle - 3, height: 6 };
      shapes.push({ kind: 'rect', ...band, ink: 'text', opacity: 0.28 });
    }
    shapes.push({ kind: 'mark', x: x(at), y: middle, size: MARK, ...drawPointMark(shape) });
  }
  if (gap) {
    const at = x((gap.from + gap.to) / 2);
    const sign = { fill: '', line: BREAK_SIGN, dashed: false, thickness: 1, isCentred: true };
    shapes.push({ kind: 'mark', x: at, y, size: 16, ...sign });
  }
  for (const { at, label } of ticks) {
    const ends = { x1: x(at), y1: y, x2: x(at), y2: y + 7 };
    shapes.push({ kind: 'rule', ...ends, thickness: 1, ink: 'muted' });
    if (label === undefined) continue;
    const line = { stretches: [{ text: label }], width: textWidth(label, SMALL) };
    const place = { x: x(at), y: top + labels, anchor: 'start' } as const;
    shapes.push({ kind: 'text', ...place, size: SMALL, ink: 'muted', line });
  }
  return shapes;
}

/** What the shapes of marks mean, as many to a line as there is room for. */
function key(column: Column, { key: items }: TimelineView, left: number, room: number): void {
  column.space(10);
  let x = 0;
  for (const { shape, extent, doubt, label } of items) {
    if (extent !== 'point' || doubt) continue;
    const width = MARK + 6 + textWidth(label, SMALL) + 16;
    if (x > 0 && x + width > room) {
      x = 0;
      column.space(20);
    }
    const place = { x: left + x + MARK / 2, y: column.y + 10, size: MARK };
    const line = { stretches: [{ text: label }], width };
    column.shapes.push(
      { kind: 'mark', ...place, ...drawPointMark(shape) },
      {
        kind: 'text',
        ...{ x: left + x + MARK + 6, y: column.y + 14, anchor: 'start' },
        size: SMALL,
        ink: 'muted',
        line,
      },
    );
    x += width;
  }
  column.space(20);
}

/** The caption, then a line for each entry: when, what, how sure. */
function descriptionOf({ sections }: TimelineView, { caption }: StripView): string {
  const lines = sections
    .flatMap(({ items }) => items)
    .map(({ when, title, status }) => {
      const date = when.map(({ text }) => text).join('');
      return `${date} · ${title.text} · ${status}`;
    });
  return [caption, ...lines].join('\n');
}
