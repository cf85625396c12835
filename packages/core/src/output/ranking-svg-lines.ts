import type {
  BarView,
  NoteMark,
  RankingRow,
  RankingView,
  SubtotalView,
} from '../ranking/ranking-view.js';
import { dotted, stretchOf } from './svg/column.js';
import type { Stretch } from './svg/line-breaking.js';

export const COLUMNS = ['rank', 'brand', 'units', 'share', 'change'] as const;
export type ColumnName = (typeof COLUMNS)[number];
export type Cells = Readonly<Record<ColumnName, readonly Stretch[]>>;

/** One line of the drawn table: a brand, or several brands together. */
export interface TableLine {
  readonly cells: Cells;
  readonly bar?: BarView;
  readonly highlighted: boolean;
  /** The same in words, as it would be read aloud. */
  readonly spoken: string;
}

/** The lines in sight: groups with their brands, then what a limit leaves out as one line. */
export function linesOf(view: RankingView): TableLine[] {
  let from = 0;
  const lines = view.sections.flatMap(({ header, size }) => {
    const rows = view.rows.slice(from, from + size);
    from += size;
    return [...(header ? [subtotalLine(header)] : []), ...rows.map(rowLine)];
  });
  return view.others ? [...lines, subtotalLine(view.others)] : lines;
}

/** The rows in sight. */
export function rowsInSight({ rows, sections }: RankingView): readonly RankingRow[] {
  return rows.slice(
    0,
    sections.reduce((sum, { size }) => sum + size, 0),
  );
}

export function headCells({ columns }: RankingView): Cells {
  const { rank, brand, units, share, change } = columns;
  const cell = (text: string | undefined) => (text ? [{ text }] : []);
  return {
    rank: cell(rank),
    brand: cell(brand),
    units: cell(units),
    share: cell(share),
    change: cell(change),
  };
}

function rowLine(row: RankingRow): TableLine {
  const { rank, name, units, status, notes, share, change, changeNotes, bar, highlighted } = row;
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
      share: number(share),
      change: [...number(change), ...raised(changeNotes)],
    },
    bar,
    highlighted,
    spoken: joined([
      name.text,
      units,
      status?.label,
      rank.spoken ?? rank.text,
      share,
      change,
      [...notes, ...changeNotes].map(({ letter }) => `[${letter}]`).join(' '),
    ]),
  };
}

function subtotalLine({
  name,
  about,
  bar,
  units,
  published,
  share,
  change,
}: SubtotalView): TableLine {
  const words = (text: string | undefined) => (text ? [{ text }] : []);
  return {
    cells: {
      rank: [],
      brand: dotted([stretchOf(name, true), ...words(about)]),
      units: dotted([{ text: units, isolated: true }, ...words(published)]),
      share: number(share),
      change: number(change),
    },
    ...(bar ? { bar } : {}),
    highlighted: false,
    spoken: joined([name.text, about, units, published, share, change]),
  };
}

function number(text: string | undefined): Stretch[] {
  return text ? [{ text, isolated: true }] : [];
}

function raised(marks: readonly NoteMark[]): Stretch[] {
  return marks.map(({ letter }) => ({ text: `\u00a0${letter}`, raised: true }));
}

/** With a dot between each two, which needs no words of any language. */
export function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
