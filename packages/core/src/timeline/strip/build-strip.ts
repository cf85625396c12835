import { monthOfDay } from '../../edtf/calendar.js';
import { dayOf } from '../../edtf/day-of.js';
import type { DayNumber } from '../../edtf/edtf.js';
import { formatEdtf } from '../../edtf/format.js';
import type { HiddenSteps } from '../../view/steps.js';
import type { ViewContext } from '../../view/view-context.js';
import { fill, plural } from '../../words/patterns.js';
import type { TimelineCatalogue } from '../../words/words.js';
import { type Entry, extentOf, type Story, shapeOf } from '../entries.js';
import { gapText } from '../gap-text.js';
import { MOST_LANES } from '../lanes.js';
import { monthText, yearText } from '../place.js';
import { Density } from './density.js';
import { type Extent, extentOn, rangeOf, type StripRange } from './strip-range.js';
import type { StripMark, StripPeriod, StripSpan, StripStretch, StripView } from './strip-view.js';
import { firstDay, ticksOf } from './ticks.js';

/** Fewer entries are seen at a glance in the list. */
const LEAST = 6;
/** More marks than this are not told apart; the line then shows how much is told when. */
const MOST_MARKS = 48;
const MOST_ROWS = 6;

/** The narrowest line, in em of its container; ARIA and widths of labels are reckoned for it. */
const LINE_EMS = 40;
const LABEL_EMS = 0.76;
/** Beyond so many years a period is chosen by decades. */
const MOST_YEARS = 120;
/** Room of a mark, as a fraction of the narrowest line. */
const MARK = 0.019;

type Context = ViewContext<TimelineCatalogue>;

/** Draws a story on a line, one entry a step; nothing where it has too few entries or too short a time. */
export function* buildStrip(
  story: Story,
  asOf: DayNumber,
  today: DayNumber | undefined,
  context: Context,
): HiddenSteps<StripView | undefined> {
  const { entries, order } = story;
  if (entries.length < LEAST) return undefined;
  const inTime = order === 'newest' ? [...entries].reverse() : entries;
  const extents: Extent[] = [];
  for (const entry of inTime) {
    extents.push(extentOn(entry, asOf));
    yield;
  }
  const range = rangeOf(extents, (index) => extentOf(inTime[index] as Entry) === 'open');
  if (!range) return undefined;
  yield;
  const { scale } = range;
  const { spans, rest } = inLanes(inTime, extents, range);
  yield;
  const marks = rest.length > MOST_MARKS ? undefined : inRows(inTime, extents, rest, range);
  const density = new Density(scale);
  for (const index of marks ? [] : rest) {
    density.add(extents[index] as Extent, isSettled(inTime[index] as Entry));
    yield;
  }
  yield;
  const bars = density.bars();
  const [first, last] = [scale.pieces[0], scale.pieces.at(-1)];
  const isInside = today !== undefined && first && last && today >= first.from && today < last.to;
  return {
    caption: captionOf(story, range, bars.length > 0, context),
    ticks: ticksOf(scale, {
      text: (month, step) => tickText(month, step, context),
      width: (text) => (textEms(text) * LABEL_EMS) / LINE_EMS,
    }).map(({ at, label }) => (label === undefined ? { at } : { at, label })),
    ...(first && last && first !== last ? { gap: { from: first.end, to: last.start } } : {}),
    lanes: spans.reduce((most, { lane }) => Math.max(most, lane), 0),
    spans,
    rows: (marks ?? []).reduce((most, { row }) => Math.max(most, row), 0),
    marks: marks ?? [],
    bars,
    ...(isInside ? { today: scale.at(today) } : {}),
    periods: periodsOf(range),
  };
}

/** The part of the line that two EDTF dates ask for; a side that is no date is open. */
export function chosenOn(
  { periods }: StripView,
  from: string | undefined,
  to: string | undefined,
): StripStretch | undefined {
  const first = dayOf(from, 'earliest') ?? Number.NEGATIVE_INFINITY;
  const last = dayOf(to, 'latest') ?? Number.POSITIVE_INFINITY;
  if (!Number.isFinite(first) && !Number.isFinite(last)) return undefined;
  const inside = periods.filter(({ edtf }) => {
    const [start, end] = [dayOf(edtf, 'earliest'), dayOf(edtf, 'latest')];
    return start !== undefined && end !== undefined && start <= last && end >= first;
  });
  const [begin, finish] = [inside[0], inside.at(-1)];
  return begin && finish && { from: begin.from, to: finish.to };
}

function isSettled(entry: Entry): boolean {
  if (entry.type === 'statement') return true;
  return entry.of.certainty === 'confirmed' || entry.of.certainty === 'reported';
}

