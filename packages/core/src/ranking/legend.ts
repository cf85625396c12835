import type { Quantity, Total } from '../schema/deal.js';
import type { KeyItem, MarkShape } from '../view/view.js';
import { fill, plural } from '../words/patterns.js';
import type { RankedFigure } from './ranked-figures.js';
import type { RankingContext } from './ranking-context.js';
import type { BarView, RankingRow, RankingView } from './ranking-view.js';

/** The certainties that stand in the table, and only those. */
export function keyOf(rows: readonly RankingRow[], { words }: RankingContext): KeyItem[] {
  const shapes = new Set(rows.flatMap(({ status }) => (status ? [status.shape] : [])));
  const labels: Partial<Record<MarkShape, string>> = words.shared.certainty;
  return [...shapes].map((shape) => ({ shape, extent: 'point', label: labels[shape] ?? shape }));
}

/** The bar endings that stand in the table and need a word. */
export function endingsOf(
  bars: readonly BarView[],
  { words }: RankingContext,
): RankingView['endings'] {
  const present = new Set(bars.map(({ ending }) => ending));
  const labels = [
    { ending: 'arrow', label: words.ranking.endingOver },
    { ending: 'hatched', label: words.ranking.endingUnder },
    { ending: 'pale', label: words.ranking.endingAbout },
  ] as const;
  return labels.filter(({ ending }) => present.has(ending));
}

/**
 * Explains rank ranges, tolerances and missing figures, each only where there is one. `uncompared` is a period of which
 * no brand has a figure.
 */
export function footOf(
  rows: readonly RankingRow[],
  figures: readonly RankedFigure[],
  totals: readonly Total[],
  uncompared: string | undefined,
  context: RankingContext,
): string[] {
  const words = context.words.ranking;
  const sentences: string[] = [];
  const ranged = figures.findIndex(({ place }) => place && place.best !== place.worst);
  const example = rows[ranged]?.rank.text;
  if (example !== undefined) sentences.push(fill(words.rangeNote, { rank: example }));
  const given = [...figures.map(({ figure }) => figure), ...totals].flatMap(
    ({ units, also = [] }) => [units, ...also.map((other) => other.units)],
  );
  if (given.some(isLooselyAbout)) sentences.push(words.toleranceNote);
  if (figures.some(({ figure, bounds }) => bounds && figure.certainty !== 'confirmed')) {
    sentences.push(words.unconfirmedNote);
  }
  if (rows.some((row) => row.changePublished)) sentences.push(words.publishedNote);
  if (uncompared !== undefined) {
    sentences.push(fill(words.noEarlierFigures, { period: context.date(uncompared) }));
  }
  const withoutRank = figures.filter(({ place }) => place === undefined).length;
  if (withoutRank > 0) sentences.push(plural(words.withoutRank, withoutRank, context.locale));
  return sentences;
}

function isLooselyAbout(units: Quantity): boolean {
  return typeof units === 'object' && units.about !== undefined && units.within === undefined;
}
