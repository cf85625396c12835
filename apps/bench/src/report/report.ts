import { CONTESTANTS, type GraphicName } from '../contestants/contestants.ts';
import type { FileKind } from '../contestants/site.ts';
import type { Series } from '../measure/contest.ts';
import type { Measured } from '../measure/visit.ts';
import type { Moment } from '../page/probe-config.ts';
import type { Extra } from './extras.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** What became of one contestant at one size. */
export interface Row {
  readonly contestant: string;
  readonly title: string;
  readonly runs: number;
  readonly status: 'measured' | 'out-of-time' | 'failed';
  readonly reason?: string;
  /** Compressed bytes. */
  readonly sent: Readonly<Record<FileKind, number>>;
  /** Milliseconds since the visit began. `complete` is absent where the words never come into the DOM. */
  readonly moments: Readonly<Partial<Record<Moment, Spread>>>;
  /** Items whose own words are in the DOM at the end. */
  readonly wordsFound?: number;
  readonly blocking?: Spread;
  readonly shift?: Spread;
  readonly nodes?: Spread;
  /** Bytes. */
  readonly heap?: Spread;
}

/** One contest. */
export interface Contest {
  readonly graphic: GraphicName;
  readonly size: number;
  readonly rows: readonly Row[];
}

export interface Report {
  readonly date: string;
  readonly chromium: string;
  readonly node: string;
  readonly slowdown: number;
  /** Processors of the machine, and how many were busy with something else before the first visit. */
  readonly processors: number;
  readonly load: number;
  readonly runs: number;
  readonly limit: number;
  readonly screen: { readonly width: number; readonly height: number };
  /** Versions of the libraries by package. */
  readonly versions: Readonly<Record<string, string>>;
  readonly contests: readonly Contest[];
  readonly extras: readonly Extra[];
}

/** Small pages are visited more often: their times are short, so that chance weighs more. */
export function runsAt(size: number, runs: number): number {
  return size <= 100 ? runs * 2 : runs;
}

/** Whether what else the machine did may have changed the result. */
export function isBusy({ load, processors }: Pick<Report, 'load' | 'processors'>): boolean {
  return load > processors / 2;
}

export const MOMENTS: readonly Moment[] = ['readable', 'enhanced', 'complete'];

const PLAIN_NAMES = ['plain', 'plain-contained'];

export function contestOf(graphic: GraphicName, size: number, all: readonly Series[]): Contest {
  return { graphic, size, rows: all.map((series) => rowOf(graphic, size, series)) };
}

function rowOf(graphic: GraphicName, size: number, { contestant, outcomes, sent }: Series): Row {
  const title = CONTESTANTS[graphic].find(({ name }) => name === contestant)?.title ?? contestant;
  const bad = outcomes.find(({ status }) => status !== 'measured');
  const good = outcomes.filter((outcome): outcome is Measured => outcome.status === 'measured');
  const over = <K extends string>(key: K, read: (measured: Measured) => number | undefined) => {
    const spread = spreadOf(good.map(read).filter((value) => value !== undefined));
    return (spread ? { [key]: spread } : {}) as Partial<Record<K, Spread>>;
  };
  const found = good.map(({ content }) => content.wordsFound);
  const isComplete = found.every((count) => count === size);
  const moments = MOMENTS.filter((moment) => moment !== 'complete' || isComplete).map((moment) =>
    over(moment, ({ seen }) => seen.moments[moment]),
  );
  return {
    contestant,
    title,
    runs: good.length,
    status: bad?.status ?? 'measured',
    ...(bad?.status === 'failed' ? { reason: bad.reason } : {}),
    sent,
    moments: Object.assign({}, ...moments),
    ...(found.length > 0 ? { wordsFound: Math.min(...found) } : {}),
    ...over('blocking', ({ seen }) => seen.blocking),
    ...over('shift', ({ seen }) => seen.shift),
    ...over('nodes', ({ content }) => content.nodes),
    ...over('heap', ({ heap }) => heap),
  };
}

/** The better of the two plain pages, or the one that is named. */
export function yardstick(
  { rows }: Contest,
  moment: Moment,
  names: readonly string[] = PLAIN_NAMES,
): number | undefined {
  const medians = rows
    .filter(({ contestant }) => names.includes(contestant))
    .map(({ moments }) => moments[moment]?.median)
    .filter((median) => median !== undefined);
  return medians.length > 0 ? Math.min(...medians) : undefined;
}

/** A contestant's median against the yardstick's at the same moment. */
export function ratio(
  contest: Contest,
  row: Row,
  moment: Moment,
  names: readonly string[] = PLAIN_NAMES,
): number | undefined {
  const own = row.moments[moment]?.median;
  const plain = yardstick(contest, moment, names);
  return own === undefined || plain === undefined ? undefined : own / plain;
}
