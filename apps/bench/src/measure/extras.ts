import type { Site } from '../contestants/site.ts';
import { storyOf } from '../contestants/story.ts';
import type { Extra, ShiftExtra } from '../report/extras.ts';
import { spreadOf } from '../report/statistics.ts';
import { TABLES } from '../seed/market.ts';
import type { Track } from './contest.ts';
import { measureLateScript } from './late-script.ts';
import { measurePeriod, type PeriodControl } from './period.ts';
import { measureSearch } from './search.ts';

interface Plan {
  readonly runs: number;
  readonly limit: number;
  readonly sizes: readonly number[] | undefined;
  readonly today: string;
  readonly say: (line: string) => void;
}

const SEARCH_SIZE = 10_000;
const PERIOD_SIZE = 1_000;
const LATE = 2_000;
const WIDTHS = [360, 1280];

/** What is measured besides the three moments. */
export async function measureExtras(track: Track, site: Site, plan: Plan): Promise<Extra[]> {
  const { today, say } = plan;
  const extras: Extra[] = [];
  for (const [graphic, size] of [
    ['timeline', 6],
    ['ranking', 9],
  ] as const) {
    const story = storyOf(graphic, size, today);
    await site.addStory(story);
    await site.addLatePages(story, LATE);
    for (const children of ['fallback', 'written'] as const) {
      for (const width of WIDTHS) {
        const extra: ShiftExtra = await measureLateScript(track, story, children, width);
        extras.push(extra);
        say(
          `layout shift of ${graphic} over ${children}, ${width} px: ${extra.reason ?? `${extra.shift.toFixed(3)} in ${extra.times}, moved ${Math.round(extra.moved)} px`}`,
        );
      }
    }
  }
  if (includes(plan, SEARCH_SIZE)) {
    const story = storyOf('timeline', SEARCH_SIZE, today);
    await site.addStory(story);
    const { values, reason } = await repeated(plan, () => measureSearch(track, story, plan.limit));
    const time = spreadOf(values);
    extras.push({
      name: 'search',
      size: SEARCH_SIZE,
      ...(time ? { time } : {}),
      ...reasonOf(reason),
    });
    say(`search over ${SEARCH_SIZE}: ${inWords(values, reason)}`);
  }
  if (includes(plan, PERIOD_SIZE)) {
    const story = storyOf('ranking', PERIOD_SIZE, today);
    await site.addStory(story);
    const change = (by: PeriodControl) =>
      repeated(plan, () => measurePeriod(track, story, TABLES.earlier, by, plan.limit));
    let by: PeriodControl = 'its control';
    let { values, reason } = await change(by);
    if (reason !== undefined) {
      say(`change of period by ${by}: ${reason}`);
      by = 'the table property';
      ({ values, reason } = await change(by));
    }
    const longest = spreadOf(values);
    extras.push({
      name: 'period',
      size: PERIOD_SIZE,
      by,
      ...(longest ? { longest } : {}),
      ...reasonOf(reason),
    });
    say(`change of period over ${PERIOD_SIZE}, by ${by}: ${inWords(values, reason)}`);
  }
  return extras;
}

function inWords(values: readonly number[], reason: string | undefined): string {
  return reason ?? `${values.map(Math.round).join(', ')} ms`;
}

function includes({ sizes }: Plan, size: number): boolean {
  return sizes?.includes(size) ?? true;
}

function reasonOf(reason: string | undefined): { reason?: string } {
  return reason === undefined ? {} : { reason };
}

/** Measures as often as asked for; stops at the first that cannot be, and says why. */
async function repeated(
  { runs }: Plan,
  measure: () => Promise<number>,
): Promise<{ values: number[]; reason?: string }> {
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    try {
      values.push(await measure());
    } catch (error) {
      return { values: [], reason: error instanceof Error ? error.message : String(error) };
    }
  }
  return { values };
}
