import type { GraphicName } from '../contestants/contestants.ts';
import type { Moment } from '../page/probe-config.ts';
import type { PeriodExtra, SearchExtra, ShiftExtra } from './extras.ts';
import { type Contest, type Report, type Row, ratio, yardstick } from './report.ts';

/** One line of what the widgets are to reach. */
export interface Verdict {
  readonly graphic: GraphicName;
  readonly target: string;
  readonly limit: number;
  readonly unit: '×' | 'ms' | '';
  /** Absent where it could not be measured. */
  readonly measured?: number;
  readonly met?: boolean;
  readonly note?: string;
}

interface Target {
  readonly contestant: 'ours-empty' | 'ours-fallback';
  readonly of: Moment | 'blocking';
  /** Size and limit. */
  readonly limits: readonly (readonly [number, number])[];
}

const TARGETS: Readonly<Record<GraphicName, readonly Target[]>> = {
  timeline: [
    {
      contestant: 'ours-empty',
      of: 'enhanced',
      limits: [
        [6, 1.35],
        [100, 1.35],
        [1_000, 0.8],
        [10_000, 0.25],
      ],
    },
    { contestant: 'ours-fallback', of: 'readable', limits: every(1.05, [6, 100, 1_000, 10_000]) },
    { contestant: 'ours-fallback', of: 'enhanced', limits: every(1.4, [6, 100]) },
    { contestant: 'ours-empty', of: 'blocking', limits: [...every(50, [6, 100]), [10_000, 150]] },
    {
      contestant: 'ours-fallback',
      of: 'blocking',
      limits: [...every(50, [6, 100]), [10_000, 150]],
    },
  ],
  ranking: [
    {
      contestant: 'ours-empty',
      of: 'enhanced',
      limits: [
        [9, 1.35],
        [100, 1.35],
        [1_000, 0.9],
        [10_000, 0.3],
      ],
    },
    { contestant: 'ours-fallback', of: 'readable', limits: every(1.05, [9, 100, 1_000, 10_000]) },
    { contestant: 'ours-empty', of: 'blocking', limits: every(50, [9, 100]) },
    { contestant: 'ours-fallback', of: 'blocking', limits: every(50, [9, 100]) },
  ],
};

/** What a contestant's moment cannot come before. */
const FLOORS: Readonly<Record<string, string>> = {
  'ours-fallback readable': 'floor-fallback',
  'ours-empty enhanced': 'floor-script',
};

const SEARCH_LIMIT = 0.2;
const PERIOD_LIMIT = 1 / 3;
const SHIFT_LIMITS = { fallback: 0, written: 0.1 } as const;

/** Every target with what was measured; a target whose contest did not take place is left out. */
export function verdicts(report: Report): Verdict[] {
  const timed = report.contests.flatMap((contest) =>
    TARGETS[contest.graphic].flatMap((target) => judge(contest, target)),
  );
  const extras = report.extras.map((extra) => {
    if (extra.name === 'search') return judgeSearch(extra, report);
    return extra.name === 'period' ? judgePeriod(extra, report) : judgeShift(extra);
  });
  return [...timed, ...extras].sort((a, b) => b.graphic.localeCompare(a.graphic));
}

function judge(contest: Contest, { contestant, of, limits }: Target): Verdict[] {
  const row = contest.rows.find((each) => each.contestant === contestant);
  const limit = limits.find(([size]) => size === contest.size)?.[1];
  if (!row || limit === undefined) return [];
  const isTime = of === 'blocking';
  const verdict = verdictOf({
    graphic: contest.graphic,
    target: `${row.title}: ${of} at ${counted(contest.size)}`,
    limit,
    unit: isTime ? 'ms' : '×',
    measured: isTime ? row.blocking?.median : ratio(contest, row, of),
    note: (isTime ? blockingNotes(contest) : ratioNotes(contest, row, of)).join('; '),
  });
  return [row.status === 'measured' ? verdict : { ...verdict, met: false, note: troubleOf(row) }];
}

