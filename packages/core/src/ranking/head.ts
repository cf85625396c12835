import { figureBounds } from '../quantity/bounds.js';
import type { SalesTable } from '../schema/deal.js';
import { percentText, regionText } from '../words/intl.js';
import { fill, plural } from '../words/patterns.js';
import { sharePercent } from './bounds-text.js';
import { quantityText } from './quantity-text.js';
import type { RankingContext } from './ranking-context.js';

/** What the table counts: "Registrations, United Kingdom, 2025". */
export function subjectOf(table: SalesTable, context: RankingContext): string {
  const { words, locale, date } = context;
  return fill(words.ranking.subject, {
    measure: words.ranking.measure[table.measure],
    market: regionText(locale, table.market),
    period: date(table.period),
  });
}

/** Whether ranks hold in the whole market: where all its brands are listed, and each has one. */
export function isMarket({ coverage, figures }: SalesTable, ranked: number): boolean {
  return coverage === 'all' && ranked === figures.length;
}

/** Which brands the ranks compare, as a sentence and as the head of their column. */
export function scopeOf(
  table: SalesTable,
  ranked: number,
  { words: { ranking }, locale }: RankingContext,
): { readonly sentence: string; readonly heading: string } {
  if (isMarket(table, ranked)) {
    return { sentence: ranking.scopeMarket, heading: ranking.rankMarket };
  }
  return {
    sentence: plural(ranking.scopeListed, ranked, locale),
    heading: plural(ranking.rankListed, ranked, locale),
  };
}

/** How complete the table is, as a sentence; with the part of the market it holds where that is known. */
export function coverageOf(table: SalesTable, listed: number, context: RankingContext): string {
  const { words, locale } = context;
  if (table.coverage === 'all') {
    return plural(words.ranking.coverageAll, table.figures.length, locale);
  }
  if (listed === 0) return words.ranking.coverageNone;
  const market = table.totals?.find((total) => total.of === 'market');
  const whole = market && figureBounds(market);
  if (!market || !whole || !Number.isFinite(whole.high) || whole.high === 0) {
    return plural(words.ranking.coverageSelection, listed, locale);
  }
  const bounds = table.figures.flatMap((figure) => figureBounds(figure) ?? []);
  const sure = bounds.reduce((sum, { low }) => sum + low, 0);
  if (sure === 0) return plural(words.ranking.coverageSelection, listed, locale);
  const exact =
    bounds.length === table.figures.length && [...bounds, whole].every((b) => b.low === b.high);
  const forms = exact ? words.ranking.coverageShare : words.ranking.coverageShareAtLeast;
  return plural(forms, listed, locale, {
    share: shareText(sure / whole.high, exact, context),
    total: quantityText(market.units, context, (brand) => brand),
  });
}

/** Whole per cent, more exact below one; rounded down where the sentence says "at least". */
function shareText(share: number, exact: boolean, context: RankingContext): string {
  // Not rounded to the whole either.
  const rounding = exact && !(share >= 0.995 && share < 1) ? undefined : 'floor';
  if (share < 0.01) return sharePercent(share, context, rounding);
  return percentText(context.locale, share, { decimals: 0, ...(rounding ? { rounding } : {}) });
}
