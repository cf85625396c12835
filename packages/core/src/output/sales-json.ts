import { comparisonOf } from '../ranking/table-facts.js';
import type { Citation, Deal, Quantity, SalesTable } from '../schema/deal.js';

/**
 * One sales table as JSON, with all that it rests on and nothing else: a deal of its own, which `parseDeal` takes and
 * which gives the same ranking. It keeps the deal's id, title, status and `asOf`, the table, the earlier one that its
 * changes are counted from, the parties and sources that these name, and the corrections that concern them or the whole
 * deal. Two spaces, LF. Unknown table: a deal without one.
 */
export function salesToJson(deal: Deal, { table: id }: { readonly table: string }): string {
  return `${JSON.stringify(dealOfTable(deal, id), null, 2)}\n`;
}

function dealOfTable(deal: Deal, id: string): Deal {
  const table = deal.sales.find((each) => each.id === id);
  const earlier = table && comparisonOf(deal, table)?.earlier;
  const tables = new Set([table, earlier]);
  const sales = deal.sales.filter((each) => tables.has(each));
  const parties = closed(sales.flatMap(partiesOf), deal.parties, ({ partOf }) => partOf);
  const launches = parties.flatMap(({ onSale = [] }) => onSale);
  const cited = [
    ...deal.statusNote.citations,
    ...launches.flatMap(({ citations = [] }) => citations),
    ...sales.flatMap(citationsOf),
  ];
  const sources = closed(
    cited.map(({ source }) => source),
    deal.sources,
    ({ derivedFrom }) => derivedFrom,
  );
  const kept = new Set([...sales, ...parties, ...sources].map((each) => each.id));
  const corrections = deal.corrections?.filter(
    ({ about }) => about === undefined || kept.has(about),
  );
  return {
    ...deal,
    parties,
    events: [],
    statements: [],
    sales,
    sources,
    ...(corrections ? { corrections } : {}),
  };
}

/** Those of `all` that are named, and those that these lead to in turn; in their own order. */
function closed<T extends { readonly id: string }>(
  named: readonly string[],
  all: readonly T[],
  next: (item: T) => string | undefined,
): T[] {
  const byId = new Map(all.map((item) => [item.id, item]));
  const found = new Set<T>();
  for (const id of named) {
    let item = byId.get(id);
    while (item && !found.has(item)) {
      found.add(item);
      item = byId.get(next(item) ?? '');
    }
  }
  return all.filter((item) => found.has(item));
}

function partiesOf({ figures, totals = [] }: SalesTable): string[] {
  const units = [...figures, ...totals].flatMap((each) => [each, ...(each.also ?? [])]);
  return [
    ...figures.map(({ brand }) => brand),
    ...totals.flatMap(({ of }) => (of === 'market' ? [] : of)),
    ...units.flatMap((each) => neighboursOf(each.units)),
  ];
}

function neighboursOf(units: Quantity): string[] {
  return typeof units === 'object' ? [units.above ?? [], units.below ?? []].flat() : [];
}

function citationsOf({ figures, totals = [] }: SalesTable): Citation[] {
  return [
    ...[...figures, ...totals].flatMap(({ citations, also = [] }) => [
      ...citations,
      ...also.flatMap((other) => other.citations),
    ]),
    ...figures.flatMap(({ change }) => change?.citations ?? []),
  ];
}