/** Stretches of time in the first free of three lanes; the indices of all that has none. */
function inLanes(entries: readonly Entry[], extents: readonly Extent[], { scale }: StripRange) {
  const spans: StripSpan[] = [];
  const rest: number[] = [];
  const ends: number[] = [];
  entries.forEach((entry, index) => {
    const { from, to } = extents[index] as Extent;
    if (entry.type !== 'event' || entry.date.type !== 'interval') {
      rest.push(index);
      return;
    }
    const [start, end] = [scale.at(from), scale.at(to)];
    let free = 0;
    while (free < MOST_LANES && (ends[free] ?? -1) > start) free++;
    // A stretch too short to be seen as one is a mark.
    if (end - start < MARK || free === MOST_LANES) {
      rest.push(index);
      return;
    }
    ends[free] = end + MARK;
    const open = extentOf(entry) === 'open' ? { open: true as const } : {};
    spans.push({ from: start, to: end, lane: free + 1, shape: shapeOf(entry), ...open });
  });
  return { spans, rest };
}

/** Marks stacked where they would lie on each other; nothing where the stacks would be too high. */
function inRows(
  entries: readonly Entry[],
  extents: readonly Extent[],
  indices: readonly number[],
  { scale }: StripRange,
): StripMark[] | undefined {
  const ends: number[] = [];
  const marks = indices
    .map((index) => {
      const { from, to } = extents[index] as Extent;
      const place = { from: scale.at(from), to: scale.at(to) };
      const at = (place.from + place.to) / 2;
      return { ...place, at, shape: shapeOf(entries[index] as Entry) };
    })
    .sort((a, b) => leftOf(a) - leftOf(b))
    .map((mark): StripMark => {
      const row = ends.findIndex((end) => end <= leftOf(mark));
      const taken = row < 0 ? ends.length : row;
      ends[taken] = Math.max(mark.to, mark.at + MARK / 2);
      return { ...mark, row: taken + 1 };
    });
  return ends.length > MOST_ROWS ? undefined : marks;
}

/** Where a mark or the days that it can mean begin, whichever is first. */
function leftOf({ from, at }: StripStretch & { readonly at: number }): number {
  return Math.min(from, at - MARK / 2);
}

/** Months, years, or decades where there are too many years to choose from. */
function periodsOf({ scale, unit }: StripRange): StripPeriod[] {
  const [{ from: first } = { from: 0 }] = scale.pieces;
  const days = scale.pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  // Decades are counted from year 1 on.
  const isLong = days > MOST_YEARS * 366 && first >= firstDay(12);
  const step = isLong ? 120 : unit;
  return scale.pieces.flatMap(({ from, to }) => {
    const periods: StripPeriod[] = [];
    const begin = Math.floor(monthOfDay(from) / step) * step;
    for (let month = begin; firstDay(month) < to; month += step) {
      periods.push({
        edtf: edtfOf(month, step),
        from: scale.at(Math.max(from, firstDay(month))),
        to: scale.at(Math.min(to, firstDay(month + step))),
      });
    }
    return periods;
  });
}

/** EDTF of the month, year or decade that begins with a month. */
function edtfOf(month: number, step: number): string {
  const year = yearText(Math.floor(month / 12));
  if (step === 120) return `${year.slice(0, 3)}X`;
  return step === 12 ? year : monthText(month);
}

function tickText(month: number, step: number, { words, today, locale }: Context): string {
  const date = edtfOf(month, step < 12 ? 1 : 12);
  return formatEdtf(date, { words, style: 'short', today, locale });
}

function captionOf(
  story: Story,
  { scale, unit, gap }: StripRange,
  isDense: boolean,
  context: Context,
): string {
  const { words, locale, date } = context;
  const { strip, stripBreak, stripDensity } = words.timeline;
  const [first, last] = [scale.pieces[0], scale.pieces.at(-1)];
  const from = date(edtfOf(monthOfDay(first?.from ?? 0), unit));
  const to = date(edtfOf(monthOfDay((last?.to ?? 1) - 1), unit));
  const sentences = [
    plural(strip, story.entries.length, locale, { from, to }),
    ...(isDense ? [stripDensity] : []),
    ...(gap ? [fill(stripBreak, { gap: gapText(gap, story, context) })] : []),
  ];
  return sentences.join(words.lang.startsWith('zh') ? '' : ' ');
}

/** Not less than a text takes: ideographs are square, all else is narrower than that. */
function textEms(text: string): number {
  let ems = 0;
  for (const character of text) ems += character > '\u2e7f' ? 1.05 : 0.7;
  return ems;
}
