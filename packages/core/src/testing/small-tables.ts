import fc from 'fast-check';
import type { QuantityRow } from '../quantity/rank-quantities.js';
import type { Quantity } from '../schema/deal.js';
import { alsos, quantities } from './quantities.js';

const NAMES = ['a', 'b', 'c', 'd', 'e'];

/** Two to five rows with orders between any of them, also to themselves and in cycles. */
export const smallTables: fc.Arbitrary<QuantityRow[]> = fc
  .integer({ min: 2, max: 5 })
  .chain((size) => {
    // Every assignment is tried, so the larger the table the smaller its counts.
    const most = size < 5 ? 6 : 3;
    const ids = NAMES.slice(0, size);
    const other = fc.constantFrom(...ids);
    const order = fc.oneof(
      { weight: 9, arbitrary: fc.constant({}) },
      { weight: 2, arbitrary: fc.record({ above: other }) },
      { weight: 2, arbitrary: fc.record({ below: other }) },
      { weight: 1, arbitrary: fc.record({ above: other, below: other }) },
    );
    const units = fc
      .tuple(fc.oneof(quantities(most), fc.constant('order alone' as const)), order)
      .map(([quantity, relations]): Quantity => {
        if (Object.keys(relations).length === 0) return quantity === 'order alone' ? {} : quantity;
        if (typeof quantity === 'string') return relations;
        if (typeof quantity === 'number') return { from: quantity, to: quantity, ...relations };
        return { ...quantity, ...relations };
      });
    const known = fc.record({ units, also: alsos(most) });
    const missing = fc.record({ units: fc.constantFrom<Quantity>('undisclosed', 'not-found') });
    const row = fc.oneof({ weight: 19, arbitrary: known }, { weight: 1, arbitrary: missing });
    return fc.tuple(...ids.map((id) => row.map((rest): QuantityRow => ({ id, ...rest }))));
  });
