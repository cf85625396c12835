import { rankSales } from '../ranking/rank-sales.js';
import type { RankingRow, RankingView } from '../ranking/ranking-view.js';
import type { Deal, Quantity, SalesFigure, SalesTable } from '../schema/deal.js';
import { dealWith, OPTIONS } from './views.js';

/** A figure from `source-1`; the brand's name is its id with a capital. */
export function figure(
  brand: string,
  units: Quantity,
  more: Partial<SalesFigure> = {},
): SalesFigure {
  return { brand, units, certainty: 'confirmed', citations: [{ source: 'source-1' }], ...more };
}

/** A selection of British registrations in one year, whose id is the period. */
export function tableOf(
  period: string,
  figures: SalesFigure[],
  more: Partial<SalesTable> = {},
): SalesTable {
  return {
    id: period,
    series: 'britain',
    title: `New cars, ${period}`,
    period,
    market: 'GB',
    measure: 'registrations',
    compiledBy: 'the Motor Council',
    coverage: 'selection',
    figures,
    ...more,
  };
}

/** A deal with these tables, and with a party for each brand in them that `more` does not give. */
export function dealOf(sales: SalesTable[], more: Partial<Deal> = {}): Deal {
  const { parties = [] } = more;
  const brands = new Set(sales.flatMap(({ figures }) => figures.map(({ brand }) => brand)));
  for (const { id } of parties) brands.delete(id);
  const made = [...brands].map((id) => ({
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    kind: 'brand' as const,
  }));
  return dealWith({ sales, ...more, parties: [...parties, ...made] });
}

/** The view of the latest table of a series, in British English. */
export function ranking(sales: SalesTable[], more: Partial<Deal> = {}): RankingView {
  return rankSales(dealOf(sales, more), OPTIONS);
}

export function rowOf({ rows }: RankingView, brand: string): RankingRow {
  const row = rows.find((each) => each.brand === brand);
  if (!row) throw new Error(`no row of ${brand}`);
  return row;
}

/** The words of a row's notes, with the numbers of the sources that support them. */
export function noteTexts(view: RankingView, marks: RankingRow['notes']): string[] {
  return marks.map(({ href }) => {
    const note = view.notes.find(({ id }) => `#${id}` === href);
    if (!note) throw new Error(`no note ${href}`);
    const numbers = note.citations.map(({ number }) => ` [${number}]`).join('');
    return [note.text.text, note.more?.text].filter(Boolean).join(' ') + numbers;
  });
}
