import type { RankingView, Remark } from '../ranking/ranking-view.js';
import type { TextRun } from '../view/view.js';
import { joined, linesOf, rowsInSight } from './ranking-svg-lines.js';
import { barShapes, tableShapes } from './ranking-svg-table.js';
import { Column, dotted, spaced, stretchOf } from './svg/column.js';
import type { Stretch } from './svg/line-breaking.js';
import { PALETTES } from './svg/palette.js';
import type { Shape } from './svg/shapes.js';
import { writeSvg } from './svg/write-svg.js';

export interface RankingSvgOptions {
  /** Colours of a light or a dark page; light where absent. */
  readonly theme?: 'light' | 'dark';
  /** In CSS pixels, 280 or more; 800 where absent. The height follows from what is said. */
  readonly width?: number;
}

const TITLE = 23;
const TEXT = 14;
const SMALL = 12;

/**
 * A ranking as a picture that stands alone, for print desks and social cards: SVG 1.1 with presentation attributes, no
 * script, no style, no font that is fetched. It says what the widget says: subject, whose ranks, every row of the view
 * with its bar and figure, lettered notes, totals, corrections, date, compiler and publishers. `<title>` and `<desc>`
 * say it again for those who do not see it. Same view and options, same string, in Node as in browsers: text is not
 * measured but given the room that it may need at most. For a short picture of a long table, limit the view.
 */
export function rankingToSvg(view: RankingView, options: RankingSvgOptions = {}): string {
  const { theme = 'light' } = options;
  const { width, height, shapes } = rankingShapes(view, options);
  return writeSvg({
    id: view.id,
    lang: view.lang,
    dir: view.dir,
    width,
    height,
    palette: PALETTES[theme],
    title: [view.title.text, view.subject ?? ''].filter(Boolean).join(' – '),
    description: descriptionOf(view),
    shapes,
  });
}

/** What the picture is made of, before it is written. */
export function rankingShapes(
  view: RankingView,
  { width: wanted = 800 }: RankingSvgOptions,
): { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] } {
  const width = Math.max(280, Math.round(Number.isFinite(wanted) ? wanted : 800));
  const padding = width < 480 ? 16 : 24;
  const room = width - 2 * padding;
  const column = new Column(padding, padding, room);
  head(column, view);
  if (view.empty === undefined) {
    const table = tableShapes(view, padding, column.y, room);
    column.shapes.push(...table.shapes);
    column.y = table.bottom;
  } else {
    column.paragraph([{ text: view.empty }], { size: TEXT });
  }
  column.space(12);
  legend(column, view, padding, room);
  foot(column, view);
  return { width, height: Math.ceil(column.y + padding), shapes: column.shapes };
}

function head(column: Column, view: RankingView): void {
  column.rule('text', 2);
  column.space(10);
  column.paragraph([stretchOf(view.title, true)], { size: TITLE });
  column.space(4);
  const { subject } = view;
  const sentences: Stretch[] = [
    ...(subject === undefined ? [] : [{ text: subject, bold: true }]),
    ...view.head.map((text) => ({ text })),
    ...written(view.compiledBy),
    { text: view.asOf },
  ];
  column.paragraph(spaced(sentences), { size: TEXT });
  for (const { date, text } of view.corrections?.items ?? []) {
    column.space(4);
    const heading = { text: view.corrections?.heading ?? '', bold: true };
    column.paragraph(spaced([heading, { text: date, isolated: true }, stretchOf(text)]), {
      size: TEXT,
    });
  }
  column.space(14);
}

/** Samples of the endings that occur, each with its words. */
function legend(column: Column, { endings, key }: RankingView, left: number, room: number): void {
  const sample = 36;
  for (const { ending, label } of endings) {
    const bar = { ending, solid: ending === 'hatched' ? 0 : 0.6, to: ending === 'arrow' ? 0.6 : 1 };
    const place = { x: left, room: Math.min(sample, room) };
    column.shapes.push(...barShapes(bar, place, column.y + 2, false));
    column.paragraph([{ text: label }], { size: SMALL, ink: 'muted', indent: sample + 10 });
  }
  if (endings.length + key.length > 0) column.space(6);
}

function foot(column: Column, view: RankingView): void {
  const small = (stretches: readonly Stretch[]) =>
    column.paragraph(stretches, { size: SMALL, ink: 'muted' });
  for (const sentence of view.foot) small([{ text: sentence }]);
  for (const { letter, text, more } of notesInSight(view)) {
    small(
      spaced([{ text: letter, bold: true, isolated: true }, ...written(text), ...written(more)]),
    );
  }
  if (view.totals.length > 0) {
    column.space(8);
    column.paragraph([{ text: view.totalsHeading, bold: true }], { size: SMALL });
    for (const { label, text, notes } of view.totals) {
      const remarks = notes.flatMap((note) => [
        { text: '·' },
        ...written(note.text),
        ...written(note.more),
      ]);
      small(spaced([stretchOf(label, true), { text }, ...remarks]));
    }
  }
  const publishers = publishersOf(view);
  if (publishers.length > 0) {
    column.space(8);
    small([{ text: view.sources.heading, bold: true }, { text: ' ' }, ...dotted(publishers)]);
  }
}

/** The notes that a row in sight leads to. */
function notesInSight(view: RankingView): RankingView['notes'] {
  const marks = rowsInSight(view).flatMap(({ notes, changeNotes }) => [...notes, ...changeNotes]);
  const letters = new Set(marks.map(({ letter }) => letter));
  return view.notes.filter(({ letter }) => letters.has(letter));
}

function written(run: TextRun | undefined): Stretch[] {
  return run === undefined || run.text === '' ? [] : [stretchOf(run)];
}

/** Every publisher once, in the order of the sources. */
function publishersOf({ sources }: RankingView): Stretch[] {
  const seen = new Map(sources.items.map(({ publisher }) => [publisher.text, publisher] as const));
  return [...seen.values()].map((run) => ({ ...stretchOf(run), isolated: true }));
}

/** The words of a remark, without the marks of its sources. */
function said({ text, more }: Pick<Remark, 'text' | 'more'>): string {
  return [text.text, more?.text].filter(Boolean).join(' ');
}

/**
 * What the table says, in words: the whole and its corrections, a line for each row as it would be read aloud, and what
 * stands below.
 */
function descriptionOf(view: RankingView): string {
  const lines = [
    [...view.head, view.compiledBy.text, view.asOf].filter(Boolean).join(' '),
    ...(view.corrections?.items ?? []).map(({ date, text }) =>
      joined([view.corrections?.heading, date, text.text]),
    ),
    ...(view.empty === undefined ? [] : [view.empty]),
    ...linesOf(view).map(({ spoken }) => spoken),
    ...view.foot,
    ...notesInSight(view).map(({ letter, ...note }) => `[${letter}] ${said(note)}`),
    ...(view.totals.length > 0 ? [view.totalsHeading] : []),
    ...view.totals.map(({ label, text, notes }) => joined([label.text, text, ...notes.map(said)])),
  ];
  return lines.filter(Boolean).join('\n');
}
