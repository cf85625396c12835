import { type Bounds, figureBounds } from '../quantity/bounds.js';
import type { Deal, SalesTable } from '../schema/deal.js';
import { SourceRegister } from '../view/source-register.js';
import { finish, type HiddenSteps } from '../view/steps.js';
import type { ViewOptions } from '../view/view.js';
import { asOfText, correctionsView, createContext, skipView } from '../view/view-context.js';
import { fill, plural } from '../words/patterns.js';
import type { RankingCatalogue } from '../words/words.js';
import { arrange } from './arrange.js';
import { shareText } from './bounds-text.js';
import { coverageOf, subjectOf } from './head.js';
import { endingsOf, footOf, keyOf } from './legend.js';
import { NoteRegister } from './notes.js';
import { periodsOf } from './periods.js';
import type { RankingContext } from './ranking-context.js';
import type { RankingSort, RankingView } from './ranking-view.js';
import { RowViews } from './row-view.js';
import { sectionsOf } from './sections.js';
import { othersView } from './subtotal-views.js';
import { chooseTable } from './table-facts.js';
import { totalViews } from './totals.js';

export interface RankSalesOptions extends ViewOptions<RankingCatalogue> {
  /** Id of the table; the latest table of the first series where absent. */
  readonly table?: string;
  /** Ids of brands to set off; a limit does not hide them. */
  readonly highlight?: readonly string[];
  /** What rows are sorted by: 'rank' (where absent), 'name', or 'change', the largest growth first. */
  readonly sort?: RankingSort;
  /** Turns the order round. What has no rank or no known change stands last all the same. */
  readonly reversed?: boolean;
  /** How many rows, or groups, stand in sight; the rest is one line, and folded away below. A whole number from 1. */
  readonly limit?: number;
  /** 'parent' puts brands of one party (`partOf`) together, under their sum. */
  readonly group?: 'parent';
  /** Adds each figure's share of the market, where the table has that total. */
  readonly shares?: boolean;
  /** Whether brands can be searched for; where the table is long, if absent. */
  readonly find?: boolean;
}

export { searchRanking } from './search-ranking.js';

/** With more rows than this, looking for a brand takes longer than typing its name. */
const SEARCHED_FROM = 20;

/** More rows than this are more than two screens. */
const LONG_FROM = 60;

/**
 * The view model of `<sales-ranking>`: pure, plain data in reading order. Takes a deal that `parseDeal` has passed.
 * Ranks are those of `rankQuantities`, and are said to hold among the brands listed unless the table covers the
 * whole market. A table that the deal does not have gives a view with `empty` set and no rows.
 */
export function rankSales(deal: Deal, options: RankSalesOptions): RankingView {
  return finish(rankingSteps(deal, options));
}

/** The same in steps, one for each row. Nothing is shown before the end: a row's place depends on all others. */
export function* rankingSteps(deal: Deal, options: RankSalesOptions): HiddenSteps<RankingView> {
  const table = chooseTable(deal, options.table);
  // An unknown id may be anything, also what cannot stand in an element's id.
  const context = createContext(deal, options, `/${table?.id ?? 'no.table'}`);
  return table
    ? yield* tableSteps(deal, table, options, context)
    : emptyView(deal, options, context);
}

function* tableSteps(
  deal: Deal,
  table: SalesTable,
  options: RankSalesOptions,
  context: RankingContext,
): HiddenSteps<RankingView> {
  const { words, locale, base, text } = context;
  const parties = new Map(deal.parties.map((party) => [party.id, party]));
  const nameOf = (brand: string) => text(parties.get(brand)?.name ?? brand).text;
  const sources = new SourceRegister(deal, context);
  const notes = new NoteRegister(context, sources);
  const inMarket = table.coverage === 'all';
  const arranged = arrange(deal, table, options, parties, nameOf, locale);
  const { figures, blocks, ranked, comparison } = arranged;
  const scope = inMarket
    ? words.ranking.scopeMarket
    : plural(words.ranking.scopeListed, ranked, locale);
  const market = table.totals?.find(({ of }) => of === 'market');
  const whole = options.shares && market ? figureBounds(market) : undefined;
  const rowContext = {
    ...arranged,
    table,
    parties,
    nameOf,
    shareOf: whole && ((part: Bounds | undefined) => shareText(part, whole, context)),
    highlight: new Set(options.highlight),
    context,
    sources,
    notes,
  };
  const rowViews = new RowViews(rowContext);
  const shown = yield* sectionsOf(blocks.shown, rowViews, rowContext);
  const left = yield* sectionsOf(blocks.rest, rowViews, rowContext);
  const rows = [...shown.rows, ...left.rows];
  const sections = [...shown.sections, ...left.sections];
  // Marks are numbered in reading order: rows, notes, totals.
  const footNotes = notes.view();
  const totals = totalViews(table, context, sources, nameOf);
  const corrections = correctionsView(deal.corrections, context, (id) => {
    if (id === table.id) return `#${base}/title.ranking`;
    return rows.find(({ brand }) => brand === id) ? `#${base}/${id}` : sources.hrefOf(id);
  });
  const periods = periodsOf(deal, table, context);
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
      ...(whole ? { share: words.ranking.share } : {}),
      ...(comparison
        ? { change: fill(words.ranking.changeOn, { period: context.date(comparison.period) }) }
        : {}),
    },
    ...(rows.length > 1 ? { sort: sortOf(options) } : {}),
    rows,
    sections: shown.sections,
    ...(left.rows.length > 0
      ? {
          others: othersView(
            blocks.rest.flatMap((block) => block.figures),
            rowContext,
          ),
          rest: {
            label: plural(words.ranking.showAll, rows.length, locale),
            sections: left.sections,
          },
        }
      : {}),
    ...(rows.length > LONG_FROM ? { isLong: true } : {}),
    ...(periods ? { periods } : {}),
    ...(rows.length > 0 && (options.find ?? rows.length > SEARCHED_FROM)
      ? { find: { label: words.ranking.find, found: '' } }
      : {}),
    ...(rows.length === 0 ? { empty: words.ranking.empty } : { take: words.ranking.take }),
    key: keyOf(rows, context),
    endings: endingsOf(
      [...rows, ...sections.map(({ header }) => header)].flatMap((each) => each?.bar ?? []),
      context,
    ),
    foot: footOf(rows, figures, context),
    notes: footNotes,
    totals,
    sources: sources.view(),
  };
}

/** What the rows say that they are sorted by: the largest growth comes first, so a sort by change goes down. */
function sortOf({ sort = 'rank', reversed = false }: RankSalesOptions) {
  const up = (sort !== 'change') !== reversed;
  return { by: sort, direction: up ? 'ascending' : 'descending' } as const;
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
    sections: [],
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
