import type { BarView, RankingView } from '../ranking/ranking-view.js';
import {
  type Cells,
  COLUMNS,
  type ColumnName,
  headCells,
  linesOf,
  type TableLine,
} from './ranking-svg-lines.js';
import { LEADING, setText } from './svg/column.js';
import { lineWidth, longestWord } from './svg/line-breaking.js';
import type { Ink } from './svg/palette.js';
import type { Shape } from './svg/shapes.js';

const SIZE = 15;
const HEAD_SIZE = 12;
const GAP = 16;
const BAR = 14;
/** What an arrow needs beyond its bar. */
const ARROW = 8;

/** What a column may take of the whole width before its texts are wrapped. */
const SHARES: Readonly<Record<ColumnName, number>> = {
  rank: 0.16,
  brand: 0.26,
  units: 0.25,
  share: 0.12,
  change: 0.2,
};
/** What stands at the end of a row that has its bar below. */
const AT_END: ReadonlySet<ColumnName> = new Set(['units', 'share', 'change']);

/** Where columns stand: `x` from the start of the line, `room` wide. */
interface Place {
  readonly x: number;
  readonly room: number;
}
interface Plan {
  readonly places: Readonly<Record<ColumnName | 'bar', Place>>;
  /** Whether bar and change stand below rank, brand and figure. */
  readonly stacked: boolean;
}

/** The table of a ranking as shapes; `bottom` is where it ends. */
export function tableShapes(
  view: RankingView,
  left: number,
  top: number,
  room: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const head = headCells(view);
  const lines = linesOf(view);
  const plan = planColumns(head, lines, left, room);
  const first = headShapes(head, plan, top);
  const shapes: Shape[] = [...first.shapes];
  let y = first.bottom + 4;
  const rule = (ink: Ink) =>
    shapes.push({ kind: 'rule', x1: left, y1: y, x2: left + room, y2: y, thickness: 1, ink });
  rule('muted');
  for (const line of lines) {
    const row = rowShapes(line, plan, y + 6);
    shapes.push(...row.shapes);
    y = row.bottom + 6;
    rule('rule');
  }
  return { shapes, bottom: y };
}

/** One line for each row where that leaves a bar worth drawing; else bars go below their row. */
function planColumns(head: Cells, lines: readonly TableLine[], left: number, room: number): Plan {
  const whole = widths((name) =>
    Math.max(
      lineWidth(head[name], HEAD_SIZE) / 2,
      longestWord(head[name], HEAD_SIZE),
      ...lines.map(({ cells }) => lineWidth(cells[name], SIZE)),
    ),
  );
  const least = widths((name) =>
    Math.max(
      longestWord(head[name], HEAD_SIZE),
      ...lines.map(({ cells }) => longestWord(cells[name], SIZE)),
    ),
  );
  const width = widths((name) => Math.min(whole[name], Math.max(least[name], SHARES[name] * room)));
  const taken = COLUMNS.reduce((sum, name) => sum + taking(width[name]), 0);
  const bar = room - taken;
  if (bar < Math.max(72, 0.15 * room)) return stackedPlan(whole, left, room);
  let x = left;
  const next = (wide: number): Place => {
    const place = { x, room: wide };
    x += taking(wide);
    return place;
  };
  const [rank, brand] = [next(width.rank), next(width.brand)];
  const bars = next(bar);
  const [units, share, change] = [next(width.units), next(width.share), next(width.change)];
  return { stacked: false, places: { rank, brand, bar: bars, units, share, change } };
}

/** A column with the gap after it; one without text takes none. */
function taking(width: number): number {
  return width > 0 ? width + GAP : 0;
}

function widths(of: (name: ColumnName) => number): Record<ColumnName, number> {
  const [rank = 0, brand = 0, units = 0, share = 0, change = 0] = COLUMNS.map((name) =>
    Math.ceil(of(name)),
  );
  return { rank, brand, units, share, change };
}

