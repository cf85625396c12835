import { agrees, quantityBounds } from '../quantity/bounds.js';
import type { Citation, Party, SalesFigure, SalesTable } from '../schema/deal.js';
import type { PercentStyle } from '../words/english.js';
import { percentText } from '../words/intl.js';
import { fill } from '../words/patterns.js';
import { type Change, countedChange } from './figure-change.js';
import type { Note } from './notes.js';
import { quantityText } from './quantity-text.js';
import type { RankedFigure } from './ranked-figures.js';
import type { RankingContext } from './ranking-context.js';
import { type Comparison, lateStart } from './table-facts.js';

export interface ChangeView {
  readonly text: string;
  readonly notes: readonly Note[];
  /** Citations of a published change that stands in the cell itself. */
  readonly citations: readonly Citation[];
  /** The text is a published change, whose count is not known. */
  readonly published?: true;
}

/** Above this growth a percentage no longer informs: "from 209" does. */
const TENFOLD = 10;

/** Two changes agree when they are equal to the precision in which the press prints them, half a per cent. */
const PUBLISHED_PRECISION = 0.005;

/** The change of one figure against its brand's earlier figure, with every reservation it needs. */
export function changeView(
  now: RankedFigure,
  earlierFigure: RankedFigure | undefined,
  table: SalesTable,
  { period, earlier }: Comparison,
  party: Party | undefined,
  context: RankingContext,
  nameOf: (brand: string) => string,
): ChangeView {
  const words = context.words.ranking;
  const than = context.date(period);
  const { figure } = now;
  const before = earlierFigure?.figure;
  const then = earlierFigure?.bounds;
  const sameScope = before === undefined || before.scope === figure.scope;
  const ours = countedChange(now, earlierFigure);
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
    const text = fill(words.changePublished, { value: published });
    return { text, notes, citations: change.citations, published: true };
  }
  if (change && published && !(change.against === period && agree(change.value, ours))) {
    const text = { text: fill(words.publishedChange, { value: published }) };
    const dated = fill(context.words.shared.datedSo, { date: context.date(change.against) });
    notes.push({
      ...(change.against === period ? { text } : { text: { text: dated }, more: text }),
      citations: change.citations,
    });
  }
  let text = words.notKnown;
  if (!sameScope) text = words.changeNotComparable;
  else if (!then) text = fill(words.noEarlierFigure, { period: than });
  else if (ours) text = changeText(ours, before, context, nameOf);
  return { text, notes, citations: [] };
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
  return percent(value, context, { decimals: 2 });
}

/** Words a change of counts: "+12%", "+447% to +448%", "new". */
export function changeText(
  ours: NonNullable<Change>,
  before: SalesFigure | undefined,
  context: RankingContext,
  nameOf: (brand: string) => string,
): string {
  const words = context.words.ranking;
  if (ours === 'new') return words.changeNew;
  const { low, high } = ours;
  if (low >= TENFOLD && before) {
    return fill(words.changeFromTo, { from: quantityText(before.units, context, nameOf) });
  }
  if (!Number.isFinite(high)) {
    const least = percent(low, context, { rounding: 'floor' });
    return fill(words.changeAtLeast, { percent: least });
  }
  const [from, to] = [endText(low, context), endText(high, context)];
  return from === to
    ? fill(words.change, { percent: from })
    : fill(words.changeRange, { from, to });
}

/** To the nearest, as the press prints changes, but never to zero: a possible fall or rise must be seen. */
function endText(end: number, context: RankingContext): string {
  if (end === 0 || Math.abs(end) >= 0.0005) return percent(end, context);
  return percent(end, context, { rounding: end < 0 ? 'floor' : 'ceil' });
}

/** One decimal below 10 %, where a whole per cent would hide the difference, none above. */
function percent(
  value: number,
  { locale }: RankingContext,
  style: Partial<PercentStyle> = {},
): string {
  const decimals = Math.abs(value) < 0.0995 ? 1 : 0;
  return percentText(locale, value, { decimals, signed: true, ...style });
}
