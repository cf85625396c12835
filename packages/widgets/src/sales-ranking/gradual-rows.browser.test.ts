import { type RankingView, type RankSalesOptions, rankSales } from '@dealstory/core';
import { en } from '@dealstory/core/words/en';
import { describe, expect, it } from 'vitest';
import { figure, makeSales, table } from '../scenarios/make-deal.js';
import { GradualRows } from './gradual-rows.js';

const COUNT = 400;

/** Two years in opposite orders; the earlier one has nothing to compare with. */
const deal = makeSales(
  ([1, -1] as const).map((sign, at) =>
    table(
      `${2024 + at}`,
      Array.from({ length: COUNT }, (_, row) => figure(`brand-${row}`, 5000 + sign * row)),
    ),
  ),
);

const viewOf = (options: Partial<RankSalesOptions> = {}): RankingView =>
  rankSales(deal, { words: en, today: '2026-11-23', scope: 'deal', ...options });

/** Everything that is placed until the view is whole. */
async function placed(rows: GradualRows, view: RankingView) {
  const seen = [rows.next(view)];
  while (seen.at(-1) !== view && seen.length < 1000) seen.push(rows.next(view));
  rows.stop();
  return seen;
}

const over = async (before: RankingView, after: RankingView) => {
  const rows = new GradualRows(() => {});
  await placed(rows, before);
  return placed(rows, after);
};

describe('rows of the former table', () => {
  it('stay until their turn comes', async () => {
    const [first] = await over(viewOf(), viewOf({ sort: 'name' }));
    expect(first?.rows).toHaveLength(COUNT);
  });

  it('make room where the columns are others', async () => {
    const [first] = await over(viewOf(), viewOf({ table: 'britain-2024' }));
    expect(first?.rows).toHaveLength(40);
    expect(first?.pending).toEqual({ inSight: COUNT - 40, rows: COUNT - 40 });
  });

  it('make room where lines over several brands come between them', async () => {
    const parent = { id: 'parent', name: 'Parent', kind: 'company' as const };
    const parties = deal.parties.map((party) =>
      party.kind === 'brand' ? { ...party, partOf: 'parent' } : party,
    );
    const grouped = rankSales(
      { ...deal, parties: [...parties, parent] },
      { words: en, today: '2026-11-23', scope: 'deal', group: 'parent' },
    );
    expect(grouped.sections[0]?.header).toBeDefined();
    const [first] = await over(viewOf(), grouped);
    expect(first?.rows).toHaveLength(40);
  });
});

describe('what is placed is mixed', () => {
  it('while rows of another order stand, and not when it comes for the first time', async () => {
    const rows = new GradualRows(() => {});
    const [view, sorted] = [viewOf(), viewOf({ sort: 'name' })];
    rows.next(view);
    expect([rows.isWhole, rows.isMixed]).toEqual([false, false]);
    await placed(rows, view);
    expect(rows.isMixed).toBe(false);
    rows.next(sorted);
    expect(rows.isMixed).toBe(true);
    rows.finish();
    expect(rows.next(sorted)).toBe(sorted);
    expect(rows.isMixed).toBe(false);
  });
});

it('places the links back from one source a few at a time', async () => {
  const sizes = (await placed(new GradualRows(() => {}), viewOf())).map(({ sources }) =>
    sources.items.reduce((sum, { backLinks }) => sum + backLinks.length, 0),
  );
  expect(sizes.at(-1)).toBeGreaterThanOrEqual(COUNT);
  const steps = sizes.map((size, at) => size - (sizes[at - 1] ?? 0));
  expect(Math.max(...steps)).toBeLessThanOrEqual(120);
});

describe('who waits until all is placed', () => {
  it('waits on when another view comes', async () => {
    const rows = new GradualRows(() => {});
    rows.next(viewOf());
    const { whole } = rows;
    rows.next(viewOf({ sort: 'name' }));
    expect(rows.whole).toBe(whole);
    rows.finish();
    rows.next(viewOf());
    await whole;
    expect(rows.whole).toBeUndefined();
  });

  it('waits again when a view is gone on with', async () => {
    const rows = new GradualRows(() => {});
    const view = viewOf();
    rows.next(view);
    const { whole } = rows;
    rows.stop();
    await whole;
    rows.next(view);
    expect(rows.whole).toBeInstanceOf(Promise);
    rows.stop();
  });
});
