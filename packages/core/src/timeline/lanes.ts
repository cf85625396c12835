import type { DayNumber } from '../edtf/edtf.js';
import type { HiddenSteps } from '../view/steps.js';
import type { MarkShape } from '../view/view.js';
import { type Entry, type Story, shapeOf } from './entries.js';
import type { LanePiece } from './timeline-view.js';

/** So many stretches are drawn beside each other along the rail; a further one has its mark and its date alone. */
export const MOST_LANES = 3;

/** The lanes beside the entries of a story, and between them. */
export interface Lanes {
  /** How many there are side by side. */
  readonly count: number;
  readonly beside: (entry: Entry) => readonly LanePiece[];
  /** What runs on into this entry from the one that is read before it. */
  readonly before: (entry: Entry) => readonly LanePiece[];
}

interface Run {
  readonly shape: MarkShape;
  readonly until: DayNumber;
  readonly open: boolean;
}

const NONE: readonly LanePiece[] = [];

/**
 * Lays the stretches of time that cover more than their own entry into lanes: each takes the first free lane, from
 * its own entry to the last one that begins before its end. What is still going on runs to the day for which the deal
 * speaks, and on from there without an end; a stretch whose end is not known has no length to draw. One entry a step.
 */
export function* lanesOf({ entries, order }: Story, asOf: DayNumber): HiddenSteps<Lanes> {
  const beside = new Map<Entry, readonly LanePiece[]>();
  const between = new Map<Entry, readonly LanePiece[]>();
  const runs: (Run | undefined)[] = [];
  let through = NONE;
  let count = 0;
  const at = (index: number) => entries[order === 'newest' ? entries.length - 1 - index : index];
  // Forwards in time, whichever way it is read: a stretch is found at its start.
  for (let index = 0; index < entries.length; index++) {
    const entry = at(index) as Entry;
    const next = at(index + 1);
    const passing = through;
    const started = start(entry, next, runs, asOf);
    const ended: number[] = [];
    for (let lane = 0; lane < runs.length; lane++) {
      const run = runs[lane];
      if (run && (!next || next.at > run.until)) ended.push(lane);
    }
    if (started === undefined && ended.length === 0) {
      if (passing.length > 0) beside.set(entry, passing);
    } else {
      count = Math.max(count, runs.length);
      beside.set(entry, pieces(runs, started, ended));
      for (const lane of ended) runs[lane] = undefined;
      through = pieces(runs);
    }
    yield;
    if (through.length > 0 && next) between.set(order === 'newest' ? entry : next, through);
  }
  return {
    count,
    beside: (entry) => beside.get(entry) ?? NONE,
    before: (entry) => between.get(entry) ?? NONE,
  };
}

/** Puts a stretch that reaches the next entry into a free lane, and says into which. */
function start(
  entry: Entry,
  next: Entry | undefined,
  runs: (Run | undefined)[],
  asOf: DayNumber,
): number | undefined {
  const { type, date, bounds } = entry;
  if (type !== 'event' || date.type !== 'interval' || !next) return undefined;
  if (typeof date.start === 'string' || date.end === 'unknown') return undefined;
  const open = date.end === 'open';
  const until = open ? asOf : bounds.latest;
  if (next.at > until) return undefined;
  let lane = 0;
  while (runs[lane]) lane++;
  if (lane >= MOST_LANES) return undefined;
  runs[lane] = { shape: shapeOf(entry), until, open };
  return lane;
}

function pieces(
  runs: readonly (Run | undefined)[],
  started?: number,
  ended: readonly number[] = [],
): readonly LanePiece[] {
  return runs.flatMap((run, index): LanePiece[] => {
    if (!run) return [];
    const lane = index + 1;
    const { shape, open } = run;
    if (index === started) return [{ lane, part: 'start', shape }];
    if (!ended.includes(index)) return [{ lane, part: 'through', shape }];
    return [{ lane, part: 'end', shape, ...(open ? { open } : {}) }];
  });
}
