import type { Story } from '../contestants/story.ts';
import type { BenchWindow } from '../page/probe-config.ts';
import type { Track } from './contest.ts';
import { changeAfter, withOurs } from './ours.ts';

/** Shorter tasks are not reported by browsers. */
const SHORTEST = 50;

export interface PeriodChange {
  readonly longest: number;
  readonly by: string;
}

/** The longest task of changing to another table: by the reader's control, or by the property where there is none. */
export async function measurePeriod(
  track: Track,
  story: Story,
  table: string,
  limit: number,
): Promise<PeriodChange> {
  return withOurs(track, { story, limit }, async (tab, standing) => {
    await standing;
    await tab.page.waitForTimeout(500);
    await tab.page.evaluate(() => (window as unknown as BenchWindow).benchWatch('now'));
    const by = await tab.page.evaluate(changePeriod, table);
    const { longestTask } = await changeAfter(tab, limit);
    return { longest: Math.max(SHORTEST, longestTask), by };
  });
}

/** Runs in the page. In a task of its own, as a reader's click would be. */
function changePeriod(table: string): Promise<string> {
  const element = document.querySelector<HTMLElement & { table: string }>('sales-ranking');
  const year = table.slice(-4);
  const controls = element?.shadowRoot?.querySelectorAll<HTMLElement>(
    'input[type="radio"], [role="radio"], button, select',
  );
  const control = [...(controls ?? [])].find((each) => {
    const labels = each instanceof HTMLInputElement ? [...(each.labels ?? [])] : [];
    return [each, ...labels].some(({ textContent }) => textContent?.includes(year));
  });
  return new Promise((resolve) => {
    setTimeout(() => {
      if (control instanceof HTMLSelectElement) {
        const option = [...control.options].find(({ text }) => text.includes(year));
        control.value = option?.value ?? '';
        control.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (control) control.click();
      else if (element) element.table = table;
      resolve(control ? 'its control' : 'the table property');
    });
  });
}
