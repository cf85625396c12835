import type { Deal } from '../schema/deal.js';
import { SourceRegister } from '../view/source-register.js';
import type { KeyItem, ViewOptions } from '../view/view.js';
import {
  correctionsView,
  createContext,
  skipView,
  statusView,
  type ViewContext,
} from '../view/view-context.js';
import { plural } from '../words/patterns.js';
import type { TimelineCatalogue } from '../words/words.js';
import { type Entry, extentOf, orderedEntries, shapeOf } from './entries.js';
import { ItemViews } from './item-view.js';
import { groupByYear } from './sections.js';
import type { TimelineSection, TimelineView } from './timeline-view.js';

export type TimelineOptions = ViewOptions<TimelineCatalogue>;

/** A break is drawn from this many calendar years without an entry. */
const BREAK_YEARS = 2;

const SHAPE_ORDER = [
  'confirmed',
  'reported',
  'expected',
  'disputed',
  'denied',
  'statement',
] as const;

/**
 * The view model of `<deal-timeline>`: pure, plain data in reading order. Takes a deal that `parseDeal` has passed;
 * reads no clock and no global. Entries are grouped by year, or by the decade or century where no more is known, and
 * ordered by the earliest, then the latest day that their EDTF date can mean.
 */
export function buildTimeline(deal: Deal, options: TimelineOptions): TimelineView {
  const context = createContext(deal, options);
  const { words, base, text } = context;
  const sources = new SourceRegister(deal, context);
  const status = statusView(deal, context, sources);
  const entries = orderedEntries(deal);
  const views = new ItemViews(deal, context, sources);
  const sections = groupByYear(entries).map(
    ({ heading, emptyYears, entries: inYear }): TimelineSection => ({
      id: `${base}/year.${heading}`,
      heading: context.date(heading),
      ...(emptyYears >= BREAK_YEARS
        ? { gap: plural(words.timeline.gap, emptyYears, context.locale) }
        : {}),
      items: inYear.map((entry) => views.view(entry)),
    }),
  );
  const corrections = correctionsView(deal.corrections, context, (id) => {
    if (entries.some(({ of }) => of.id === id)) return `#${base}/${id}`;
    const isTold = deal.parties.some((party) => party.id === id) && !isInTable(deal, id);
    return sources.hrefOf(id) ?? (isTold ? '' : undefined);
  });
  return {
    type: 'timeline',
    deal: deal.id,
    lang: words.lang,
    dir: words.dir,
    skip: skipView(context, 'timeline'),
    kicker: words.timeline.kicker,
    id: `${base}/title.timeline`,
    title: text(deal.title),
    ...(deal.summary === undefined ? {} : { summary: text(deal.summary) }),
    status,
    ...(corrections ? { corrections } : {}),
    sections,
    ...(entries.length === 0 ? { empty: words.timeline.empty } : {}),
    keyHeading: words.shared.keyHeading,
    key: keyOf(entries, context),
    sources: sources.view(),
  };
}

/** Brands are corrected where their figures are. */
function isInTable(deal: Deal, party: string): boolean {
  return deal.sales.some(({ figures }) => figures.some(({ brand }) => brand === party));
}

/** The shapes that are present, and only those. */
function keyOf(entries: readonly Entry[], { words }: ViewContext<TimelineCatalogue>): KeyItem[] {
  const shapes = new Set(entries.map(shapeOf));
  const labels = { ...words.shared.certainty, statement: words.timeline.statementMark };
  const key: KeyItem[] = SHAPE_ORDER.filter((shape) => shapes.has(shape)).map((shape) => ({
    shape,
    extent: 'point',
    label: labels[shape],
  }));
  const stretches = [
    ['span', words.timeline.spanMark],
    ['open', words.timeline.ongoingMark],
  ] as const;
  for (const [extent, label] of stretches) {
    const drawn = entries.filter((entry) => extentOf(entry) === extent).map(shapeOf);
    const shape = SHAPE_ORDER.find((each) => drawn.includes(each));
    if (shape) key.push({ shape, extent, label });
  }
  return key;
}
