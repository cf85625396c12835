import type { Quantity, SalesFigure } from '../schema/deal.js';
import { figure, noteTexts, ranking, rowOf, tableOf } from './tables.js';

export type More = Partial<SalesFigure>;

/** The change cell of a brand in 2025 against 2024, its notes, and the sources in the cell. */
export function changed(
  before: Quantity | undefined,
  now: Quantity,
  then: More = {},
  more: More = {},
) {
  const rest = [figure('rest', 5000)];
  const view = ranking([
    tableOf('2024', before === undefined ? rest : [figure('lunaro', before, then), ...rest]),
    tableOf('2025', [figure('lunaro', now, more), ...rest]),
  ]);
  const { change, changeNotes, changeCitations } = rowOf(view, 'lunaro');
  return {
    change,
    notes: noteTexts(view, changeNotes),
    cites: changeCitations.map(({ number }) => number),
  };
}
