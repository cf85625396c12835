import { agrees, quantityBounds } from '../quantity/bounds.js';
import type { Party, SalesFigure, SalesTable } from '../schema/deal.js';
import { isPlain, sayingOf } from '../view/sayings.js';
import type { SourceRegister } from '../view/source-register.js';
import { fill } from '../words/patterns.js';
import { barOf } from './bar.js';
import type { BoundedFigures } from './bounded-figures.js';
import type { ShareOf } from './bounds-text.js';
import { changeView } from './change-view.js';
import type { NoteRegister } from './notes.js';
import { marginText, quantityText } from './quantity-text.js';
import { rankText } from './rank-text.js';
import type { RankedFigure } from './ranked-figures.js';
import type { RankingContext } from './ranking-context.js';
import type { NoteMark, RankingRow } from './ranking-view.js';
import { type Comparison, lateStart } from './table-facts.js';

export interface RowContext {
  readonly table: SalesTable;
  readonly comparison: Comparison | undefined;
  /** The figures of the earlier table, by brand. */
  readonly earlier: BoundedFigures;
  /** The same by the party that the brands are part of; empty where rows are not put together so. */
  readonly earlierFamilies: ReadonlyMap<string, readonly RankedFigure[]>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly nameOf: (brand: string) => string;
  /** How many figures have a rank. */
  readonly ranked: number;
  /** Units that a full bar stands for. */
  readonly longest: number;
  /** Absent where no shares are asked for. */
  readonly shareOf: ShareOf | undefined;
  readonly highlight: ReadonlySet<string>;
  readonly context: RankingContext;
  readonly sources: SourceRegister;
  readonly notes: NoteRegister;
}

/** Makes the rows of one table; notes and sources are numbered in the order in which rows are made. */
export class RowViews {
  readonly #row: RowContext;

  constructor(row: RowContext) {
    this.#row = row;
  }

  view(ranked: RankedFigure): RankingRow {
    const { figure, bounds, place } = ranked;
    const { table, parties, nameOf, highlight, context, sources, longest, shareOf } = this.#row;
    const { words, base, text } = context;
    const name = text(parties.get(figure.brand)?.name ?? figure.brand);
    const citations = sources.cite(figure.citations.filter(isPlain), name.text);
    const notes = this.#figureNotes(figure, name.text);
    const change = this.#change(ranked, name.text);
    return {
      brand: figure.brand,
      id: `${base}/${figure.brand}`,
      href: `#${base}/${figure.brand}`,
      name,
      rank: rankText(place, this.#row.ranked, table.coverage === 'all', context),
      bar: barOf(figure.units, bounds, longest),
      units: quantityText(figure.units, context, nameOf),
      ...(figure.certainty === 'confirmed'
        ? {}
        : {
            status: {
              shape: figure.certainty,
              label: words.shared.certainty[figure.certainty],
            },
          }),
      citations,
      notes,
      ...(shareOf ? { share: shareOf(bounds) } : {}),
      ...change,
      highlighted: highlight.has(figure.brand),
    };
  }

  #figureNotes(figure: SalesFigure, row: string): NoteMark[] {
    const { table, comparison, parties, context, nameOf, notes, sources } = this.#row;
    const words = context.words.ranking;
    const main = quantityBounds(figure.units);
    const { also = [] } = figure;
    const marks = also.map(({ units, citations, note }) => {
      const other = quantityBounds(units);
      const pattern = main && other && agrees(main, other) ? words.alsoAgrees : words.alsoConflict;
      const text = { text: fill(pattern, { value: quantityText(units, context, nameOf) }) };
      const more = note === undefined ? undefined : context.text(note);
      return notes.mark({ text, more, citations }, row);
    });
    for (const { units } of [figure, ...also]) {
      const text = marginText(units, context, nameOf);
      if (text !== undefined) marks.push(notes.mark({ text: { text } }, row));
    }
    for (const citation of figure.citations) {
      if (isPlain(citation)) continue;
      const said = sayingOf(citation, context, sources);
      const text = { text: said.label };
      marks.push(notes.mark({ text, more: said.text, citations: [citation] }, row));
    }
    if (figure.note !== undefined) marks.push(notes.mark({ text: context.text(figure.note) }, row));
    // Beside a change, it is the change that needs this reservation.
    const started = comparison ? undefined : lateStart(parties.get(figure.brand), table);
    if (started !== undefined) {
      const text = { text: fill(words.onSaleFrom, { date: context.date(started) }) };
      marks.push(notes.mark({ text }, row));
    }
    return marks;
  }

  #change(ranked: RankedFigure, row: string) {
    const { table, comparison, earlier, parties, context, nameOf, notes, sources } = this.#row;
    if (!comparison) return { change: '', changeCitations: [], changeNotes: [] };
    const { brand } = ranked.figure;
    const [before, party] = [earlier.get(brand), parties.get(brand)];
    const change = changeView(ranked, before, table, comparison, party, context, nameOf);
    return {
      change: change.text,
      changeCitations: sources.cite(change.citations, row),
      changeNotes: change.notes.map((note) => notes.mark(note, row)),
      ...(change.published ? { changePublished: true as const } : {}),
    };
  }
}
