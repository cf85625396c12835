import type { Quantity } from '../schema/deal.js';
import type { HiddenSteps } from '../view/steps.js';
import { publishedBounds, quantityFault } from './bounds.js';
import { cycles, down, type OrderNode, tighten, topologicalOrder, up } from './order-graph.js';

/** So many rows are looked at in one step. */
export const STEP = 250;

/** Of most rows nothing but numbers is known: one list for all of them, which stays empty. */
const NONE: OrderNode[] = [];

/** One row of a table. Ids are unique; `above` and `below` in `units` name other rows by id. */
export interface QuantityRow {
  readonly id: string;
  readonly units: Quantity;
  /** Other published values. A conflicting one widens the row; an order (`above`, `below`) in here is not followed. */
  readonly also?: readonly Quantity[] | undefined;
}

/** Why nothing can be ranked. The codes are those of `Issue`, save that 'bad-number' is a 'bad-value' there. */
export interface RankIssue {
  readonly code:
    | 'bad-number'
    | 'impossible-quantity'
    | 'relation-without-figure'
    | 'order-cycle'
    | 'impossible-order';
  /** The rows concerned, in the order given. Of 'relation-without-figure': the row, then the id that it names. */
  readonly ids: readonly string[];
}

/** A row's id and its place among the rows given. */
export interface ListedId {
  readonly id: string;
  readonly at: number;
}

export type NarrowResult =
  | {
      readonly ok: true;
      /** The rows that have a figure, with the counts that their order leaves them, as they were given. */
      readonly narrowed: readonly OrderNode[];
      /** The rows that are 'undisclosed' or 'not-found', as they were given. */
      readonly unknown: readonly ListedId[];
    }
  | { readonly ok: false; readonly issues: readonly RankIssue[] };

/** In steps: the counts that each row can have by itself and by the order between rows. Takes as many steps as rows. */
export function* narrowQuantitiesSteps(rows: readonly QuantityRow[]): HiddenSteps<NarrowResult> {
  const issues: RankIssue[] = [];
  const all: OrderNode[] = [];
  const unknown: ListedId[] = [];
  const joined: QuantityRow[] = [];
  // Apart from the loop over thousands of rows, which waits between two of them and cannot be compiled as well.
  const take = (row: QuantityRow, at: number): void => {
    const { id, units, also } = row;
    // Most rows have one value and no fault.
    if (also?.length || quantityFault(units)) {
      const codes = new Set([units, ...(also ?? [])].map(quantityFault));
      for (const code of codes) if (code) issues.push({ code, ids: [id] });
    }
    const bounds = publishedBounds(units, also);
    if (bounds) {
      const { low, high } = bounds;
      all.push({ id, at, low, high, above: NONE, below: NONE, walk: 0 });
    } else unknown.push({ id, at });
    if (typeof units === 'object' && (units.above ?? units.below) !== undefined) joined.push(row);
  };
  let taken = 0;
  for (const row of rows) {
    if (taken % STEP === STEP - 1) yield;
    take(row, taken++);
  }
  if (joined.length > 0) join(joined, new Map(all.map((node) => [node.id, node])), issues);

  const report = (code: RankIssue['code'], groups: readonly OrderNode[][]) => {
    for (const group of groups) {
      group.sort((a, b) => a.at - b.at);
      issues.push({ code, ids: group.map((node) => node.id) });
    }
  };
  yield;
  const related = all.filter(({ above, below }) => above.length + below.length > 0);
  report('order-cycle', cycles(related));
  if (issues.length === 0) report('impossible-order', tighten(topologicalOrder(related, down, up)));
  if (issues.length > 0) return { ok: false, issues };

  return { ok: true, narrowed: all, unknown };
}

/** Sets what the orders between rows say. */
function join(
  rows: readonly QuantityRow[],
  nodes: ReadonlyMap<string, OrderNode>,
  issues: RankIssue[],
): void {
  for (const { id, units } of rows) {
    if (typeof units !== 'object') continue;
    for (const side of ['above', 'below'] as const) {
      const other = units[side];
      if (other === undefined) continue;
      const smaller = nodes.get(side === 'below' ? id : other);
      const larger = nodes.get(side === 'below' ? other : id);
      if (smaller && larger) {
        if (smaller.above === NONE) smaller.above = [];
        if (larger.below === NONE) larger.below = [];
        smaller.above.push(larger);
        larger.below.push(smaller);
      } else issues.push({ code: 'relation-without-figure', ids: [id, other] });
    }
  }
}
