import { describe, expect, it } from 'vitest';
import { dealOf, figure, noteTexts, ranking, rowOf, tableOf } from '../testing/tables.js';
import { OPTIONS } from '../testing/views.js';
import { rankSales } from './rank-sales.js';

describe('a table without any earlier figure of its brands', () => {
  const earlier = tableOf('2024', [figure('dunlin', 5)]);
  const onSale = [{ market: 'GB', from: '2025-03' }];

  it('says so once, below it, instead of in each row', () => {
    const view = ranking([earlier, tableOf('2025', [figure('tern', 7), figure('plover', 9)])], {
      parties: [{ id: 'tern', name: 'Tern', kind: 'brand', onSale }],
    });
    expect(view.columns.change).toBeUndefined();
    expect(view.rows.map(({ change }) => change)).toEqual(['', '']);
    expect(view.foot).toEqual(['No 2024 figures to compare with are known.']);
    expect(noteTexts(view, rowOf(view, 'tern').notes)).toEqual(['On sale from March 2025.']);
  });

  it('says it in each row where one of them has something to compare', () => {
    const figures = [figure('dunlin', 6), figure('plover', 9)];
    const view = ranking([earlier, tableOf('2025', figures)]);
    expect(rowOf(view, 'plover').change).toBe('no 2024 figure found');
    expect(view.foot).toEqual([]);
    const published = figure('tern', 7, {
      change: { against: '2024', value: 'up', citations: [] },
    });
    const other = ranking([earlier, tableOf('2025', [published, figure('plover', 9)])]);
    expect(rowOf(other, 'plover').change).toBe('no 2024 figure found');
  });

  it('stands in the order of its ranks where it is to be sorted by change, and says so', () => {
    const tables = [earlier, tableOf('2025', [figure('tern', 7), figure('plover', 9)])];
    const sorted = rankSales(dealOf(tables), { ...OPTIONS, sort: 'change', reversed: true });
    expect(sorted.rows.map(({ brand }) => brand)).toEqual(['plover', 'tern']);
    expect(sorted.sort).toEqual({ by: 'rank', direction: 'ascending' });
  });
});