function stackedPlan(whole: Record<ColumnName, number>, left: number, room: number): Plan {
  const rank = Math.min(whole.rank, 0.22 * room);
  const units = Math.min(whole.units, 0.46 * room);
  const change = Math.min(whole.change, 0.44 * room);
  const share = Math.min(whole.share, 0.24 * room);
  const end = left + room;
  return {
    stacked: true,
    places: {
      rank: { x: left, room: rank },
      brand: { x: left + taking(rank), room: room - taking(rank) - units - GAP },
      units: { x: end - units, room: units },
      bar: { x: left, room: room - taking(share) - taking(change) },
      share: { x: end - taking(change) - share, room: share },
      change: { x: end - change, room: change },
    },
  };
}

/** Column heads stand on the line below them. */
function headShapes(head: Cells, plan: Plan, top: number) {
  const set = (name: ColumnName, y: number) =>
    setText(head[name], y, { ...settingOf(name, plan), size: HEAD_SIZE, ink: 'muted' });
  const raised = (names: readonly ColumnName[], y: number) => {
    const bottom = Math.max(y, ...names.map((name) => set(name, y).bottom));
    const shapes = names.flatMap((name) => set(name, y + bottom - set(name, y).bottom).shapes);
    return { shapes, bottom };
  };
  const { upper, lower } = rowsOf(plan);
  const first = raised(upper, top);
  const second = raised(lower, first.bottom);
  return { shapes: [...first.shapes, ...second.shapes], bottom: second.bottom };
}

function rowShapes({ cells, bar, highlighted }: TableLine, plan: Plan, top: number) {
  const ink = (name: ColumnName): Ink => {
    if (highlighted && name === 'brand') return 'accent';
    return name === 'brand' || name === 'units' ? 'text' : 'muted';
  };
  const set = (name: ColumnName, y: number) =>
    setText(cells[name], y, { ...settingOf(name, plan), size: SIZE, ink: ink(name) });
  const { upper, lower } = rowsOf(plan);
  const first = upper.map((name) => set(name, top));
  const below = Math.max(top + SIZE * LEADING, ...first.map(({ bottom }) => bottom));
  const isLower =
    plan.stacked && (bar !== undefined || lower.some((name) => cells[name].length > 0));
  const second = plan.stacked ? below + 2 : top;
  const rest = lower.map((name) => set(name, second));
  const middle = second + (SIZE * LEADING - BAR) / 2;
  return {
    shapes: [
      ...[...first, ...rest].flatMap(({ shapes }) => shapes),
      ...(bar ? barShapes(bar, plan.places.bar, middle, highlighted) : []),
    ],
    bottom: Math.max(below, isLower ? second + BAR + 4 : 0, ...rest.map(({ bottom }) => bottom)),
  };
}

/** Which columns stand in the first line of a row and which in the second, where there is one. */
function rowsOf({ stacked }: Plan): { readonly upper: ColumnName[]; readonly lower: ColumnName[] } {
  if (!stacked) return { upper: [...COLUMNS], lower: [] };
  return { upper: ['rank', 'brand', 'units'], lower: ['share', 'change'] };
}

function settingOf(name: ColumnName, { places, stacked }: Plan) {
  const anchor = stacked && AT_END.has(name) ? ('end' as const) : ('start' as const);
  return { ...places[name], anchor };
}

/** The bar with its ending, on a scale from zero. */
export function barShapes(bar: BarView, place: Place, y: number, highlighted: boolean): Shape[] {
  const { ending, solid, to } = bar;
  const { x } = place;
  const scale = place.room - ARROW;
  const ink: Ink = highlighted ? 'accent' : 'bar';
  const rect = (from: number, until: number, opacity?: number): Shape => ({
    kind: 'rect',
    x: x + from * scale,
    y,
    width: (until - from) * scale,
    height: BAR,
    ink,
    ...(opacity === undefined ? {} : { opacity }),
  });
  if (ending === 'none') return [];
  if (ending === 'hatched') {
    const [middle, end] = [y + BAR / 2, x + to * scale];
    return [
      { kind: 'rule', x1: x, y1: middle, x2: end, y2: middle, thickness: BAR, ink, dashes: '2 3' },
      { kind: 'rule', x1: end, y1: y, x2: end, y2: y + BAR, thickness: 2, ink },
    ];
  }
  const sure = rect(0, solid);
  if (ending === 'pale') return [sure, rect(solid, to, 0.4)];
  if (ending === 'flat') return [sure];
  return [sure, { kind: 'arrow', x: x + solid * scale, y, width: ARROW, height: BAR, ink }];
}
