import type { Bounds } from '../quantity/bounds.js';
import { type FractionBounds, shareBounds } from '../quantity/change.js';
import { percentText, smallPercent } from '../words/intl.js';
import { fill } from '../words/patterns.js';
import type { RankingContext } from './ranking-context.js';

/** Words a sum: "5,517", "20,542 to 42,064", "at least 20,000". */
export function boundsText({ low, high }: Bounds, context: RankingContext): string {
  const words = context.words.ranking;
  const { number } = context;
  if (low === high) return number(low);
  if (!Number.isFinite(high)) {
    return low === 0 ? words.notKnown : fill(words.atLeast, { n: number(low) });
  }
  if (low === 0) return fill(words.atMost, { n: number(high) });
  return fill(words.between, { from: number(low), to: number(high) });
}

/**
 * Words what part of a whole a count is: "4.2%", "0.1% to 0.3%", "at most 0.3%". A range is rounded outwards and an "at
 * least" down, so that both stay true; ends that read alike are one figure. '' where nothing can be said.
 */
export function shareText(
  part: Bounds | undefined,
  whole: Bounds | undefined,
  context: RankingContext,
): string {
  const share = part && whole && shareBounds(part, whole);
  if (!share) return '';
  const words = context.words.ranking;
  const { low, high } = share;
  const [from, to] = [sharePercent(low, context), sharePercent(high, context)];
  if (from === to) return from;
  const [floor, ceiling] = [
    sharePercent(low, context, 'floor'),
    sharePercent(high, context, 'ceil'),
  ];
  if (high === 1) return low === 0 ? '' : fill(words.atLeast, { n: floor });
  if (low === 0) return fill(words.atMost, { n: ceiling });
  return fill(words.between, { from: floor, to: ceiling });
}

/** The share of a sum in words, for a part that is a share of the table's market. */
export type ShareOf = (part: Bounds | undefined) => string;

/**
 * One decimal; below a tenth of a per cent, where that would be nothing, the first digit that says something. What is
 * less than the whole is not rounded to it, unless that is to be an upper bound.
 */
export function sharePercent(
  value: FractionBounds['low'],
  { locale }: RankingContext,
  rounding?: 'floor' | 'ceil',
): string {
  // Rounded down to one decimal, all below a tenth would be nothing.
  if (value > 0 && value < 0.001) return smallPercent(locale, value, 'auto', rounding);
  const direction = rounding ?? (value >= 0.9995 && value < 1 ? 'floor' : undefined);
  return percentText(locale, value, {
    decimals: 1,
    ...(direction ? { rounding: direction } : {}),
  });
}
