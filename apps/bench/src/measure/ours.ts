import { CONTESTANTS } from '../contestants/contestants.ts';
import { pathOf } from '../contestants/site.ts';
import type { Story } from '../contestants/story.ts';
import type { BenchWindow, Change } from '../page/probe-config.ts';
import { type Screen, type Tab, withLimit } from './browser.ts';
import { configFor, type Track } from './contest.ts';
import { load, probeFor, SCREEN } from './visit.ts';

export interface OurPage {
  readonly story: Story;
  readonly limit: number;
  /** Another page than that of the empty tag. */
  readonly path?: string;
  readonly screen?: Screen;
}

/** Opens a page with our widget; `use` gets the tab when `until` says so. Rejects where the widget does not stand. */
export async function withOurs<T>(
  { browser, origin, probe }: Track,
  { story, limit, path, screen = SCREEN }: OurPage,
  use: (tab: Tab, standing: Promise<void>) => Promise<T>,
): Promise<T> {
  const ours = CONTESTANTS[story.graphic].find(({ name }) => name === 'ours-empty');
  if (!ours) throw new Error('We do not take part.');
  return browser.inTab(screen, probeFor(probe, configFor(ours, story)), (tab) => {
    const standing = load(tab, origin + (path ?? pathOf(ours, story)), limit).then((end) => {
      if (end === 'done') return;
      throw new Error(end.status === 'failed' ? `Failed: ${end.reason}` : 'Out of time.');
    });
    return use(tab, standing);
  });
}

/** What followed from an act that has begun. */
export async function changeAfter({ page }: Tab, limit: number): Promise<Change> {
  const change = page.evaluate(() => (window as unknown as BenchWindow).benchChange());
  const result = await withLimit(change, limit);
  if (!result) throw new Error('Out of time.');
  if (result.changes === 0) throw new Error('Nothing changed.');
  return result;
}
