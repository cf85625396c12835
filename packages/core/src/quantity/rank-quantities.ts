import { ascending } from '../ascending.js';
import { finish, type HiddenSteps } from '../view/steps.js';
import type { Bounds } from './bounds.js';
import {
  type ListedId,
  narrowQuantitiesSteps,
  type QuantityRow,
  type RankIssue,
  STEP,
} from './narrow-quantities.js';
import { down, type OrderNode, reach, up } from './order-graph.js';

export type { QuantityRow, RankIssue } from './narrow-quantities.js';

/** A row with its possible counts, narrowed by the order between rows, and its possible ranks, 1 for the largest. */
export interface RankedRow extends Bounds {
  readonly id: string;
  readonly best: number;
  readonly worst: number;
  /** This row and another one are exact and equal: they share their rank whatever the others are. */
  readonly tied: boolean;
}

export interface RankOptions {
  /** Orders two ids by the collated names behind them, where all else is equal. */
  readonly compareNames?: (a: string, b: string) => number;
}

export type RankResult =
  | {
      readonly ok: true;
      /** In display order. */
      readonly ranked: readonly RankedRow[];
      /** The rows that are 'undisclosed' or 'not-found', in display order. */
      readonly unranked: readonly string[];
    }
  | { readonly ok: false; readonly issues: readonly RankIssue[] };

/** The same with the place of each row in the list. */
type ListedResult =
  | {
      readonly ok: true;
      readonly ranked: readonly ListedRow[];
      readonly unranked: readonly ListedId[];
    }
  | (RankResult & { readonly ok: false });

type ListedRow = RankedRow & ListedId;

/**
 * Ranks counts that are known in part. Over every choice of counts that the quantities and the orders between rows
 * allow, `best` and `worst` are the highest and the lowest rank that a row takes. Rank 1 is the largest count; equal
 * counts share a rank and leave a gap behind it (1, 2, 2, 4). Rows without a figure have no rank and change nobody's.
 *
 * No two rows may have the same id.
 *
 * Display order: best, worst, low (largest first), high (largest first), `compareNames`, id; it does not depend on the
 * order of `rows`. Takes n log n steps, plus the closures of the orders between rows.
 *
 * Does not throw: where something cannot be ranked, nothing is, and the issues say what.
 */
export function rankQuantities(
  rows: readonly QuantityRow[],
  options: RankOptions = {},
): RankResult {
  const result = finish(rankQuantitiesSteps(rows, options));
  if (!result.ok) return result;
  const ranked = result.ranked.map(({ at, ...row }) => row);
  return { ok: true, ranked, unranked: result.unranked.map(({ id }) => id) };
}

/** The same in steps, for tables so long that a page would be blocked. Each row keeps its place in the list. */
export function* rankQuantitiesSteps(
  rows: readonly QuantityRow[],
  { compareNames = () => 0 }: RankOptions = {},
): HiddenSteps<ListedResult> {
  const byName = (a: ListedId, b: ListedId) => compareNames(a.id, b.id) || ascending(a.id, b.id);
  const result = yield* narrowQuantitiesSteps(rows);
  if (!result.ok) return result;
  yield;
  const ranked = (yield* ranks(result.narrowed)).sort(
    (a, b) =>
      a.best - b.best ||
      a.worst - b.worst ||
      ascending(b.low, a.low) ||
      ascending(b.high, a.high) ||
      byName(a, b),
  );
  return { ok: true, ranked, unranked: [...result.unknown].sort(byName) };
}

/**
 * A row is best at its own upper bound with all others at their lower ones, save those that the order lifts above it;
 * and worst at its own lower bound with all others at their upper ones, save those that the order keeps below it.
 */
function* ranks(nodes: readonly OrderNode[]): HiddenSteps<ListedRow[]> {
  const { lows, highs, exact } = ends(nodes);
  const rankOf = (node: OrderNode): ListedRow => {
    const { id, at, low, high } = node;
    const lifted = node.above.length && reach(node, up, (other) => other.low <= high).length;
    const kept = node.below.length && reach(node, down, (other) => other.high > low).length;
    const itself = high > low ? 1 : 0;
    return {
      id,
      at,
      low,
      high,
      best: 1 + countGreater(lows, high) + lifted,
      worst: 1 + countGreater(highs, low) - itself - kept,
      // Counts are whole numbers: what is greater than the one before is this one or greater.
      tied: low === high && countGreater(exact, low - 1) - countGreater(exact, low) > 1,
    };
  };
  const ranked: ListedRow[] = [];
  for (const node of nodes) {
    if (ranked.length % STEP === STEP - 1) yield;
    ranked.push(rankOf(node));
  }
  return ranked;
}

/** The lower and the upper bounds, and those that are both, each ascending. */
function ends(nodes: readonly OrderNode[]) {
  const lows = new Float64Array(nodes.length);
  const highs = new Float64Array(nodes.length);
  const exact = new Float64Array(nodes.length);
  let exactOnes = 0;
  for (let i = 0; i < nodes.length; i++) {
    const { low, high } = nodes[i] as OrderNode;
    lows[i] = low;
    highs[i] = high;
    if (low === high) exact[exactOnes++] = low;
  }
  return { lows: lows.sort(), highs: highs.sort(), exact: exact.subarray(0, exactOnes).sort() };
}

/** How many of the ascending values are greater than the limit. */
function countGreater(ascendingValues: Float64Array, limit: number): number {
  let from = 0;
  let to = ascendingValues.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascendingValues[middle] as number) > limit) to = middle;
    else from = middle + 1;
  }
  return ascendingValues.length - from;
}
