import { describe, expect, it } from 'vitest';
import type { SalesTable } from '../schema/deal.js';
import { dealOf, figure, tableOf } from '../testing/tables.js';
import { chooseTable, comparisonOf, earlierTable, lateLaunch } from './table-facts.js';

const table = (period: string, more: Partial<SalesTable> = {}) =>
  tableOf(period, [figure('lunaro', 5)], more);

describe('the earlier table', () => {
  /** Period of the table that the first of these is compared with. */
  const earlierOf = (...tables: [SalesTable, ...SalesTable[]]) =>
    earlierTable(dealOf(tables), tables[0])?.id;

  it('is the latest one before, not a later one and not itself', () => {
    expect(earlierOf(table('2024'), table('2022'), table('2025'), table('2023'))).toBe('2023');
    expect(earlierOf(table('2024'), table('2025'))).toBeUndefined();
    expect(earlierOf(table('2024'))).toBeUndefined();
  });

  it('covers the same months', () => {
    expect(earlierOf(table('2025-40'), table('2024'), table('2024-41'))).toBeUndefined();
    expect(earlierOf(table('2025-01/2025-06'), table('2024-40'))).toBe('2024-40');
    expect(earlierOf(table('2025-12'), table('2025-11'), table('2024-12'))).toBe('2024-12');
  });

  it('is of the same series, market and measure', () => {
    for (const other of [{ series: 'x' }, { market: 'FR' }, { measure: 'sales' }] as const) {
      expect(earlierOf(table('2025'), table('2024', other))).toBeUndefined();
    }
  });
});

describe('what is compared with', () => {
  const published = (against: string) =>
    tableOf('2025', [
      figure('tern', 5),
      figure('lunaro', 5, { change: { against, value: 'up', citations: [] } }),
    ]);

  it('is the earlier table, else the period that was published', () => {
    const [now, before] = [published('2019'), table('2024')];
    expect(comparisonOf(dealOf([now, before]), now)).toEqual({ period: '2024', earlier: before });
    expect(comparisonOf(dealOf([now]), now)).toEqual({ period: '2019' });
    expect(comparisonOf(dealOf([before]), before)).toBeUndefined();
  });
});

describe('the table to show', () => {
  it('is the latest of the first series; of two for one period the first', () => {
    const deal = dealOf([
      table('2024'),
      table('2025-06', { id: 'first' }),
      table('2025-06', { id: 'second' }),
      table('2026', { series: 'x' }),
    ]);
    expect(chooseTable(deal, undefined)?.id).toBe('first');
    expect(chooseTable(deal, 'second')?.id).toBe('second');
    expect(chooseTable(deal, 'nowhere')).toBeUndefined();
    expect(chooseTable(dealOf([]), undefined)).toBeUndefined();
  });
});

describe('a late start', () => {
  const startOf = (from: string, market = 'GB') =>
    lateLaunch(
      { id: 'lunaro', name: 'Lunaro', kind: 'brand', onSale: [{ market, from }] },
      table('2025'),
    )?.from;

  it('falls into the period, in its market, after its first day', () => {
    expect(startOf('2025-01-02')).toBe('2025-01-02');
    expect(startOf('2025-12-31')).toBe('2025-12-31');
    expect(startOf('[2025-08,2025-09]')).toBe('[2025-08,2025-09]');
    for (const from of ['2025-01-01', '2025', '2024-12', '2026', '../2025-06']) {
      expect([from, startOf(from)]).toEqual([from, undefined]);
    }
    expect(startOf('2025-06', 'FR')).toBeUndefined();
    expect(lateLaunch(undefined, table('2025'))).toBeUndefined();
    expect(lateLaunch({ id: 'a', name: 'A', kind: 'brand' }, table('2025'))).toBeUndefined();
  });
});
