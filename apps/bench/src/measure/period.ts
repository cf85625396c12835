import type { Story } from '../contestants/story.ts';
import type { BenchWindow } from '../page/probe-config.ts';
import type { Track } from './contest.ts';
import { changeAfter, withOurs } from './ours.ts';

/** Shorter tasks are not reported by browsers. */
const SHORTEST = 50;

export type PeriodControl = 'its control' | 'the table property';

/** The longest task of changing to another table, in milliseconds. */
export async function measurePeriod(
  track: Track,
  story: Story,
  table: string,
  by: PeriodControl,
  limit: number,
): Promise<number> {
  return withOurs(track, { story, limit }, async (tab, standing) => {
    await standing;
    await tab.page.waitForTimeout(500);
    await tab.page.evaluate(() => (window as unknown as BenchWindow).benchWatch('now'));
    const act = by === 'its control' ? chooseTable : setTable;
    if (!(await tab.page.evaluate(act, table))) throw new Error('No control of periods was found.');
    const { longestTask } = await changeAfter(tab, limit);
    return Math.max(SHORTEST, longestTask);
  });
}

/** Runs in the page. In a task of its own, as a reader's click is. */
function chooseTable(table: string): Promise<boolean> {
  const root = document.querySelector('sales-ranking')?.shadowRoot;
  const choice = root?.querySelector<HTMLElement>(
    `[part~="periods"] :is(input, button, option)[value="${table}"]`,
  );
  return new Promise((resolve) => {
    setTimeout(() => {
      const list = choice?.closest('select');
      if (list) {
        list.value = table;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      } else choice?.click();
      resolve(choice !== undefined && choice !== null);
    });
  });
}

/** Runs in the page. */
function setTable(table: string): Promise<boolean> {
  const element = document.querySelector<HTMLElement & { table: string }>('sales-ranking');
  return new Promise((resolve) => {
    setTimeout(() => {
      if (element) element.table = table;
      resolve(element !== null);
    });
  });
}
