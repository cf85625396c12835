import type { Deal, Quantity, RankingView } from '@dealstory/core';
import { TABLES } from '../seed/market.ts';

/** A row with what a chart can show of it: one number, and words for its label. */
export interface RivalRow {
  readonly name: string;
  readonly value: number;
  /** The figure, its rank and its change in the words of our view. */
  readonly label: string;
}

/** In the order of our view. */
export function rivalRows(deal: Deal, view: RankingView): RivalRow[] {
  const table = deal.sales.find(({ id }) => id === TABLES.later);
  const units = new Map(table?.figures.map((figure) => [figure.brand, figure.units]));
  return view.rows.map((row) => ({
    name: row.name.text,
    value: numberFor(units.get(row.brand)),
    label: [row.units, row.rank.text, row.change].filter(Boolean).join(' · '),
  }));
}

/** Charts want one number: the bound that is known. */
function numberFor(units: Quantity | undefined): number {
  if (typeof units === 'number') return units;
  if (units === undefined || typeof units === 'string') return 0;
  return units.about ?? units.over ?? units.from ?? units.under ?? units.to ?? 0;
}
