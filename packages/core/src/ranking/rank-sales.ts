import { rankQuantities } from '../quantity/rank-quantities.js';
import type { Deal, SalesTable } from '../schema/deal.js';
import { SourceRegister } from '../view/source-register.js';
import type { ViewOptions } from '../view/view.js';
import { asOfText, correctionsView, createContext, skipView } from '../view/view-context.js';
import { fill, plural } from '../words/patterns.js';
import type { RankingCatalogue } from '../words/words.js';
import { coverageOf, subjectOf } from './head.js';
import { endingsOf, footOf, keyOf } from './legend.js';
import { NoteRegister } from './notes.js';
import type { RankingContext } from './ranking-context.js';
import type { RankingView } from './ranking-view.js';
import { type RankedFigure, RowViews } from './row-view.js';
import { chooseTable, comparisonOf } from './table-facts.js';
import { totalViews } from './totals.js';

export interface RankSalesOptions extends ViewOptions<RankingCatalogue> {
  /** Id of the table; the latest table of the first series where absent. */
  readonly table?: string;
  /** Ids of brands to set off. */
  readonly highlight?: readonly string[];
}

/**
 * The view model of `<sales-ranking>`: pure, plain data in reading order. Takes a deal that `parseDeal` has passed.
 * Ranks are those of `rankQuantities`, and are said to hold among the brands listed unless the table covers the
 * whole market. A table that the deal does not have gives a view with `empty` set and no rows.
 */
export function rankSales(deal: Deal, options: RankSalesOptions): RankingView {
  const table = chooseTable(deal, options.table);
  // An unknown id may be anything, also what cannot stand in an element's id.
  const context = createContext(deal, options, `/${table?.id ?? 'no.table'}`);
  return table ? tableView(deal, table, options, context) : emptyView(deal, options, context);
}

function tableView(
  deal: Deal,
  table: SalesTable,
  options: RankSalesOptions,
  context: RankingContext,
): RankingView {
  const { words, locale, base, text } = context;
  const parties = new Map(deal.parties.map((party) => [party.id, party]));
  const nameOf = (brand: string) => text(parties.get(brand)?.name ?? brand).text;
  const sources = new SourceRegister(deal, context);
  const notes = new NoteRegister(context, sources);
  const figures = inOrder(table, nameOf, locale);
  const ranked = figures.filter(({ place }) => place !== undefined).length;
  const inMarket = table.coverage === 'all';
  const comparison = comparisonOf(deal, table);
  const scope = inMarket
    ? words.ranking.scopeMarket
    : plural(words.ranking.scopeListed, ranked, locale);
  const rowViews = new RowViews({
    table,
    comparison,
    parties,
    nameOf,
    ranked,
    highlight: new Set(options.highlight),
    context,
    sources,
    notes,
  });
  const rows = rowViews.all(figures);
  // Marks are numbered in reading order: rows, notes, totals.
  const footNotes = notes.view();
  const totals = totalViews(table, context, sources, nameOf);
  const corrections = correctionsView(deal.corrections, context, (id) => {
    if (id === table.id) return `#${base}/title.ranking`;
    return rows.find(({ brand }) => brand === id) ? `#${base}/${id}` : sources.hrefOf(id);
  });
  return {
    ...frame(deal, table.id, context),
    title: text(table.title),
    subject: subjectOf(table, context),
    head: rows.length === 0 ? [] : [coverageOf(table, ranked, context), scope],
    compiledBy: { text: fill(words.ranking.compiledBy, { compiler: text(table.compiledBy).text }) },
    ...(corrections ? { corrections } : {}),
    caption: fill(words.ranking.caption, { title: text(table.title).text, scope }),
    columns: {
      rank: inMarket ? words.ranking.rankMarket : plural(words.ranking.rankListed, ranked, locale),
      brand: words.ranking.brand,
      units: words.ranking.measure[table.measure],
      ...(comparison
        ? { change: fill(words.ranking.changeOn, { period: context.date(comparison.period) }) }
        : {}),
    },
    rows,
    ...(rows.length === 0 ? { empty: words.ranking.empty } : {}),
    key: keyOf(rows, context),
    endings: endingsOf(rows, context),
    foot: footOf(rows, figures, context),
    notes: footNotes,
    totals,
    sources: sources.view(),
  };
}

/** Ranked figures in display order, then those without a rank by name. */
function inOrder(
  table: SalesTable,
  nameOf: (brand: string) => string,
  locale: string,
): RankedFigure[] {
  const collator = new Intl.Collator(locale);
  const byName = (a: string, b: string) => collator.compare(nameOf(a), nameOf(b));
  const figures = new Map(table.figures.map((figure) => [figure.brand, figure]));
  const result = rankQuantities(
    table.figures.map(({ brand, units, also }) => ({
      id: brand,
      units,
      also: (also ?? []).map((other) => other.units),
    })),
    { compareNames: byName },
  );
  const withFigure = (id: string) => {
    const figure = figures.get(id);
    return figure ? [figure] : [];
  };
  if (!result.ok) return table.figures.map((figure) => ({ figure }));
  return [
    ...result.ranked.flatMap(({ id, low, high, best, worst, tied }) =>
      withFigure(id).map((figure) => ({
        figure,
        bounds: { low, high },
        place: { best, worst, tied, unlimited: !Number.isFinite(high) },
      })),
    ),
    ...result.unranked.flatMap((id) => withFigure(id).map((figure) => ({ figure }))),
  ];
}

function frame(deal: Deal, table: string, context: RankingContext) {
  const { words, base } = context;
  return {
    type: 'ranking',
    deal: deal.id,
    table,
    lang: words.lang,
    dir: words.dir,
    skip: skipView(context, 'ranking'),
    kicker: words.ranking.kicker,
    id: `${base}/title.ranking`,
    asOf: asOfText(deal, context),
    totalsHeading: words.ranking.totalsHeading,
  } as const;
}

function emptyView(deal: Deal, options: RankSalesOptions, context: RankingContext): RankingView {
  const { words, text } = context;
  return {
    ...frame(deal, options.table ?? 'none', context),
    title: text(deal.title),
    head: [],
    compiledBy: { text: '' },
    caption: '',
    columns: { rank: '', brand: '', units: '' },
    rows: [],
    empty:
      options.table === undefined
        ? words.ranking.empty
        : fill(words.ranking.unknownTable, { table: options.table }),
    key: [],
    endings: [],
    foot: [],
    notes: [],
    totals: [],
    sources: { heading: '', items: [] },
  };
}
