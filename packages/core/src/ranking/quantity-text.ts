import type { Quantity } from '../schema/deal.js';
import { fill } from '../words/patterns.js';
import type { RankingContext } from './ranking-context.js';

/** Words a quantity: "over 5,500", "fewer than Chery", "at least 3 and fewer than Chery". */
export function quantityText(
  units: Quantity,
  context: RankingContext,
  nameOf: (brand: string) => string,
): string {
  const words = context.words.ranking;
  if (typeof units === 'number') return context.number(units);
  if (units === 'undisclosed') return words.undisclosed;
  if (units === 'not-found') return words.notFound;
  const n = (value: number) => ({ n: context.number(value) });
  const parts: string[] = [];
  if (units.about !== undefined) parts.push(fill(words.about, n(units.about)));
  if (units.from !== undefined && units.to !== undefined) {
    const [from, to] = [context.number(units.from), context.number(units.to)];
    parts.push(fill(words.between, { from, to }));
  } else {
    if (units.from !== undefined) parts.push(fill(words.atLeast, n(units.from)));
    if (units.to !== undefined) parts.push(fill(words.atMost, n(units.to)));
  }
  if (units.over !== undefined) parts.push(fill(words.over, n(units.over)));
  if (units.under !== undefined) parts.push(fill(words.under, n(units.under)));
  if (units.above !== undefined) parts.push(fill(words.aboveBrand, { brand: nameOf(units.above) }));
  if (units.below !== undefined) parts.push(fill(words.belowBrand, { brand: nameOf(units.below) }));
  return parts.reduce((first, second) => fill(words.and, { first, second }));
}

/** A note on a count that is "about", where the deal has a margin of its own. */
export function marginText(units: Quantity, context: RankingContext): string | undefined {
  if (typeof units !== 'object' || units.about === undefined) return undefined;
  if (units.within === undefined) return undefined;
  const words = context.words.ranking;
  // Whatever else bounds the count has no margin.
  const value = fill(words.about, { n: context.number(units.about) });
  return fill(words.marginNote, { value, within: context.number(units.within) });
}
