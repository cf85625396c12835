import type { QuantityRow } from '../quantity/rank-quantities.js';
import { countsBeside, lastEdge } from './quantities.js';

/** What a row turned out to be over all assignments. */
export interface Witnessed {
  readonly id: string;
  low: number;
  high: number;
  best: number;
  worst: number;
  /** Rows that had the same count in every assignment. */
  readonly equals: Set<string>;
}

/**
 * Calls `visit` with every assignment of counts that quantities and orders allow, in the order of the ids returned:
 * those of the rows with a figure. Counts without an upper limit are cut at `edge` + number of rows; `edge` is the last
 * count at which any quantity starts or stops.
 */
export function everyAssignment(
  rows: readonly QuantityRow[],
  visit: (counts: readonly number[]) => void,
): { readonly ids: readonly string[]; readonly edge: number } {
  const figures = rows.filter((row) => typeof row.units !== 'string');
  const edge = lastEdge(figures.flatMap(({ units, also = [] }) => [units, ...also]));
  const ceiling = edge + figures.length;
  const domains = figures.map(({ units, also = [] }) => countsBeside(units, also, ceiling));
  const position = new Map(figures.map(({ id }, at) => [id, at]));
  const orders = figures.flatMap(({ id, units }) => {
    if (typeof units !== 'object') return [];
    const { above, below } = units;
    return [
      ...(above === undefined ? [] : [[position.get(above), position.get(id)]]),
      ...(below === undefined ? [] : [[position.get(id), position.get(below)]]),
    ] as [number, number][];
  });
  const counts: number[] = [];
  const value = (at: number) => counts[at] ?? Number.NaN;
  const broken = () => orders.some(([less, more]) => value(less) >= value(more));
  const assign = (at: number) => {
    if (at === figures.length) {
      visit(counts);
      return;
    }
    for (const count of domains[at] ?? []) {
      counts[at] = count;
      // A row not yet counted is NaN, which breaks no order.
      if (!broken()) assign(at + 1);
    }
    counts.length = at;
  };
  assign(0);
  return { ids: figures.map(({ id }) => id), edge };
}

/**
 * Tries every assignment, and ranks each by counting the larger ones. Undefined where there is none.
 *
 * The ceiling of counts without an upper limit loses nothing. Above the last edge of any quantity, a row is held by
 * lower limits and orders alone. Take any assignment and the values that it has above that edge, as many different ones
 * as there are rows at most; replace the smallest by edge + 1, the next by edge + 2, and so on. No limit and no order is
 * broken, and all ranks and ties remain. So every outcome shows by edge + number of rows; and a row that comes to stand
 * above the edge at all could stand at any height there, with the rows above it moved further up.
 */
export function tryEverything(rows: readonly QuantityRow[]): Map<string, Witnessed> | undefined {
  const figures = rows.filter((row) => typeof row.units !== 'string');
  const found = new Map<string, Witnessed>();
  const { edge } = everyAssignment(rows, (counts) => {
    figures.forEach(({ id }, at) => {
      const count = counts[at] ?? Number.NaN;
      const rank = 1 + counts.filter((other) => other > count).length;
      const same = figures.filter((_, other) => other !== at && counts[other] === count);
      const row = found.get(id);
      if (!row) {
        const equals = new Set(same.map((other) => other.id));
        found.set(id, { id, low: count, high: count, best: rank, worst: rank, equals });
        return;
      }
      row.low = Math.min(row.low, count);
      row.high = Math.max(row.high, count);
      row.best = Math.min(row.best, rank);
      row.worst = Math.max(row.worst, rank);
      for (const other of row.equals) {
        if (!same.some(({ id: name }) => name === other)) row.equals.delete(other);
      }
    });
  });
  for (const row of found.values()) if (row.high > edge) row.high = Number.POSITIVE_INFINITY;
  return figures.length > 0 && found.size === 0 ? undefined : found;
}
