import type { SalesFigure } from '../schema/deal.js';
import type { QuantityRow } from './narrow-quantities.js';

/** What a figure says of its brand's count. */
export function quantityRows(figures: readonly SalesFigure[]): QuantityRow[] {
  return figures.map(({ brand, units, also }) => ({
    id: brand,
    units,
    also: also?.map((other) => other.units),
  }));
}

/**
 * The rows of which an order holds counts together: those that name others, and those that are named. What is known of
 * all others is what they say themselves.
 */
export function joinedRows(figures: readonly SalesFigure[]): QuantityRow[] {
  const joined = new Set<string>();
  for (const { brand, units } of figures) {
    if (typeof units !== 'object') continue;
    const { above, below } = units;
    for (const other of [above, below]) if (other !== undefined) joined.add(brand).add(other);
  }
  return joined.size === 0 ? [] : quantityRows(figures.filter(({ brand }) => joined.has(brand)));
}
