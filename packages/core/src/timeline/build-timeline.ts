import type { Deal } from '../schema/deal.js';
import { SourceRegister } from '../view/source-register.js';
import { finish, type Steps } from '../view/steps.js';
import type { SourcesView, SourceView, ViewOptions } from '../view/view.js';
import {
  correctionsView,
  createContext,
  skipView,
  statusView,
  type ViewContext,
} from '../view/view-context.js';
import { plural } from '../words/patterns.js';
import type { TimelineCatalogue } from '../words/words.js';
import { type Entry, placedEntries, storyOf } from './entries.js';
import { foldsOf, unfoldOf } from './folds.js';
import { gapText } from './gap-text.js';
import { ItemViews } from './item-view.js';
import { keyOf } from './key.js';
import { partFault, type StoryPart } from './part.js';
import { partView } from './part-view.js';
import { Rail } from './rail.js';
import { groupEntries, type Order } from './sections.js';
import { buildStrip } from './strip/build-strip.js';
import type { TimelineItem, TimelineSection, TimelineView } from './timeline-view.js';

export { partFault };

/** When search and filters are offered. */
export type TimelineControls = 'auto' | 'all' | 'none';

/** From so many entries on, searching takes less time than reading. */
const MANY = 12;

/** What `buildTimeline` takes besides the words. */
export interface TimelineOptions extends ViewOptions<TimelineCatalogue>, StoryPart {
  /** Whether the oldest or the newest entry is read first. Default `oldest`. */
  readonly order?: Order;
  /** Show the whole story after all, with the way back to the part. */
  readonly whole?: boolean;
  /** Search and filters: `auto` (default) where they help, from 12 entries on; `all` always; `none` never. */
  readonly controls?: TimelineControls;
}

/** A long timeline is shown from so many items on; more than one screen of it is then there. */
const FIRST_SCREEN = 12;

/**
 * The view model of `<deal-timeline>`: pure, plain data in reading order. Takes a deal that `parseDeal` has passed;
 * reads no clock and no global. Entries are grouped by year, by month where many stand in few years, by decade or
 * century where that is all that is known or few stand in a long time; they are ordered by the earliest, then the
 * latest day that their EDTF date can mean.
 */
export function buildTimeline(deal: Deal, options: TimelineOptions): TimelineView {
  return finish(timelineSteps(deal, options));
}

/**
 * The same in steps, one for each item and source. A timeline that folds can be shown from its first screen on:
 * sections that are not reached yet are there without items. A short one is shown whole.
 */
export function* timelineSteps(deal: Deal, options: TimelineOptions): Steps<TimelineView> {
  const context = createContext(deal, options);
  const { words, base, text } = context;
  const sources = new SourceRegister(deal, context);
  const status = statusView(deal, context, sources);
  const all = yield* placedEntries(deal);
  const story = yield* storyOf(deal, all, options.order, options);
  const part = partView(story, options.whole === true, context);
  const shown = options.whole ? yield* storyOf(deal, all, options.order) : story;
  const { entries, grain, order } = shown;
  const rail = yield* Rail.of(deal, shown, context);
  const tools = toolsOf(entries.length, options, context);
  // Whoever can choose a period with a pointer must find it among the filters, too.
  const hint = tools.tools ? { hint: words.timeline.stripHint } : {};
  const strip = yield* buildStrip(shown, rail.asOf, rail.today, context);
  const views = new ItemViews(deal, context, sources, rail);
  const groups = groupEntries(entries, grain, order);
  yield;
  const folds = foldsOf(groups, context);
  const sections = groups.map(
    ({ heading, gap, entries: inSection }, index): TimelineSection => ({
      id: `${base}/year.${heading}`,
      heading: context.date(heading),
      ...(gap ? { gap: gapText(gap, shown, context) } : {}),
      ...rail.before(inSection[0]),
      ...(folds[index] ? { fold: folds[index] } : {}),
      items: [],
    }),
  );
  yield;
  const key = keyOf(entries, context);
  yield;
  const frame = {
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
    ...(part ? { part } : {}),
    order,
    ...(strip ? { strip: { ...strip, ...hint } } : {}),
    lanes: rail.lanes,
    ...unfoldOf(folds, entries.length, context),
    ...tools,
    ...(entries.length === 0 && !part ? { empty: words.timeline.empty } : {}),
    keyHeading: words.shared.keyHeading,
    key,
  } as const;
  const told = new Set(entries.map(({ of }) => of.id));
  yield;
  const viewWith = (shown: SourcesView): TimelineView => {
    const corrections = correctionsView(deal.corrections, context, (id) => {
      if (told.has(id)) return `#${base}/${id}`;
      const isTold = deal.parties.some((party) => party.id === id) && !isInTable(deal, id);
      return sources.hrefOf(id) ?? (isTold ? '' : undefined);
    });
    return {
      ...frame,
      ...(corrections ? { corrections } : {}),
      sections: [...sections],
      sources: shown,
    };
  };

  const unlisted = { ...sources.view([], sourcesOf(deal, entries).size), isPending: true };
  yield;
  for (const [index, { entries: inGroup }] of groups.entries()) {
    const section = sections[index] as TimelineSection;
    const items: TimelineItem[] = [];
    const soFar = () => {
      sections[index] = { ...section, items: [...items] };
      return viewWith(unlisted);
    };
    for (const entry of inGroup) {
      items.push(views.view(entry));
      const isFirstScreen = index === 0 && items.length < FIRST_SCREEN;
      yield folds.length > 0 && !isFirstScreen ? soFar : undefined;
    }
    sections[index] = { ...section, items };
  }
  const listed: SourceView[] = [];
  for (const source of sources.views()) {
    listed.push(source);
    yield folds.length > 0 ? () => viewWith(sources.view([...listed])) : undefined;
  }
  return viewWith(sources.view(listed));
}

/** What a timeline will have cited in the end. */
function sourcesOf({ statusNote }: Deal, entries: readonly Entry[]): Set<string> {
  const cited = new Set<string>();
  for (const { citations } of [statusNote, ...entries.map(({ of }) => of)]) {
    for (const { source } of citations) cited.add(source);
  }
  return cited;
}

function toolsOf(
  count: number,
  { controls = 'auto' }: TimelineOptions,
  { words: { timeline }, locale }: ViewContext<TimelineCatalogue>,
): Pick<TimelineView, 'tools'> {
  if (controls === 'none' || (controls !== 'all' && count < MANY)) return {};
  return { tools: { count: plural(timeline.entries, count, locale), find: timeline.find } };
}

/** Brands are corrected where their figures are. */
function isInTable(deal: Deal, party: string): boolean {
  return deal.sales.some(({ figures }) => figures.some(({ brand }) => brand === party));
}
