import { agrees, figureBounds, quantityBounds } from '../quantity/bounds.js';
import { changeBounds, type FractionBounds } from '../quantity/change.js';
import type { Citation, Party, SalesFigure, SalesTable } from '../schema/deal.js';
import { fill } from '../words/patterns.js';
import type { Note } from './notes.js';
import { quantityText } from './quantity-text.js';
import type { RankingContext } from './ranking-context.js';
import { type Comparison, lateStart } from './table-facts.js';

export interface ChangeView {
  readonly text: string;
  readonly notes: readonly Note[];
  /** Citations of a published change that stands in the cell itself. */
  readonly citations: readonly Citation[];
}

/** Above this growth a percentage no longer informs: "from 209" does. */
const TENFOLD = 10;

/** Two changes agree when they are equal to the precision in which the press prints them, half a per cent. */
const PUBLISHED_PRECISION = 0.005;

/** The change of one figure against its brand's earlier figure, with every reservation it needs. */
export function changeView(
  figure: SalesFigure,
  table: SalesTable,
  { period, earlier }: Comparison,
  party: Party | undefined,
  context: RankingContext,
  nameOf: (brand: string) => string,
): ChangeView {
  const words = context.words.ranking;
  const than = context.date(period);
  const before = earlier?.figures.find(({ brand }) => brand === figure.brand);
  const [now, then] = [figureBounds(figure), before && figureBounds(before)];
  const sameScope = before === undefined || before.scope === figure.scope;
  const ours = sameScope && now && then ? informative(changeBounds(now, then)) : undefined;
  const notes: Note[] = [];

  const started = lateStart(party, table) ?? (earlier && before && lateStart(party, earlier));
  if (started !== undefined) {
    notes.push({ text: { text: fill(words.onSaleFrom, { date: context.date(started) }) } });
  }
  if (!sameScope) notes.push({ text: { text: fill(words.notComparable, { period: than }) } });
  const main = sameScope && before ? quantityBounds(before.units) : undefined;
  for (const { units, citations, note } of before?.also ?? []) {
    const other = quantityBounds(units);
    if (!main || !other || agrees(main, other)) continue;
    const value = quantityText(units, context, nameOf);
    notes.push({
      text: { text: fill(words.alsoConflictEarlier, { period: than, value }) },
      more: note === undefined ? undefined : context.text(note),
      citations,
    });
  }

  const { change } = figure;
  const published = change && publishedText(change.value, context);
  if (change && published && change.against === period && !ours && sameScope) {
    notes.push({ text: { text: words.publishedOnly } });
    return { text: published, notes, citations: change.citations };
  }
  if (change && published && !(change.against === period && agree(change.value, ours))) {
    const text = { text: fill(words.publishedChange, { value: published }) };
    const dated = fill(context.words.shared.datedSo, { date: context.date(change.against) });
    notes.push({
      ...(change.against === period ? { text } : { text: { text: dated }, more: text }),
      citations: change.citations,
    });
  }
  if (!then && started === undefined) {
    notes.push({ text: { text: fill(words.noEarlierFigure, { period: than }) } });
  }
  return { text: changeText(ours, before, context, nameOf), notes, citations: [] };
}

type Change = FractionBounds | 'new' | undefined;

/** Nothing where a count may have fallen or grown without limit: "-50 % or more" would be read as a fall. */
function informative(change: Change): Change {
  const boundless = typeof change === 'object' && change.low < 0 && change.high === Infinity;
  return boundless ? undefined : change;
}

/** A published number agrees when both ends of ours do; one that is more exact than ours is worth a note. */
function agree(value: number | 'up' | 'down', ours: Change): boolean {
  if (ours === undefined) return false;
  if (ours === 'new') return value === 'up';
  if (value === 'up') return ours.low > 0;
  if (value === 'down') return ours.high < 0;
  const near = (end: number) => Math.abs(value - end) <= PUBLISHED_PRECISION;
  return near(ours.low) && near(ours.high);
}

function publishedText(value: number | 'up' | 'down', context: RankingContext): string {
  const { changeUp, changeDown } = context.words.ranking;
  if (value === 'up') return changeUp;
  if (value === 'down') return changeDown;
  return percent(value, context, { maximumFractionDigits: 2 });
}

function changeText(
  ours: Change,
  before: SalesFigure | undefined,
  context: RankingContext,
  nameOf: (brand: string) => string,
): string {
  const words = context.words.ranking;
  if (ours === undefined) return words.changeNone;
  if (ours === 'new') return words.changeNew;
  const { low, high } = ours;
  if (low >= TENFOLD && before) {
    return fill(words.changeFromTo, { from: quantityText(before.units, context, nameOf) });
  }
  if (!Number.isFinite(high)) {
    const least = percent(low, context, { roundingMode: 'floor' });
    return fill(words.changeAtLeast, { percent: least });
  }
  const [from, to] = [percent(low, context), percent(high, context)];
  return from === to
    ? fill(words.change, { percent: from })
    : fill(words.changeRange, { from, to });
}

/** One decimal below 10 %, where a whole per cent would hide the difference, none above. */
function percent(
  value: number,
  { locale }: RankingContext,
  options: Intl.NumberFormatOptions = {},
): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: Math.abs(value) < 0.0995 ? 1 : 0,
    ...options,
  }).format(value);
}
