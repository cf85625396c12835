import type { Story } from '../contestants/story.ts';
import type { BenchWindow } from '../page/probe-config.ts';
import type { ShiftExtra } from '../report/extras.ts';
import type { Tab } from './browser.ts';
import type { Track } from './contest.ts';
import { withOurs } from './ours.ts';
import { firstLine } from './visit.ts';

const LIMIT = 30_000;
/** A phone's or a laptop's; over the fallback, as tall as the page is. */
const HEIGHT = 800;

/** How far the page jumps when our script comes late, with a paragraph in sight below the graphic. */
export async function measureLateScript(
  track: Track,
  story: Story,
  children: ShiftExtra['children'],
  width: number,
): Promise<ShiftExtra> {
  const base = { name: 'shift', graphic: story.graphic, children, width } as const;
  const path = `/${story.graphic}/${story.size}/late-${children}.html`;
  const open = { story, path, limit: LIMIT };
  try {
    const height =
      children === 'written'
        ? HEIGHT
        : await withOurs(track, { ...open, screen: { width, height: HEIGHT } }, heightOf);
    const found = await withOurs(track, { ...open, screen: { width, height } }, jump);
    return { ...base, ...found };
  } catch (error) {
    return { ...base, shift: 0, times: 0, moved: 0, reason: firstLine(error) };
  }
}

/** The page's own height while its script is on the way. */
async function heightOf({ page }: Tab, standing: Promise<void>): Promise<number> {
  standing.catch(() => {});
  await isLaidOut({ page });
  return page.evaluate(() => document.documentElement.scrollHeight + 40);
}

async function jump(tab: Tab, standing: Promise<void>) {
  const { page } = tab;
  standing.catch(() => {});
  await isLaidOut(tab);
  const look = () => page.evaluate(() => (window as unknown as BenchWindow).benchSeen());
  // What moves while the page itself is coming is not the widget's doing.
  const before = { top: await page.evaluate(paragraphTop), ...(await look()) };
  await standing;
  // What comes after the widget stands counts as well.
  await page.waitForTimeout(1_000);
  const after = { top: await page.evaluate(paragraphTop), ...(await look()) };
  return {
    shift: after.shift - before.shift,
    times: after.shifts - before.shifts,
    moved: after.top - before.top,
  };
}

async function isLaidOut({ page }: Pick<Tab, 'page'>): Promise<void> {
  await page.waitForSelector('#below', { state: 'visible', timeout: LIMIT });
  await page.waitForTimeout(500);
}

/** Runs in the page. */
function paragraphTop(): number {
  const paragraph = document.querySelector('#below');
  return paragraph ? paragraph.getBoundingClientRect().top + window.scrollY : 0;
}
