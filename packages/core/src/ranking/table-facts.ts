import { dayOf } from '../edtf/day-of.js';
import { comparablePeriods } from '../quantity/change.js';
import type { Deal, Party, SalesTable } from '../schema/deal.js';

/** The table to show: the one asked for, else the latest of the first series. */
export function chooseTable(deal: Deal, id: string | undefined): SalesTable | undefined {
  if (id !== undefined) return deal.sales.find((table) => table.id === id);
  const series = deal.sales[0]?.series;
  return latest(deal.sales.filter((table) => table.series === series));
}

/** The latest earlier table of the same series, market and measure that covers the same months of another year. */
export function earlierTable(deal: Deal, table: SalesTable): SalesTable | undefined {
  const start = firstDay(table.period);
  return latest(
    deal.sales.filter(
      (other) =>
        other.series === table.series &&
        other.market === table.market &&
        other.measure === table.measure &&
        firstDay(other.period) < start &&
        comparablePeriods(other.period, table.period),
    ),
  );
}

/** What the changes in a table are measured against. */
export interface Comparison {
  readonly period: string;
  /** Absent where only published changes are known. */
  readonly earlier?: SalesTable;
}

/** The earlier table, else the period that published changes name first; undefined where there is nothing to compare. */
export function comparisonOf(deal: Deal, table: SalesTable): Comparison | undefined {
  const earlier = earlierTable(deal, table);
  if (earlier) return { period: earlier.period, earlier };
  const period = table.figures.find(({ change }) => change)?.change?.against;
  return period === undefined ? undefined : { period };
}

type Launch = NonNullable<Party['onSale']>[number];

/** The party's launch in the table's market, if that fell after the table's period had begun. */
export function lateLaunch(party: Party | undefined, table: SalesTable): Launch | undefined {
  return launchSince(party, table.period, table);
}

/** The party's launch in the table's market, if that fell after a period had begun (EDTF), and not after the table's. */
export function launchSince(
  party: Party | undefined,
  period: string,
  { market, period: own }: SalesTable,
): Launch | undefined {
  const launch = party?.onSale?.find((each) => each.market === market);
  if (!launch) return undefined;
  const day = firstDay(launch.from);
  return day > firstDay(period) && day <= lastDay(own) ? launch : undefined;
}

/** Whether two periods (EDTF) are the same days: 2024 and 2024-01/2024-12 are. */
export function isSamePeriod(a: string, b: string): boolean {
  return a === b || (firstDay(a) === firstDay(b) && lastDay(a) === lastDay(b));
}

/** Earliest first; tables of one period as the deal has them. */
export function inOrderOfPeriod(tables: readonly SalesTable[]): SalesTable[] {
  const starts = new Map(tables.map((table) => [table, firstDay(table.period)]));
  const start = (table: SalesTable) => starts.get(table) ?? 0;
  // Infinite days have no difference.
  return [...tables].sort((a, b) => (start(a) === start(b) ? 0 : start(a) < start(b) ? -1 : 1));
}

function latest(tables: readonly SalesTable[]): SalesTable | undefined {
  let found: SalesTable | undefined;
  for (const table of tables) {
    if (!found || firstDay(table.period) > firstDay(found.period)) found = table;
  }
  return found;
}

function firstDay(edtf: string): number {
  return dayOf(edtf, 'earliest') ?? Number.NEGATIVE_INFINITY;
}

function lastDay(edtf: string): number {
  return dayOf(edtf, 'latest') ?? Number.POSITIVE_INFINITY;
}
