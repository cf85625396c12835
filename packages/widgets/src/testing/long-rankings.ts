import { expect, vi } from 'vitest';
import type { SalesRanking } from '../classes.js';
import { cite, figure, makeSales, table } from '../scenarios/make-deal.js';
import { mount } from './mount.js';
import { brandsOf, rowsOf } from './ranking.js';

export const ROWS = 600;
export const PATIENT = { timeout: 10_000 };

/** The source of the figure at a place. */
type SourceOf = (at: number) => string;

const tables = (count: number, sourceOf: SourceOf = () => 'council') =>
  [2024, 2025].map((year) =>
    table(
      String(year),
      Array.from({ length: count }, (_, at) =>
        figure(`brand-${at + 1}`, 9000 - (at % year), { citations: [cite(sourceOf(at))] }),
      ),
    ),
  );

export async function firstScreen(count = ROWS, sourceOf?: SourceOf): Promise<SalesRanking> {
  const data = makeSales(tables(count, sourceOf));
  const element = mount('sales-ranking', { data }) as SalesRanking;
  await vi.waitUntil(() => rowsOf(element).length > 0, { ...PATIENT, interval: 1 });
  return element;
}

/** Its rows are ranked, and being placed. */
export async function placing(): Promise<SalesRanking> {
  const element = await firstScreen();
  const isPlacing = () => rowsOf(element).length > 24 && rowsOf(element).length < ROWS;
  await vi.waitUntil(isPlacing, { ...PATIENT, interval: 1 });
  return element;
}

/** Its first screen stands, and nothing more comes by itself. */
export async function heldAtFirstScreen(): Promise<SalesRanking> {
  const tasks: { run: () => void; signal: AbortSignal }[] = [];
  vi.spyOn(scheduler, 'postTask').mockImplementation((run, { signal } = {}) => {
    tasks.push({ run, signal: signal as AbortSignal });
    return new Promise(() => {});
  });
  const element = mount('sales-ranking', { data: makeSales(tables(ROWS)) }) as SalesRanking;
  // No slice ends before the first screen is there.
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  while (rowsOf(element).length === 0) {
    const task = tasks.shift();
    if (!task?.signal.aborted) task?.run();
    await new Promise((resolve) => setTimeout(resolve));
  }
  now.mockRestore();
  expect(rowsOf(element)).toHaveLength(20);
  return element;
}

/** It is whole, and is being placed in another order, in which brands stand elsewhere. */
export async function sorting(): Promise<SalesRanking> {
  const element = await firstScreen();
  await element.updateComplete;
  const [first] = brandsOf(element);
  element.sort = 'name';
  element.reversed = true;
  await vi.waitUntil(() => brandsOf(element)[0] !== first, { ...PATIENT, interval: 1 });
  return element;
}
