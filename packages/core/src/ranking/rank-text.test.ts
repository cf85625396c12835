import { describe, expect, it } from 'vitest';
import { jlrChery } from '../deals/jlr-chery/index.js';
import type { Quantity, SalesTable } from '../schema/deal.js';
import { exampleDeal } from '../testing/example-deal.js';
import { figure, ranking, tableOf } from '../testing/tables.js';
import { everyField, OPTIONS } from '../testing/views.js';
import { ar } from '../words/ar.js';
import { zhHans } from '../words/zh-hans.js';
import { rankSales } from './rank-sales.js';

const ranksOf = (counts: Record<string, Quantity>, more: Partial<SalesTable> = {}) =>
  ranking([
    tableOf(
      '2025',
      Object.entries(counts).map(([brand, units]) => figure(brand, units)),
      more,
    ),
  ]).rows.map(({ rank, brand }) => `${rank.text} ${brand}`);

describe('ranks', () => {
  it('are shared only by exact and equal counts, and leave a gap', () => {
    expect(ranksOf({ a: 9, b: 5, c: 5, d: 5, e: 2 })).toEqual([
      '1 a',
      '=2 b',
      '=2 c',
      '=2 d',
      '5 e',
    ]);
    expect(ranksOf({ a: { about: 5, within: 1 }, b: { about: 5, within: 1 } })).toEqual([
      '1–2 a',
      '1–2 b',
    ]);
  });

  it('are “or higher” without an upper limit', () => {
    expect(ranksOf({ a: 9, b: 5, c: { over: 2 } })).toEqual(['1–2 a', '3 or higher c', '2–3 b']);
  });

  it('are ranges under an upper limit', () => {
    expect(ranksOf({ a: 9, b: { to: 7 }, c: 5 })).toEqual(['1 a', '2–3 c', '2–3 b']);
  });

  it('are not given without a figure, and those rows come last, by name', () => {
    const view = ranking([
      tableOf('2025', [
        figure('zeta', 'not-found'),
        figure('beta', 'undisclosed'),
        figure('gamma', 7),
      ]),
    ]);
    expect(view.rows.map(({ rank, name, units }) => [rank, name.text, units])).toEqual([
      [{ text: '1', spoken: '1st in a list of 1' }, 'Gamma', '7'],
      [{ text: '–', spoken: 'No rank' }, 'Beta', 'not disclosed'],
      [{ text: '–', spoken: 'No rank' }, 'Zeta', 'no figure found'],
    ]);
    expect(view.foot).toEqual(['2 brands without a figure have no rank.']);
  });

  it('follow names in the reader’s alphabet where all else is equal', () => {
    const tables = [tableOf('2025', [figure('zebra', 5), figure('oel', 5), figure('aal', 5)])];
    const parties = [{ id: 'oel', name: 'Öl', kind: 'brand' as const }];
    expect(ranking(tables, { parties }).rows.map(({ name }) => name.text)).toEqual([
      'Aal',
      'Öl',
      'Zebra',
    ]);
  });

  it('are none at all, in the order of the deal, where the counts contradict each other', () => {
    expect(ranksOf({ b: { below: 'a' }, a: { below: 'b' }, c: 9 })).toEqual(['– b', '– a', '– c']);
  });
});

describe('a selection', () => {
  it('never claims a place in the market, in any language', () => {
    for (const words of [OPTIONS.words, zhHans, ar]) {
      for (const deal of [jlrChery, exampleDeal()]) {
        for (const { id } of deal.sales) {
          const text = JSON.stringify(rankSales(deal, { ...OPTIONS, words, table: id }));
          const { rankMarket, scopeMarket, marketSpoken } = words.ranking;
          expect([rankMarket, scopeMarket].filter((claim) => text.includes(claim))).toEqual([]);
          const spoken = everyField(JSON.parse(text), 'spoken');
          expect(spoken.filter((each) => each.includes(marketSpoken))).toEqual([]);
        }
      }
    }
  });

  it('says how many it ranks; a complete table of which all are known ranks in the market', () => {
    const figures = [figure('a', 9), figure('b', 5), figure('c', 'not-found')];
    expect(ranking([tableOf('2025', figures)])).toMatchObject({
      columns: { rank: 'Rank of 2 listed' },
      caption: 'New cars, 2025. Ranks are among these 2 brands, not the whole market.',
    });
    const all = ranking([tableOf('2025', figures.slice(0, 2), { coverage: 'all' })]);
    expect(all).toMatchObject({
      columns: { rank: 'Rank in the market' },
      caption: 'New cars, 2025. Ranks are in the whole market.',
    });
    expect(all.rows[0]?.rank.spoken).toBe('1st in the market');
    // Nobody knows where in the market a brand without a figure stands.
    const gap = ranking([tableOf('2025', figures, { coverage: 'all' })]);
    expect(gap.columns.rank).toBe('Rank of 2 listed');
    expect(gap.rows[0]?.rank.spoken).toBe('1st among the 2 listed');
  });
});
