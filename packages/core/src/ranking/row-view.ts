import { valuesAgree } from '../quantity/bounds.js';
import type { Citation, Party, SalesFigure, SalesTable } from '../schema/deal.js';
import { isPlain } from '../view/sayings.js';
import type { SourceRegister } from '../view/source-register.js';
import { fill } from '../words/patterns.js';
import { barOf } from './bar.js';
import type { BoundedFigures } from './bounded-figures.js';
import type { ShareOf } from './bounds-text.js';
import { changeView } from './change-view.js';
import { isMarket } from './head.js';
import { type NoteRegister, sayingNotes } from './notes.js';
import { marginText, quantityText } from './quantity-text.js';
import { rankText } from './rank-text.js';
import type { RankedFigure } from './ranked-figures.js';
import type { RankingContext } from './ranking-context.js';
import type { NoteMark, RankingRow, Remark } from './ranking-view.js';
import { type Comparison, lateLaunch } from './table-facts.js';

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
  readonly #basis = new Set<string>();

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
      rank: rankText(place, this.#row.ranked, isMarket(table, this.#row.ranked), context),
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
    const { also = [] } = figure;
    const marks = also.flatMap(({ units, citations, note }) => {
      const value = quantityText(units, context, nameOf);
      const pattern = valuesAgree(figure.units, units) ? words.alsoAgrees : words.alsoConflict;
      const text = { text: fill(pattern, { value }) };
      const more = note === undefined ? undefined : context.text(note);
      const said = { text, more, citations: citations.filter(isPlain) };
      return [said, ...sayingNotes(citations, context, sources, value)].map((each) =>
        notes.mark(each, row),
      );
    });
    for (const { units } of [figure, ...also]) {
      const text = marginText(units, context);
      if (text !== undefined) marks.push(notes.mark({ text: { text } }, row));
    }
    for (const note of sayingNotes(figure.citations, context, sources)) {
      marks.push(notes.mark(note, row));
    }
    if (figure.note !== undefined) marks.push(notes.mark({ text: context.text(figure.note) }, row));
    // Beside a change, it is the change that needs this reservation.
    const late = comparison ? undefined : lateLaunch(parties.get(figure.brand), table);
    if (late) {
      const text = { text: fill(words.onSaleFrom, { date: context.date(late.from) }) };
      const { citations } = late;
      marks.push(notes.mark({ text, ...(citations ? { citations } : {}) }, row));
    }
    return marks;
  }

  #change(ranked: RankedFigure, row: string) {
    const { comparison, earlier, notes, sources } = this.#row;
    if (!comparison) return { change: '', changeCitations: [], changeNotes: [] };
    const change = changeView(ranked, earlier.get(ranked.figure.brand), comparison, this.#row);
    for (const { source } of change.basis) this.#basis.add(source);
    return {
      change: change.text,
      changeCitations: sources.cite(change.citations, row),
      changeNotes: change.notes.map((note) => notes.mark(note, row)),
      ...(change.published ? { changePublished: true as const } : {}),
    };
  }

  /** The sources that changes of counts rest on, once all rows are made. */
  basis(): Remark[] {
    const { comparison, context, sources } = this.#row;
    if (!comparison || this.#basis.size === 0) return [];
    const period = context.date(comparison.period);
    const text = fill(context.words.ranking.earlierSources, { period });
    const cited = sources.inOrder(this.#basis).map((source): Citation => ({ source }));
    return [{ text: { text }, citations: sources.cite(cited, text) }];
  }
}
