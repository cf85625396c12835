import { type Bounds, figureBounds } from '../quantity/bounds.js';
import type { Deal, SalesTable } from '../schema/deal.js';
import { SourceRegister } from '../view/source-register.js';
import { finish, type Steps } from '../view/steps.js';
import type { ViewOptions } from '../view/view.js';
import { correctionsView, createContext } from '../view/view-context.js';
import { plural } from '../words/patterns.js';
import type { RankingCatalogue } from '../words/words.js';
import { arrange } from './arrange.js';
import { shareText } from './bounds-text.js';
import { endingsOf, footOf, keyOf } from './legend.js';
import { NoteRegister } from './notes.js';
import type { RankingContext } from './ranking-context.js';
import type { RankingSort, RankingView } from './ranking-view.js';
import { RowViews } from './row-view.js';
import { type Sections, sectionsOf } from './sections.js';
import { othersView } from './subtotal-views.js';
import { chooseTable } from './table-facts.js';
import { emptyView, NOTHING_BELOW, tableFrame } from './table-frame.js';
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
export { NOTHING_BELOW };

/** A long table is shown from so many rows on; one screen of it, and one group of the markup, is then there. */
const FIRST_SCREEN = 20;

/**
 * The view model of `<sales-ranking>`: pure, plain data in reading order. Takes a deal that `parseDeal` has passed.
 * Ranks are those of `rankQuantities`, and are said to hold among the brands listed unless the table covers the
 * whole market. A table that the deal does not have gives a view with `empty` set and no rows.
 */
export function rankSales(deal: Deal, options: RankSalesOptions): RankingView {
  return finish(rankingSteps(deal, options));
}

/**
 * The same in steps, one for each row. A row's place depends on all others, so all are ranked first; then a long table
 * can be shown from its first screen on, with what stands below it still to come.
 */
export function* rankingSteps(deal: Deal, options: RankSalesOptions): Steps<RankingView> {
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
): Steps<RankingView> {
  const { words, locale, base, text } = context;
  const parties = new Map(deal.parties.map((party) => [party.id, party]));
  const nameOf = (brand: string) => text(parties.get(brand)?.name ?? brand).text;
  const sources = new SourceRegister(deal, context);
  const notes = new NoteRegister(context, sources);
  const arranged = yield* arrange(deal, table, options, parties, nameOf, locale);
  const { figures, blocks } = arranged;
  const market = table.totals?.find(({ of }) => of === 'market');
  const whole = options.shares && market ? figureBounds(market) : undefined;
  const row = {
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
  const frame = tableFrame(deal, row, options, whole !== undefined, context);
  const beyond = blocks.rest.flatMap((block) => block.figures);
  const inSight = figures.length - beyond.length;
  // Most deals have no corrections that would ask for it.
  let brands: Set<string> | undefined;
  const viewOf = (shown: Sections, left: Sections) => {
    const corrections = correctionsView(deal.corrections, context, (id) => {
      if (id === table.id) return `#${base}/title.ranking`;
      brands ??= new Set(figures.map(({ figure }) => figure.brand));
      return brands.has(id) ? `#${base}/${id}` : sources.hrefOf(id);
    });
    return {
      ...frame,
      ...(corrections ? { corrections } : {}),
      rows: [...shown.rows, ...left.rows],
      sections: shown.sections,
      ...(beyond.length > 0 && shown.rows.length === inSight
        ? {
            others: othersView(beyond, row),
            rest: {
              label: plural(words.ranking.showAll, figures.length, locale),
              sections: left.sections,
            },
          }
        : {}),
    };
  };
  const firstScreen = (shown: Sections): RankingView => {
    const come = shown.rows.length;
    const pending = { inSight: inSight - come, rows: figures.length - come };
    return { ...viewOf(shown, { rows: [], sections: [] }), ...NOTHING_BELOW, pending };
  };

  const rowViews = new RowViews(row);
  const after = frame.isLong ? Math.min(FIRST_SCREEN, inSight) : 0;
  const shown = yield* sectionsOf(blocks.shown, rowViews, row, after, firstScreen);
  const left = yield* sectionsOf(blocks.rest, rowViews, row);
  // Marks are numbered in reading order: rows, what changes rest on, notes, totals.
  const changeBasis = rowViews.basis();
  const footNotes = notes.view();
  const totals = totalViews(table, context, sources, nameOf);
  yield;
  const view = viewOf(shown, left);
  const lines = [
    ...view.rows,
    ...[...shown.sections, ...left.sections].map(({ header }) => header),
  ];
  return {
    ...view,
    key: keyOf(view.rows, context),
    endings: endingsOf(
      lines.flatMap((line) => line?.bar ?? []),
      context,
    ),
    foot: footOf(view.rows, figures, table.totals ?? [], arranged.uncompared, context),
    changeBasis,
    notes: footNotes,
    totals,
    sources: sources.view(),
  };
}
