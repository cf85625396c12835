import { ascending } from '../ascending.js';
import { type Bounds, sumBounds } from '../quantity/bounds.js';
import type { Party } from '../schema/deal.js';
import type { RankedFigure } from './ranked-figures.js';
import type { RankingSort } from './ranking-view.js';
import type { SortedFigure } from './sort-figures.js';

/** Rows that stay together: a parent's brands, or brands of no parent. */
export interface Block {
  /** Id of the party that the brands are part of, where there are at least two of them. */
  readonly parent?: string;
  readonly figures: readonly SortedFigure[];
}

/** What is known of several counts together. */
export interface Subtotal extends Bounds {
  readonly brands: number;
  /** How many of the brands have no figure; each may have any count, so `high` is Infinity then. */
  readonly withoutFigure: number;
}

/**
 * The sum of counts: every choice of counts that the table allows gives a sum within the bounds, and both ends are sums
 * that occur. (Bounds narrowed by the order between rows can all be met at once, the lower ones and the upper ones.)
 */
export function subtotalOf(figures: readonly RankedFigure[]): Subtotal {
  const bounds = figures.flatMap((each) => each.bounds ?? []);
  const withoutFigure = figures.length - bounds.length;
  const { low, high } = sumBounds(bounds);
  return { brands: figures.length, withoutFigure, low, high: withoutFigure > 0 ? Infinity : high };
}

/** Figures that no parent holds together: a block of each, or one of all where no limit is to cut between them. */
export function alone(figures: readonly SortedFigure[], limit: number | undefined): Block[] {
  return limit === undefined ? [{ figures }] : figures.map((figure) => ({ figures: [figure] }));
}

/**
 * Puts brands of one parent together. Blocks are sorted as rows are: by their sums for a sort by rank, by the parent's
 * name for one by name, by the first brand for one by change. A brand without a parent, or the only one of its parent,
 * is a block of its own.
 */
export function byParent(
  figures: readonly SortedFigure[],
  parties: ReadonlyMap<string, Party>,
  sort: RankingSort,
  reversed: boolean,
  compareNames: (a: string, b: string) => number,
): Block[] {
  const families = new Map<string, SortedFigure[]>();
  for (const each of figures) {
    const parent = parties.get(each.figure.brand)?.partOf;
    // A brand is not named like its parent: ids are unique in a deal, so both can be keys.
    const key = parent !== undefined && parties.has(parent) ? parent : each.figure.brand;
    const family = families.get(key);
    if (family) family.push(each);
    else families.set(key, [each]);
  }
  const blocks = [...families].map(
    ([parent, family]): Block =>
      family.length > 1 ? { parent, figures: family } : { figures: family },
  );
  if (sort === 'change') return blocks;
  const direction = reversed ? -1 : 1;
  const sums = new Map(blocks.map((block) => [block, subtotalOf(block.figures)]));
  const name = ({ parent, figures: [first] }: Block) => parent ?? first?.figure.brand ?? '';
  const compare = (a: Block, b: Block) => {
    if (sort === 'name') return direction * compareNames(name(a), name(b));
    const [first, second] = [sums.get(a), sums.get(b)];
    if (!first || !second) return 0;
    // A block without any figure has no place in the order and stands last.
    return (
      Number(isUnknown(first)) - Number(isUnknown(second)) ||
      direction * (ascending(second.low, first.low) || ascending(second.high, first.high))
    );
  };
  return blocks.sort(compare);
}

/**
 * The first `limit` blocks, with any others that hold a brand to keep in sight; and the rest. One left over is shown
 * too: a line that stands for it would take as much room.
 */
export function cutBlocks(
  blocks: readonly Block[],
  limit: number | undefined,
  keep: ReadonlySet<string>,
): { readonly shown: readonly Block[]; readonly rest: readonly Block[] } {
  if (limit === undefined || !(limit >= 1)) return { shown: blocks, rest: [] };
  const isShown = (block: Block, index: number) =>
    index < limit || block.figures.some(({ figure }) => keep.has(figure.brand));
  const rest = blocks.filter((block, index) => !isShown(block, index));
  return rest.length < 2 ? { shown: blocks, rest: [] } : { shown: blocks.filter(isShown), rest };
}

function isUnknown({ brands, withoutFigure }: Subtotal): boolean {
  return brands === withoutFigure;
}
