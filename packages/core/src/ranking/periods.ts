import type { Deal, SalesTable } from '../schema/deal.js';
import type { RankingContext } from './ranking-context.js';
import type { PeriodsView } from './ranking-view.js';
import { inOrderOfPeriod } from './table-facts.js';

/** The tables of one series, earliest first, for the reader to choose from; nothing where there is only one. */
export function periodsOf(
  deal: Deal,
  table: SalesTable,
  context: RankingContext,
): PeriodsView | undefined {
  const tables = inOrderOfPeriod(deal.sales.filter(({ series }) => series === table.series));
  if (tables.length < 2) return undefined;
  const periods = tables.map(({ period }) => context.date(period));
  // Two tables of one period differ in something that only their titles say.
  const labels =
    new Set(periods).size === tables.length
      ? periods
      : tables.map(({ title }) => context.text(title).text);
  return {
    legend: context.words.ranking.periods,
    choices: tables.map(({ id }, index) => ({
      table: id,
      label: labels[index] ?? id,
      chosen: id === table.id,
    })),
  };
}
