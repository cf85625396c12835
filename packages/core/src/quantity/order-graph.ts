/** A row with its bounds, and the rows one step above and below it in a strict order of counts. */
export interface OrderNode {
  readonly id: string;
  low: number;
  high: number;
  readonly above: OrderNode[];
  readonly below: OrderNode[];
  /** The walk that found this row last. */
  walk?: object;
}

export type Step = (node: OrderNode) => readonly OrderNode[];
export const up: Step = (node) => node.above;
export const down: Step = (node) => node.below;

/**
 * All rows that a walk finds from `start`, never entering one that `enter` refuses; `start` itself only if the walk
 * comes back to it. Rows are marked in place: a set for each walk would be slow in long chains.
 */
export function reach(
  start: OrderNode,
  step: Step,
  enter: (node: OrderNode) => boolean = () => true,
): OrderNode[] {
  const walk = {};
  const found: OrderNode[] = [];
  const visit = (node: OrderNode) => {
    for (const next of step(node)) {
      if (next.walk === walk || !enter(next)) continue;
      next.walk = walk;
      found.push(next);
    }
  };
  visit(start);
  for (const node of found) visit(node);
  return found;
}

/** Every row after all rows below it (Kahn). Rows on a cycle, and those above one, are left out. */
export function topologicalOrder(nodes: readonly OrderNode[]): OrderNode[] {
  const order = nodes.filter((node) => node.below.length === 0);
  const waiting = new Map<OrderNode, number>();
  for (const node of order) {
    for (const next of node.above) {
      const left = (waiting.get(next) ?? next.below.length) - 1;
      waiting.set(next, left);
      if (left === 0) order.push(next);
    }
  }
  return order;
}

/** The cycles among the rows missing from `order`, each as the rows that stand both above and below each other. */
export function cycles(nodes: readonly OrderNode[], order: readonly OrderNode[]): OrderNode[][] {
  const settled = new Set(order);
  const found: OrderNode[][] = [];
  for (const node of nodes) {
    if (settled.has(node)) continue;
    const higher = new Set(reach(node, up));
    if (!higher.has(node)) continue;
    const cycle = reach(node, down, (other) => higher.has(other));
    for (const member of cycle) settled.add(member);
    found.push(cycle);
  }
  return found;
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
  const stuck = new Set(order.filter((node) => node.low > node.high));
  const groups: OrderNode[][] = [];
  for (const node of stuck) {
    const group = reach(
      node,
      (at) => [...at.above, ...at.below],
      (at) => stuck.has(at),
    );
    groups.push([node, ...group.filter((other) => other !== node)]);
    for (const member of group) stuck.delete(member);
  }
  return groups;
}
