import { figureBounds } from '../quantity/bounds.js';
import { changeBounds } from '../quantity/change.js';
import type { Citation, Party, SalesFigure, SalesTable } from '../schema/deal.js';
import { fill } from '../words/words.js';
import { quantityText } from './quantity-text.js';
import type { RankingContext } from './ranking-context.js';
import { lateStart } from './table-facts.js';

/** A note that the change of a row needs, with what supports it. */
export interface ChangeNote {
  readonly text: string;
  readonly citations: readonly Citation[];
}

export interface ChangeView {
  readonly text: string;
  readonly notes: readonly ChangeNote[];
  /** Citations of a published change that stands in the cell itself. */
  readonly citations: readonly Citation[];
}

/** Above this growth a percentage no longer informs: "from 209" does. */
const TENFOLD = 10;

/** Two changes agree when they are equal to the precision in which the press prints them, half a per cent. */
const PUBLISHED_PRECISION = 0.005;

/** The change of one figure against its brand's figure in the earlier table, with every reservation it needs. */
export function changeView(
  figure: SalesFigure,
  table: SalesTable,
  earlier: SalesTable,
  party: Party | undefined,
  context: RankingContext,
  nameOf: (brand: string) => string,
): ChangeView {
  const words = context.words.ranking;
  const period = context.date(earlier.period);
  const before = earlier.figures.find(({ brand }) => brand === figure.brand);
  const notes: ChangeNote[] = [];
  const say = (text: string, citations: readonly Citation[] = []) =>
    notes.push({ text, citations });

  const started = lateStart(party, table) ?? (before ? lateStart(party, earlier) : undefined);
  if (started !== undefined) say(fill(words.onSaleFrom, { date: context.date(started) }));

  const [now, then] = [figureBounds(figure), before ? figureBounds(before) : undefined];
  const comparable = before !== undefined && before.scope === figure.scope;
  const ours = comparable && now && then ? changeBounds(now, then) : undefined;
  if (before && !comparable) say(fill(words.notComparable, { period }));
  if (before && comparable) {
    for (const also of before.also ?? []) {
      if (then && then.low === then.high) break;
      const value = quantityText(also.units, context, nameOf);
      say(fill(words.alsoConflictEarlier, { period, value }), also.citations);
    }
  }

  const published = publishedFor(figure, earlier);
  if (published && ours === undefined && comparable === false && before === undefined) {
    say(words.publishedOnly, []);
    return { text: publishedText(published.value, context), notes, citations: published.citations };
  }
  if (published && !agrees(published.value, ours)) {
    const value = publishedText(published.value, context);
    say(fill(words.publishedChange, { value }), published.citations);
  }
  if (ours === undefined) {
    if (!before && started === undefined) say(fill(words.noEarlierFigure, { period }));
    return { text: words.changeNone, notes, citations: [] };
  }
  if (ours === 'new') return { text: words.changeNew, notes, citations: [] };
  if (ours.low >= TENFOLD && then) {
    const from = before ? quantityText(before.units, context, nameOf) : context.number(then.low);
    return { text: fill(words.changeFromTo, { from }), notes, citations: [] };
  }
  return { text: rangeText(ours.low, ours.high, context), notes, citations: [] };
}

function publishedFor(figure: SalesFigure, earlier: SalesTable): SalesFigure['change'] {
  return figure.change?.against === earlier.period ? figure.change : undefined;
}

function agrees(
  value: number | 'up' | 'down',
  ours: { low: number; high: number } | 'new' | undefined,
): boolean {
  if (ours === undefined || ours === 'new') return false;
  if (value === 'up') return ours.low > 0;
  if (value === 'down') return ours.high < 0;
  return value >= ours.low - PUBLISHED_PRECISION && value <= ours.high + PUBLISHED_PRECISION;
}

function publishedText(value: number | 'up' | 'down', context: RankingContext): string {
  const { changeUp, changeDown } = context.words.ranking;
  if (value === 'up') return changeUp;
  if (value === 'down') return changeDown;
  return percent(value, context, 2);
}

function rangeText(low: number, high: number, context: RankingContext): string {
  const words = context.words.ranking;
  const from = percent(low, context);
  if (!Number.isFinite(high)) return fill(words.changeAtLeast, { percent: from });
  const to = percent(high, context);
  return from === to
    ? fill(words.change, { percent: from })
    : fill(words.changeRange, { from, to });
}

/** One decimal below 10 %, where a whole per cent would hide the difference, none above; published ones as printed. */
function percent(
  value: number,
  { locale }: RankingContext,
  maximumFractionDigits = Math.abs(value) < 0.0995 ? 1 : 0,
): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits,
  }).format(value);
}
