import { CONTESTANTS, type Contestant, kindOf } from '../contestants/contestants.ts';
import { type FileKind, pathOf } from '../contestants/site.ts';
import type { Story } from '../contestants/story.ts';
import type { ProbeConfig } from '../page/probe-config.ts';
import type { BenchBrowser } from './browser.ts';
import type { BenchServer } from './server.ts';
import { type Outcome, visit } from './visit.ts';

/** All visits to one contestant at one size. */
export interface Series {
  readonly contestant: string;
  readonly outcomes: Outcome[];
  /** Compressed bytes of the last visit. */
  sent: Readonly<Record<FileKind, number>>;
}

export interface Track {
  readonly browser: BenchBrowser;
  readonly server: BenchServer;
  readonly origin: string;
  readonly probe: string;
}

interface Plan {
  readonly runs: number;
  readonly limit: number;
  readonly takesPart: (contestant: Contestant) => boolean;
  readonly say: (line: string) => void;
}

export function configFor(contestant: Contestant, story: Story): ProbeConfig {
  return {
    kind: kindOf(contestant),
    tag: story.graphic === 'timeline' ? 'deal-timeline' : 'sales-ranking',
    first: story.first,
    prefix: story.prefix,
    count: story.size,
  };
}

/** Visits all contestants in turn, and all of them again, so that what disturbs the machine disturbs all alike. */
export async function contest(track: Track, story: Story, plan: Plan): Promise<Series[]> {
  const { browser, server, origin, probe } = track;
  const contestants = CONTESTANTS[story.graphic].filter(plan.takesPart);
  const all = contestants.map((contestant) => ({
    contestant,
    series: {
      contestant: contestant.name,
      outcomes: [],
      sent: { html: 0, code: 0, data: 0 },
    } as Series,
  }));
  for (let run = 0; run < plan.runs; run += 1) {
    for (const { contestant, series } of rotated(all, run)) {
      // One that ran out of time or failed would do so again.
      if (series.outcomes.some(({ status }) => status !== 'measured')) continue;
      server.takeSent();
      const outcome = await visit(browser, probe, {
        url: origin + pathOf(contestant, story),
        config: configFor(contestant, story),
        words: story.words,
        limit: plan.limit,
      });
      series.outcomes.push(outcome);
      series.sent = server.takeSent();
      plan.say(
        `${story.graphic} ${story.size}  run ${run + 1}/${plan.runs}  ${contestant.title.padEnd(32)} ${inWords(outcome)}`,
      );
    }
  }
  return all.map(({ series }) => series);
}

/** Nobody always comes first. */
function rotated<T>(list: readonly T[], by: number): T[] {
  const start = by % Math.max(1, list.length);
  return [...list.slice(start), ...list.slice(0, start)];
}

function inWords(outcome: Outcome): string {
  if (outcome.status === 'out-of-time') return 'out of time';
  if (outcome.status === 'failed') return `failed: ${outcome.reason}`;
  const { readable = 0, enhanced = 0, complete = 0 } = outcome.seen.moments;
  return `${[readable, enhanced, complete].map(Math.round).join(' / ')} ms, blocking ${Math.round(outcome.seen.blocking)}`;
}
