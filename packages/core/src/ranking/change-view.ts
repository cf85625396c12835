import { quantityBounds, valuesAgree } from '../quantity/bounds.js';
import type { Citation, SalesFigure } from '../schema/deal.js';
import { isPlain } from '../view/sayings.js';
import { percentText, smallPercent } from '../words/intl.js';
import { fill } from '../words/patterns.js';
import { type Change, countedChange } from './figure-change.js';
import { type Note, sayingNotes } from './notes.js';
import { quantityText } from './quantity-text.js';
import type { RankedFigure } from './ranked-figures.js';
import type { RankingContext } from './ranking-context.js';
import type { RowContext } from './row-view.js';
import { type Comparison, isSamePeriod, launchSince } from './table-facts.js';

export interface ChangeView {
  readonly text: string;
  readonly notes: readonly Note[];
  /** Citations of a published change that stands in the cell itself. */
  readonly citations: readonly Citation[];
  /** Citations of what a change of counts rests on: the earlier count, and a published change that agrees. */
  readonly basis: readonly Citation[];
  /** The text is a published change, whose count is not known. */
  readonly published?: true;
}

/** Above this growth a percentage no longer informs: "from 209" does. */
const TENFOLD = 10;

/** Below this, a decimal is shown. */
const TENTH = 0.0995;

/** The change of one figure against its brand's earlier figure, with every reservation it needs. */
export function changeView(
  now: RankedFigure,
  earlierFigure: RankedFigure | undefined,
  { period }: Comparison,
  row: RowContext,
): ChangeView {
  const { table, parties, nameOf, context, sources } = row;
  const words = context.words.ranking;
  const than = context.date(period);
  const { figure } = now;
  const before = earlierFigure?.figure;
  const sameScope = before === undefined || before.scope === figure.scope;
  const ours = countedChange(now, earlierFigure);
  const notes: Note[] = [];

  const launch = launchSince(parties.get(figure.brand), period, table);
  if (launch) {
    const text = { text: fill(words.onSaleFrom, { date: context.date(launch.from) }) };
    notes.push({ text, ...(launch.citations ? { citations: launch.citations } : {}) });
  }
  if (!sameScope) notes.push({ text: { text: fill(words.notComparable, { period: than }) } });
  if (before && sameScope && earlierFigure?.bounds) {
    notes.push(...earlierNotes(before, ours, than, row));
  }
  for (const { units, citations, note } of (sameScope && before?.also) || []) {
    if (!before || !quantityBounds(before.units) || !quantityBounds(units)) continue;
    if (valuesAgree(before.units, units)) continue;
    const value = quantityText(units, context, nameOf);
    notes.push({
      text: { text: fill(words.alsoConflictEarlier, { period: than, value }) },
      more: note === undefined ? undefined : context.text(note),
      citations: citations.filter(isPlain),
    });
    notes.push(...sayingNotes(citations, context, sources, value));
  }

  const { change } = figure;
  const published = change && publishedText(change.value, context);
  const basis = ours && before ? before.citations.filter(isPlain) : [];
  if (change && published) {
    const sayings = sayingNotes(change.citations, context, sources, published);
    const citations = change.citations.filter(isPlain);
    const isOfPeriod = isSamePeriod(change.against, period);
    if (isOfPeriod && !ours && sameScope) {
      const text = fill(words.changePublished, { value: published });
      return { text, notes: [...notes, ...sayings], citations, basis, published: true };
    }
    if (isOfPeriod && agree(change.value, ours)) basis.push(...citations);
    else {
      const text = { text: fill(words.publishedChange, { value: published }) };
      const dated = fill(context.words.shared.datedSo, { date: context.date(change.against) });
      const said = isOfPeriod ? { text } : { text: { text: dated }, more: text };
      notes.push({ ...said, citations });
    }
    notes.push(...sayings);
  }
  return { text: cellText(), notes, citations: [], basis };

  function cellText(): string {
    if (!sameScope) return words.changeNotComparable;
    if (ours) return changeText(ours, before, context, nameOf);
    if (before?.units === 'undisclosed') return fill(words.earlierUndisclosed, { period: than });
    if (!earlierFigure?.bounds) return fill(words.noEarlierFigure, { period: than });
    return words.notKnown;
  }
}