/** What helps to judge a ratio: that to the other plain page, and what the floor for this moment came to. */
function ratioNotes(contest: Contest, row: Row, moment: Moment): string[] {
  const uncontained = ratio(contest, row, moment, ['plain']);
  const name = FLOORS[`${row.contestant} ${moment}`];
  const floor = contest.rows.find(({ contestant }) => contestant === name);
  const least = floor && ratio(contest, floor, moment);
  return [
    ...(uncontained === undefined
      ? []
      : [`${uncontained.toFixed(2)}× of plain HTML without content-visibility`]),
    ...(floor && least !== undefined ? [`${floor.title}: ${least.toFixed(2)}×`] : []),
  ];
}

/** Plain HTML blocks, too. */
function blockingNotes({ rows }: Contest): string[] {
  return rows.flatMap(({ contestant, title, blocking }) =>
    contestant.startsWith('plain') && blocking
      ? [`${title}: ${counted(Math.round(blocking.median))} ms`]
      : [],
  );
}

function judgeSearch(extra: SearchExtra, { contests }: Report): Verdict {
  return verdictOf({
    graphic: 'timeline',
    target: `one letter into the search over ${counted(extra.size)}, against plain HTML’s rendering`,
    limit: SEARCH_LIMIT,
    unit: '×',
    measured: against(extra.time?.median, contests, 'timeline', extra.size),
    note: extra.reason,
  });
}

function judgePeriod(extra: PeriodExtra, { contests }: Report): Verdict {
  return verdictOf({
    graphic: 'ranking',
    target: `longest task of a change of period over ${counted(extra.size)} (by ${extra.by}), against plain HTML’s rendering`,
    limit: PERIOD_LIMIT,
    unit: '×',
    measured: against(extra.longest?.median, contests, 'ranking', extra.size),
    note: extra.reason,
  });
}

function judgeShift({
  graphic,
  children,
  width,
  shift,
  times,
  moved,
  reason,
}: ShiftExtra): Verdict {
  const over = children === 'fallback' ? 'fallbackHtml content' : 'hand-written children';
  const verdict = verdictOf({
    graphic,
    target: `layout shift over ${over}, script late, ${width} px wide`,
    limit: SHIFT_LIMITS[children],
    unit: '',
    // To two decimals, as shifts are always given.
    measured: reason === undefined ? Math.round(shift * 100) / 100 : undefined,
    note:
      reason ??
      `${times} ${times === 1 ? 'shift' : 'shifts'}; the paragraph below moved ${Math.round(moved)} px`,
  });
  // On a tall screen a share hides what a reader sees: the fallback must keep its place to the pixel.
  const isBad = children === 'written' ? times > 1 : Math.abs(moved) >= 1;
  return isBad ? { ...verdict, met: false } : verdict;
}

function verdictOf(parts: {
  graphic: GraphicName;
  target: string;
  limit: number;
  unit: Verdict['unit'];
  measured: number | undefined;
  note?: string | undefined;
}): Verdict {
  const { measured, note, ...rest } = parts;
  return {
    ...rest,
    ...(measured === undefined ? {} : { measured, met: measured <= rest.limit }),
    ...(note ? { note } : {}),
  };
}

function against(
  time: number | undefined,
  contests: readonly Contest[],
  graphic: GraphicName,
  size: number,
): number | undefined {
  const contest = contests.find((each) => each.graphic === graphic && each.size === size);
  const plain = contest && yardstick(contest, 'complete');
  return time === undefined || plain === undefined ? undefined : time / plain;
}

function troubleOf({ status, reason }: Row): string {
  return status === 'out-of-time' ? 'out of time' : `failed: ${reason}`;
}

function every(limit: number, sizes: readonly number[]): (readonly [number, number])[] {
  return sizes.map((size) => [size, limit] as const);
}

function counted(size: number): string {
  return size.toLocaleString('en-GB');
}
