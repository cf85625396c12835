import { agrees, quantityBounds } from '../quantity/bounds.js';
import type { Party, SalesFigure, SalesTable } from '../schema/deal.js';
import { isPlain, sayingOf } from '../view/sayings.js';
import type { SourceRegister } from '../view/source-register.js';
import { fill } from '../words/patterns.js';
import { type Bounds, barOf, reach } from './bar.js';
import { changeView } from './change-view.js';
import type { NoteRegister } from './notes.js';
import { quantityText } from './quantity-text.js';
import { type Place, rankText } from './rank-text.js';
import type { RankingContext } from './ranking-context.js';
import type { NoteMark, RankingRow } from './ranking-view.js';
import type { Comparison } from './table-facts.js';

/** A figure with what `rankQuantities` found of it; without a rank both are absent. */
export interface RankedFigure {
  readonly figure: SalesFigure;
  readonly bounds?: Bounds;
  readonly place?: Place;
}

export interface RowContext {
  readonly table: SalesTable;
  readonly comparison: Comparison | undefined;
  readonly parties: ReadonlyMap<string, Party>;
  readonly nameOf: (brand: string) => string;
  readonly ranked: number;
  readonly highlight: ReadonlySet<string>;
  readonly context: RankingContext;
  readonly sources: SourceRegister;
  readonly notes: NoteRegister;
}

/** Makes the rows of one table; notes and sources are numbered in the order of the rows. */
export class RowViews {
  readonly #row: RowContext;

  constructor(row: RowContext) {
    this.#row = row;
  }

  all(figures: readonly RankedFigure[]): RankingRow[] {
    const longest = figures.reduce(
      (max, { bounds }) => (bounds ? Math.max(max, reach(bounds)) : max),
      0,
    );
    return figures.map((figure) => this.#view(figure, longest));
  }

  #view({ figure, bounds, place }: RankedFigure, longest: number): RankingRow {
    const { table, parties, nameOf, ranked, highlight, context, sources } = this.#row;
    const { words, base, text } = context;
    const name = text(parties.get(figure.brand)?.name ?? figure.brand);
    const citations = sources.cite(figure.citations.filter(isPlain), name.text);
    const notes = this.#figureNotes(figure, name.text);
    const change = this.#change(figure, name.text);
    return {
      brand: figure.brand,
      id: `${base}/${figure.brand}`,
      href: `#${base}/${figure.brand}`,
      name,
      rank: rankText(place, ranked, table.coverage === 'all', context),
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
      ...change,
      highlighted: highlight.has(figure.brand),
    };
  }

  #figureNotes(figure: SalesFigure, row: string): NoteMark[] {
    const { context, nameOf, notes, sources } = this.#row;
    const words = context.words.ranking;
    const main = quantityBounds(figure.units);
    const marks = (figure.also ?? []).map(({ units, citations, note }) => {
      const other = quantityBounds(units);
      const pattern = main && other && agrees(main, other) ? words.alsoAgrees : words.alsoConflict;
      const text = { text: fill(pattern, { value: quantityText(units, context, nameOf) }) };
      const more = note === undefined ? undefined : context.text(note);
      return notes.mark({ text, more, citations }, row);
    });
    for (const citation of figure.citations) {
      if (isPlain(citation)) continue;
      const said = sayingOf(citation, context, sources);
      const text = { text: said.label };
      marks.push(notes.mark({ text, more: said.text, citations: [citation] }, row));
    }
    if (figure.note !== undefined) marks.push(notes.mark({ text: context.text(figure.note) }, row));
    return marks;
  }

  #change(figure: SalesFigure, row: string) {
    const { table, comparison, parties, context, nameOf, notes, sources } = this.#row;
    if (!comparison) return { change: '', changeCitations: [], changeNotes: [] };
    const party = parties.get(figure.brand);
    const change = changeView(figure, table, comparison, party, context, nameOf);
    return {
      change: change.text,
      changeCitations: sources.cite(change.citations, row),
      changeNotes: change.notes.map((note) => notes.mark(note, row)),
    };
  }
}
