import type { Story } from '../contestants/story.ts';
import type { BenchWindow } from '../page/probe-config.ts';
import type { Track } from './contest.ts';
import { changeAfter, withOurs } from './ours.ts';

/** Common in the seeded words: most items match, and all are looked through. */
const LETTER = 'b';

/** Milliseconds from a letter typed into the search box to two frames after the results stand. */
export async function measureSearch(track: Track, story: Story, limit: number): Promise<number> {
  return withOurs(track, { story, limit }, async (tab, standing) => {
    await standing;
    const { page } = tab;
    // Sources come after the entries.
    await page.evaluate(() => document.querySelector<Widget>('deal-timeline')?.updateComplete);
    if (!(await page.evaluate(openSearch))) throw new Error('Nothing opens a search.');
    const box = page.locator('deal-timeline input[type="search"]');
    await box.waitFor({ timeout: limit });
    await box.focus();
    // What the box fetches when it is entered is not part of a key press.
    await page.waitForTimeout(1_500);
    await page.evaluate(() => (window as unknown as BenchWindow).benchWatch('key'));
    await page.keyboard.press(LETTER);
    return (await changeAfter(tab, limit)).time;
  });
}

type Widget = HTMLElement & { updateComplete: Promise<boolean> };

/** Runs in the page. */
function openSearch(): boolean {
  const root = document.querySelector('deal-timeline')?.shadowRoot;
  const button = root?.querySelector<HTMLButtonElement>('[data-do="find"]');
  button?.click();
  return button !== null && button !== undefined;
}
