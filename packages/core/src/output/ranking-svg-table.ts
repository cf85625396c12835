import type { BarView, RankingRow, RankingView } from '../ranking/ranking-view.js';
import { LEADING, setText, stretchOf } from './svg/column.js';
import { lineWidth, longestWord, type Stretch } from './svg/line-breaking.js';
import type { Ink } from './svg/palette.js';
import type { Shape } from './svg/shapes.js';

const SIZE = 15;
const HEAD_SIZE = 12;
const GAP = 16;
const BAR = 14;
/** What an arrow needs beyond its bar. */
const ARROW = 8;

const COLUMNS = ['rank', 'brand', 'units', 'change'] as const;
type ColumnName = (typeof COLUMNS)[number];
/** What a column may take of the whole width before its texts are wrapped. */
const SHARES: Readonly<Record<ColumnName, number>> = {
  rank: 0.16,
  brand: 0.26,
  units: 0.25,
  change: 0.2,
};
type Cells = Readonly<Record<ColumnName, readonly Stretch[]>>;

interface TableLine {
  readonly cells: Cells;
  readonly bar: BarView;
  readonly highlighted: boolean;
}

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
  const head = headOf(view);
  const lines = view.rows.map(lineOf);
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

function headOf({ columns: { rank, brand, units, change } }: RankingView): Cells {
  const cell = (text: string | undefined) => (text ? [{ text }] : []);
  return { rank: cell(rank), brand: cell(brand), units: cell(units), change: cell(change) };
}

function lineOf(row: RankingRow): TableLine {
  const { rank, name, units, status, notes, change, changeNotes, bar, highlighted } = row;
  const bold = highlighted ? { bold: true } : {};
  return {
    cells: {
      rank: [{ text: rank.text, isolated: true }],
      brand: [stretchOf(name, highlighted)],
      units: [
        { text: units, isolated: true, ...bold },
        ...raised(notes),
        ...(status ? [{ text: ' ' }, { text: status.label }] : []),
      ],
      change: change === '' ? [] : [{ text: change, isolated: true }, ...raised(changeNotes)],
    },
    bar,
    highlighted,
  };
}

function raised(marks: RankingRow['notes']): Stretch[] {
  return marks.map(({ letter }) => ({ text: `\u00a0${letter}`, raised: true }));
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
  const gaps = width.change > 0 ? 4 : 3;
  const bar = room - COLUMNS.reduce((sum, name) => sum + width[name], gaps * GAP);
  if (bar < Math.max(72, 0.15 * room)) return stackedPlan(whole, left, room);
  const at = (x: number, wide: number) => ({ x, room: wide });
  const brand = left + width.rank + GAP;
  const bars = brand + width.brand + GAP;
  const units = bars + bar + GAP;
  return {
    stacked: false,
    places: {
      rank: at(left, width.rank),
      brand: at(brand, width.brand),
      bar: at(bars, bar),
      units: at(units, width.units),
      change: at(units + width.units + GAP, width.change),
    },
  };
}

function widths(of: (name: ColumnName) => number): Record<ColumnName, number> {
  const [rank = 0, brand = 0, units = 0, change = 0] = COLUMNS.map((name) => Math.ceil(of(name)));
  return { rank, brand, units, change };
}

function stackedPlan(whole: Record<ColumnName, number>, left: number, room: number): Plan {
  const rank = Math.min(whole.rank, 0.22 * room);
  const units = Math.min(whole.units, 0.46 * room);
  const change = Math.min(whole.change, 0.5 * room);
  const end = (wide: number) => ({ x: left + room - wide, room: wide });
  return {
    stacked: true,
    places: {
      rank: { x: left, room: rank },
      brand: { x: left + rank + GAP, room: room - rank - units - 2 * GAP },
      units: end(units),
      bar: { x: left, room: change > 0 ? room - change - GAP : room },
      change: end(change),
    },
  };
}

/** Column heads stand on the line below them. */
function headShapes(head: Cells, { places, stacked }: Plan, top: number) {
  const set = (name: ColumnName, y: number) =>
    setText(head[name], y, {
      ...places[name],
      size: HEAD_SIZE,
      ink: 'muted',
      anchor: stacked && (name === 'units' || name === 'change') ? 'end' : 'start',
    });
  const upper = COLUMNS.filter((name) => !stacked || name !== 'change');
  const below = Math.max(...upper.map((name) => set(name, top).bottom));
  const shapes = upper.flatMap((name) => set(name, top + below - set(name, top).bottom).shapes);
  if (!stacked) return { shapes, bottom: below };
  const change = set('change', below);
  return { shapes: [...shapes, ...change.shapes], bottom: change.bottom };
}

function rowShapes({ cells, bar, highlighted }: TableLine, { places, stacked }: Plan, top: number) {
  const ink = (name: ColumnName): Ink => {
    if (highlighted && name === 'brand') return 'accent';
    return name === 'rank' || name === 'change' ? 'muted' : 'text';
  };
  const set = (name: ColumnName, y: number) =>
    setText(cells[name], y, {
      ...places[name],
      size: SIZE,
      ink: ink(name),
      anchor: stacked && (name === 'units' || name === 'change') ? 'end' : 'start',
    });
  const upper = (['rank', 'brand', 'units'] as const).map((name) => set(name, top));
  const below = Math.max(top + SIZE * LEADING, ...upper.map(({ bottom }) => bottom));
  const second = stacked ? below + 2 : top;
  const change = set('change', second);
  const drawing = barShapes(bar, places.bar, second + (SIZE * LEADING - BAR) / 2, highlighted);
  return {
    shapes: [...upper.flatMap(({ shapes }) => shapes), ...change.shapes, ...drawing],
    bottom: Math.max(below, change.bottom, second + BAR + 4),
  };
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
