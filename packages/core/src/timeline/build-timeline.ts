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
import { type Entry, extentOf, shapeOf, storyOf } from './entries.js';
import { ItemViews } from './item-view.js';
import { partFault, type StoryPart } from './part.js';
import { partView } from './part-view.js';
import { type Gap, groupEntries, type Order } from './sections.js';
import type { TimelineSection, TimelineView } from './timeline-view.js';

export { partFault };

/** What `buildTimeline` takes besides the words. */
export interface TimelineOptions extends ViewOptions<TimelineCatalogue>, StoryPart {
  /** Whether the oldest or the newest entry is read first. Default `oldest`. */
  readonly order?: Order;
  /** Show the whole story after all, with the way back to the part. */
  readonly whole?: boolean;
}

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
 * reads no clock and no global. Entries are grouped by year, by month where many stand in few years, by decade or
 * century where that is all that is known or few stand in a long time; they are ordered by the earliest, then the
 * latest day that their EDTF date can mean.
 */
export function buildTimeline(deal: Deal, options: TimelineOptions): TimelineView {
  const context = createContext(deal, options);
  const { words, base, text } = context;
  const sources = new SourceRegister(deal, context);
  const status = statusView(deal, context, sources);
  const story = storyOf(deal, options.order, options);
  const part = partView(story, options.whole === true, context);
  const { entries, grain, order } = options.whole ? storyOf(deal, options.order) : story;
  const views = new ItemViews(deal, context, sources);
  const sections = groupEntries(entries, grain, order).map(
    ({ heading, gap, entries: inSection }): TimelineSection => ({
      id: `${base}/year.${heading}`,
      heading: context.date(heading),
      ...(gap ? { gap: gapText(gap, context) } : {}),
      items: inSection.map((entry) => views.view(entry)),
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
    ...(part ? { part } : {}),
    sections,
    ...(entries.length === 0 && !part ? { empty: words.timeline.empty } : {}),
    keyHeading: words.shared.keyHeading,
    key: keyOf(entries, context),
    sources: sources.view(),
  };
}

function gapText({ count, unit }: Gap, { words, locale }: ViewContext<TimelineCatalogue>): string {
  return plural(unit === 'year' ? words.timeline.gap : words.timeline.gapMonths, count, locale);
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
