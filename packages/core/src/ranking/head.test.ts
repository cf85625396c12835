import { describe, expect, it } from 'vitest';
import type { Quantity, SalesFigure, SalesTable } from '../schema/deal.js';
import { dealOf, figure, ranking, tableOf } from '../testing/tables.js';
import { OPTIONS } from '../testing/views.js';
import { zhHans } from '../words/zh-hans.js';
import { rankSales } from './rank-sales.js';

const cited = [{ source: 'source-1' }];

function coverage(figures: SalesFigure[], market?: Quantity, more: Partial<SalesTable> = {}) {
  const totals =
    market === undefined ? [] : [{ of: 'market' as const, units: market, citations: cited }];
  return ranking([tableOf('2025', figures, { totals, ...more })]).head[0];
}

describe('how complete a table is', () => {
  it('is exact where all counts are', () => {
    expect(coverage([figure('a', 150), figure('b', 50)], 1000)).toBe(
      'A selection: 2 brands, together 20% of a market of 1,000.',
    );
    expect(coverage([figure('a', 256)], 1000)).toBe(
      'A selection: 1 brand, 26% of a market of 1,000.',
    );
  });

  it('is at least what is sure, rounded down, where a count, the market or a source is in doubt', () => {
    const atLeast = (share: string, total = '1,000') =>
      `A selection: 2 brands, together at least ${share} of a market of ${total}.`;
    const two = [figure('a', 150), figure('b', 48)];
    expect(coverage([figure('a', 150), figure('b', { over: 47 })], 1000)).toBe(atLeast('19%'));
    expect(coverage([figure('a', 198), figure('b', { below: 'a' })], 1000)).toBe(atLeast('19%'));
    expect(coverage(two, { about: 1000, within: 20 })).toBe(atLeast('19%', 'about 1,000'));
    const also = [{ units: 1300, citations: cited }];
    const totals = [{ of: 'market' as const, units: 1000, also, citations: cited }];
    expect(coverage(two, undefined, { totals })).toBe(atLeast('15%'));
    expect(coverage([figure('a', 150), figure('b', 48), figure('c', 'not-found')], 1000)).toBe(
      atLeast('19%'),
    );
  });

  it('is never all where it is less', () => {
    expect(coverage([figure('a', 9990), figure('b', 6)], 10_000)).toContain('together 99% of');
    expect(coverage([figure('a', 9990), figure('b', 10)], 10_000)).toContain('together 100% of');
  });

  it('loses nothing to the rounding of fractions', () => {
    expect(coverage([figure('a', 29), figure('b', { from: 0 })], 100)).toContain('at least 29%');
    expect(coverage([figure('a', 57), figure('b', { from: 0 })], 100)).toContain('at least 57%');
  });

  it('has a decimal below one per cent', () => {
    expect(coverage([figure('a', 96)], 10_000)).toContain('1 brand, 1%');
    expect(coverage([figure('a', 49)], 10_000)).toContain('1 brand, 0.5%');
    expect(coverage([figure('a', 49), figure('b', { from: 0 })], 10_000)).toContain(
      'at least 0.4%',
    );
  });

  it('keeps the first digit of a part that is small, and says nothing of one that may be none', () => {
    const some = [figure('a', 8), figure('b', { over: 0 })];
    expect(coverage(some, 20_000)).toContain('at least 0.04%');
    expect(coverage([figure('a', { to: 8 })], 20_000)).toBe(
      'A selection: 1 brand for which something was found.',
    );
  });

  it('gives no share of a market that is not known or has no upper limit', () => {
    const plain = 'A selection: 1 brand for which something was found.';
    expect(coverage([figure('a', 150)])).toBe(plain);
    for (const market of ['undisclosed', { over: 1000 }, 0] as const) {
      expect(coverage([figure('a', 150)], market)).toBe(plain);
    }
  });

  it('counts every brand of a complete table, also those without a figure', () => {
    const figures = [figure('a', 150), figure('b', 'undisclosed')];
    expect(coverage(figures, 1000, { coverage: 'all' })).toBe(
      'Complete: all 2 brands of the market.',
    );
  });
});

describe('what a table counts', () => {
  it('is the measure, the market and the period', () => {
    const table = tableOf('2025-40', [figure('a', 1)], { measure: 'deliveries', market: 'FR' });
    expect(ranking([table]).subject).toBe('Deliveries, France, first half of 2025.');
    const inChinese = rankSales(dealOf([table]), { ...OPTIONS, words: zhHans });
    expect(inChinese.subject).toBe('法国2025年上半年交付量。');
  });

  it('is compiled by somebody', () => {
    expect(ranking([tableOf('2025', [figure('a', 1)])]).compiledBy).toEqual({
      text: 'Compiled by the Motor Council.',
    });
  });
});

it('says nothing of ranks where no figure was found, unless the table is whole', () => {
  const none = [figure('a', 'not-found'), figure('b', 'undisclosed')];
  const selected = ranking([tableOf('2025', none)]);
  const sentence = 'A selection: no brand can be ranked.';
  expect(selected.head).toEqual([sentence]);
  expect(coverage(none, 1000)).toBe(sentence);
  expect(selected.columns.rank).toBe('Rank');
  expect(selected.caption).toBe(selected.title.text);
  const whole = ranking([tableOf('2025', none, { coverage: 'all' })]);
  expect(whole.columns.rank).toBe('Rank');
  expect(whole.head).toEqual(['Complete: all 2 brands of the market.']);
});