/** What a reader must know of the earlier count: that it is not exact or not sure, and what its own row says of it. */
function earlierNotes(
  before: SalesFigure,
  ours: Change,
  period: string,
  { context, nameOf, sources }: RowContext,
): Note[] {
  const words = context.words;
  const { units, certainty, citations, note } = before;
  const count = quantityText(units, context, nameOf);
  const isShown = typeof ours === 'object' && ours.low >= TENFOLD;
  const isSure = certainty === 'confirmed';
  const isPlainCount = isSure && (typeof units === 'number' || isShown);
  const value = isSure ? count : `${count} (${words.shared.certainty[certainty]})`;
  return [
    ...(isPlainCount && note === undefined
      ? []
      : [
          {
            text: { text: fill(words.ranking.earlierFigure, { period, value }) },
            more: note === undefined ? undefined : context.text(note),
            citations: citations.filter(isPlain),
          },
        ]),
    ...sayingNotes(citations, context, sources, count),
  ];
}

/**
 * A published number agrees when both ends of ours are within half a unit of the precision in which ours is shown, and on
 * the same side of none; one that is more exact than ours is worth a note.
 */
function agree(value: number | 'up' | 'down', ours: Change): boolean {
  if (ours === undefined) return false;
  if (ours === 'new') return value === 'up';
  if (value === 'up') return ours.low > 0;
  if (value === 'down') return ours.high < 0;
  const near = (end: number) =>
    Math.sign(value) === Math.sign(end) &&
    Math.abs(value - end) <= (Math.abs(end) < TENTH ? 0.0005 : 0.005);
  return near(ours.low) && near(ours.high);
}

function publishedText(value: number | 'up' | 'down', context: RankingContext): string {
  const { changeUp, changeDown } = context.words.ranking;
  if (value === 'up') return changeUp;
  if (value === 'down') return changeDown;
  return shownPercent(value, context, 2);
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
    const least = leastText(low, context);
    return fill(words.changeAtLeast, { percent: least });
  }
  const endText = (end: number) => shownPercent(end, context, decimalsOf(end));
  const [from, to] = [endText(low), endText(high)];
  return from === to
    ? fill(words.change, { percent: from })
    : fill(words.changeRange, { from, to });
}

/** Rounded down, so that "or more" stays true, but a rise that is sure stays one. */
function leastText(low: number, { locale }: RankingContext): string {
  return low > 0 && low < 0.001
    ? smallPercent(locale, low, 'exceptZero', 'floor')
    : percentText(locale, low, { decimals: decimalsOf(low), signed: true, rounding: 'floor' });
}

/**
 * To the nearest, as the press prints changes, but never to what it is not: a possible fall or rise is seen, however
 * small, and what is left after a fall too.
 */
function shownPercent(value: number, { locale }: RankingContext, decimals: number): string {
  const half = 0.5 / 10 ** (decimals + 2);
  if (value !== 0 && Math.abs(value) < half) return smallPercent(locale, value, 'exceptZero');
  if (value <= -1 || value > -1 + half) {
    return percentText(locale, value, { decimals, signed: true });
  }
  const finer = Math.max(1, decimals);
  const isAll = value <= -1 + 0.5 / 10 ** (finer + 2);
  const style = { decimals: finer, signed: true };
  return percentText(locale, value, isAll ? { ...style, rounding: 'ceil' } : style);
}

/** One decimal below 10 %, where a whole per cent would hide the difference, none above. */
function decimalsOf(value: number): number {
  return Math.abs(value) < TENTH ? 1 : 0;
}
