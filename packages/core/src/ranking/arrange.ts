import type { Deal, Party, SalesTable } from '../schema/deal.js';
import { type Bounds, reach } from './bar.js';
import { alone, byParent, cutBlocks, subtotalOf } from './blocks.js';
import { BoundedFigures, boundedFiguresSteps } from './bounded-figures.js';
import { knownChange } from './figure-change.js';
import { nameOrder } from './name-order.js';
import type { RankSalesOptions } from './rank-sales.js';
import { type RankedFigure, rankedFiguresSteps } from './ranked-figures.js';
import { type SortedFigure, sortFigures } from './sort-figures.js';
import { comparisonOf } from './table-facts.js';

/** In steps: decides which figures stand where: ranks them, compares them with the earlier table, sorts, groups and cuts. */
export function* arrange(
  deal: Deal,
  table: SalesTable,
  { sort = 'rank', reversed = false, group, limit, highlight }: RankSalesOptions,
  parties: ReadonlyMap<string, Party>,
  nameOf: (brand: string) => string,
  locale: string,
) {
  const byName = nameOrder(nameOf, locale);
  const possible = comparisonOf(deal, table);
  const earlier = possible?.earlier
    ? yield* boundedFiguresSteps(possible.earlier)
    : new BoundedFigures();
  const isCompared = table.figures.some(
    ({ brand, change }) => change !== undefined || earlier.get(brand)?.bounds !== undefined,
  );
  const comparison = isCompared ? possible : undefined;
  const ranked = yield* rankedFiguresSteps(table, byName);
  yield;
  const changeOf = (each: RankedFigure) =>
    comparison && knownChange(each, earlier.get(each.figure.brand), comparison.period);
  const sortable: readonly SortedFigure[] =
    sort === 'change' ? ranked.map((each) => ({ ...each, change: changeOf(each) })) : ranked;
  yield;
  const sorted = sortFigures(sortable, sort, reversed, byName);
  const all =
    group === 'parent' ? byParent(sorted, parties, sort, reversed, byName) : alone(sorted, limit);
  const blocks = cutBlocks(all, limit, new Set(highlight));
  const sums = all.flatMap(({ parent, figures }) => (parent ? [subtotalOf(figures)] : []));
  return {
    comparison,
    /** The period of which no figure was found to compare with. */
    uncompared: isCompared || table.figures.length === 0 ? undefined : possible?.period,
    earlier,
    earlierFamilies: familiesOf(group === 'parent' ? earlier.all() : [], parties),
    /** In the order of the rows: those in sight, then the rest. */
    figures: [...blocks.shown, ...blocks.rest].flatMap((block) => block.figures),
    blocks,
    ranked: ranked.filter(({ place }) => place !== undefined).length,
    longest: Math.max(longestOf(ranked.map(({ bounds }) => bounds)), longestOf(sums)),
  };
}

function longestOf(list: readonly (Bounds | undefined)[]): number {
  return list.reduce((max, bounds) => (bounds ? Math.max(max, reach(bounds)) : max), 0);
}

/** Figures by the party that their brands are part of. */
function familiesOf(figures: readonly RankedFigure[], parties: ReadonlyMap<string, Party>) {
  const families = new Map<string, RankedFigure[]>();
  for (const each of figures) {
    const parent = parties.get(each.figure.brand)?.partOf;
    if (parent === undefined) continue;
    const family = families.get(parent);
    if (family) family.push(each);
    else families.set(parent, [each]);
  }
  return families;
}
