import type { Deal, SalesTable } from '../schema/deal.js';
import { asOfText, skipView } from '../view/view-context.js';
import { fill } from '../words/patterns.js';
import { coverageOf, scopeOf, subjectOf } from './head.js';
import { periodsOf } from './periods.js';
import type { RankSalesOptions } from './rank-sales.js';
import type { RankingContext } from './ranking-context.js';
import type { RankingView } from './ranking-view.js';
import type { Comparison } from './table-facts.js';

/** With more rows than this, looking for a brand takes longer than typing its name. */
const SEARCHED_FROM = 20;

/** More rows than this are more than two screens. */
const LONG_FROM = 60;

/** What a table is known by before its rows are made. */
interface Arranged {
  readonly table: SalesTable;
  readonly figures: readonly unknown[];
  readonly ranked: number;
  readonly comparison: Comparison | undefined;
}

/** Everything of a table's view that does not depend on how far its rows have come. */
export function tableFrame(
  deal: Deal,
  { table, figures, ranked, comparison }: Arranged,
  options: RankSalesOptions,
  hasShares: boolean,
  context: RankingContext,
) {
  const { words, text } = context;
  const count = figures.length;
  const scope = ranked > 0 ? scopeOf(table, ranked, context) : undefined;
  const name = text(table.title);
  const periods = periodsOf(deal, table, context);
  return {
    ...frame(deal, table.id, context),
    title: name,
    subject: subjectOf(table, context),
    head: [
      ...(count > 0 ? [coverageOf(table, ranked, context)] : []),
      ...(scope ? [scope.sentence] : []),
    ],
    compiledBy: { text: fill(words.ranking.compiledBy, { compiler: text(table.compiledBy).text }) },
    caption: scope
      ? fill(words.ranking.caption, { title: name.text, scope: scope.sentence })
      : name.text,
    columns: {
      rank: scope?.heading ?? words.ranking.rank,
      brand: words.ranking.brand,
      units: words.ranking.measure[table.measure],
      ...(hasShares ? { share: words.ranking.share } : {}),
      ...(comparison
        ? { change: fill(words.ranking.changeOn, { period: context.date(comparison.period) }) }
        : {}),
    },
    ...(count > 1 ? { sort: sortOf(options, comparison) } : {}),
    ...(count > LONG_FROM ? { isLong: true as const } : {}),
    ...(periods ? { periods } : {}),
    ...(count > 0 && (options.find ?? count > SEARCHED_FROM)
      ? { find: { label: words.ranking.find, found: '' } }
      : {}),
    ...(count === 0 ? { empty: words.ranking.empty } : { take: words.ranking.take }),
  };
}

/**
 * What the rows say that they are sorted by: the largest growth comes first, so a sort by change goes down. Without an
 * earlier table there are no changes, and rows stay in the order of their ranks, in either direction.
 */
function sortOf(
  { sort = 'rank', reversed = false }: RankSalesOptions,
  comparison: Comparison | undefined,
) {
  if (sort === 'change' && !comparison) return { by: 'rank', direction: 'ascending' } as const;
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

/** What stands around rows, as long as there are none or not all. */
export const NOTHING_BELOW = {
  key: [],
  endings: [],
  foot: [],
  changeBasis: [],
  notes: [],
  totals: [],
  sources: { heading: '', items: [] },
} as const;

/** A view without a table: the deal has none, or not the one that is asked for. */
export function emptyView(
  deal: Deal,
  options: RankSalesOptions,
  context: RankingContext,
): RankingView {
  const { words, text } = context;
  return {
    ...frame(deal, options.table ?? 'none', context),
    ...NOTHING_BELOW,
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
  };
}
