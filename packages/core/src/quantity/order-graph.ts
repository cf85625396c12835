/** A row with its bounds, and the rows one step above and below it in a strict order of counts. */
export interface OrderNode {
  readonly id: string;
  /** Place among the rows given. */
  readonly at: number;
  low: number;
  high: number;
  above: OrderNode[];
  below: OrderNode[];
  /** The walk that found this row last: 0 for none yet. */
  walk: number;
}

export type Step = (node: OrderNode) => readonly OrderNode[];
export const up: Step = (node) => node.above;
export const down: Step = (node) => node.below;

// Numbers tell walks apart, even those of different tables, which share no row.
let walks = 0;

/**
 * All rows that a walk finds from `start`, never entering one that `enter` refuses; `start` itself only if the walk
 * comes back to it. Rows are marked in place: a set for each walk would be slow in long chains.
 */
export function reach(
  start: OrderNode,
  step: Step,
  enter: (node: OrderNode) => boolean = () => true,
): OrderNode[] {
  if (step(start).length === 0) return [];
  const walk = ++walks;
  const found: OrderNode[] = [];
  for (let node: OrderNode | undefined = start, at = 0; node; node = found[at++]) {
    for (const next of step(node)) {
      if (next.walk === walk || !enter(next)) continue;
      next.walk = walk;
      found.push(next);
    }
  }
  return found;
}

/**
 * Every row after all rows that one step `back` leads to (Kahn): with `down`, from the smallest counts up. Rows on a
 * cycle, and those beyond one, are left out.
 */
export function topologicalOrder(nodes: readonly OrderNode[], back: Step, on: Step): OrderNode[] {
  const order = nodes.filter((node) => back(node).length === 0);
  const waiting = new Map<OrderNode, number>();
  for (const node of order) {
    for (const next of on(node)) {
      const left = (waiting.get(next) ?? back(next).length) - 1;
      waiting.set(next, left);
      if (left === 0) order.push(next);
    }
  }
  return order;
}

/** Each cycle, as the rows that stand both above and below each other. */
export function cycles(nodes: readonly OrderNode[]): OrderNode[][] {
  // What is not beyond a cycle from either side is on one, or between two.
  const settled = new Set([
    ...topologicalOrder(nodes, down, up),
    ...topologicalOrder(nodes, up, down),
  ]);
  const suspects = nodes.filter((node) => !settled.has(node));
  return groups(suspects, (node) => {
    const higher = new Set(reach(node, up));
    return reach(node, down, (other) => higher.has(other));
  });
}

/**
 * Narrows the bounds in place, given rows each after those below it: a count is at least one more than each below it.
 * Returns the rows for which no count is left, in groups of those that the order joins.
 */
export function tighten(order: readonly OrderNode[]): OrderNode[][] {
  for (const node of order) {
    for (const next of node.above) next.low = Math.max(next.low, node.low + 1);
  }
  for (const node of [...order].reverse()) {
    for (const next of node.below) next.high = Math.min(next.high, node.high - 1);
  }
  const neighbours: Step = (node) => [...node.above, ...node.below];
  const isStuck = (node: OrderNode) => node.low > node.high;
  // A stuck row has a stuck neighbour, the one whose bound it broke, so that the walk comes back to it.
  return groups(order.filter(isStuck), (node) => reach(node, neighbours, isStuck));
}

/** Collects the group of every row that is in none yet. A row without a group is passed over. */
function groups(
  nodes: readonly OrderNode[],
  groupOf: (node: OrderNode) => OrderNode[],
): OrderNode[][] {
  const grouped = new Set<OrderNode>();
  return nodes.flatMap((node) => {
    const group = grouped.has(node) ? [] : groupOf(node);
    for (const member of group) grouped.add(member);
    return group.length > 0 ? [group] : [];
  });
}
