import { describe, expect, it } from 'vitest';
import { parseDealSteps } from '../schema/parse-deal.js';
import { dealOf, figure, tableOf } from '../testing/tables.js';
import { OPTIONS } from '../testing/views.js';
import type { Steps } from '../view/steps.js';
import { type RankSalesOptions, rankingSteps, rankSales, searchRanking } from './rank-sales.js';
import type { RankingView } from './ranking-view.js';

const dealWithRows = (count: number, parties: { id: string; partOf: string }[] = []) =>
  dealOf(
    ['2024', '2025'].map((period) =>
      tableOf(
        period,
        Array.from({ length: count }, (_, at) => figure(`brand-${at}`, 10 * (count - at))),
      ),
    ),
    {
      parties: parties.map((party) => ({ ...party, name: party.id, kind: 'brand' as const })),
    },
  );

/** Every view that is shown before the end, and the number of steps. */
function walked<V>(steps: Steps<V>) {
  const early: V[] = [];
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    count += 1;
    if (step.value) early.push(step.value());
  }
  return { early, count, whole: step.value };
}

function firstScreen(count: number, options: Partial<RankSalesOptions> = {}): RankingView {
  const { early } = walked(rankingSteps(dealWithRows(count), { ...OPTIONS, ...options }));
  expect(early).toHaveLength(1);
  return early[0] as RankingView;
}

describe('a long ranking can be shown from its first screen on', () => {
  it('with the rows that stand there in the end, and the number of those to come', () => {
    const first = firstScreen(500);
    const whole = rankSales(dealWithRows(500), OPTIONS);
    expect(first.rows).toEqual(whole.rows.slice(0, 20));
    expect(first.sections).toEqual([{ size: 20 }]);
    expect(first.pending).toEqual({ inSight: 480, rows: 480 });
    const { title, head, columns, sort, periods, find, take } = whole;
    expect(first).toMatchObject({ title, head, columns, sort, periods, find, take });
    expect(whole.pending).toBeUndefined();
  });

  it('with the line of the others where no more rows are in sight', () => {
    const first = firstScreen(500, { limit: 10 });
    const whole = rankSales(dealWithRows(500), { ...OPTIONS, limit: 10 });
    expect(first.rows).toHaveLength(10);
    expect(first.others).toEqual(whole.others);
    expect(first.rest).toEqual({ label: whole.rest?.label, sections: [] });
    expect(first.pending).toEqual({ inSight: 0, rows: 490 });
  });

  it('with a search that says nothing of how many there are', () => {
    const found = searchRanking(firstScreen(500), 'brand-1', OPTIONS);
    expect(found.rows.map(({ brand }) => brand).slice(0, 2)).toEqual(['brand-1', 'brand-10']);
    expect(found.find?.found).toBe('');
    expect(found.pending).toBeUndefined();
  });

  it('but one of two screens comes at once, so that nothing moves', () => {
    expect(walked(rankingSteps(dealWithRows(60), OPTIONS)).early).toEqual([]);
  });
});

describe('no step of a long table is long', () => {
  it('when it is checked: figures are copied one by one, and few are read in one step', () => {
    const deal = dealWithRows(2000);
    const read = walked(parseDealSteps(deal, true)).count;
    expect(read).toBeGreaterThan((2 * 2000) / 20);
    expect(walked(parseDealSteps(deal)).count).toBeGreaterThan(2 * 2000 + read);
  });

  it('when it is ranked: more steps than rows, and than pieces of both tables', () => {
    const rows = walked(rankingSteps(dealWithRows(2000), OPTIONS)).count;
    expect(rows).toBeGreaterThan(2000 + 2 * (2000 / 250));
  });
});
