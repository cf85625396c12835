import { parseEdtf } from '../edtf/parse.js';
import type { Deal, DealEvent, Statement } from '../schema/deal.js';
import type { HiddenSteps } from '../view/steps.js';
import type { MarkExtent, MarkShape } from '../view/view.js';
import { grainOf } from './grain.js';
import { partFilter, type StoryPart } from './part.js';
import { type Place, placeOf, type SectionMonths } from './place.js';
import { type Order, sorted } from './sections.js';

/** An event or statement with its date parsed once. */
export type Entry = Place &
  (
    | { readonly type: 'event'; readonly of: DealEvent }
    | { readonly type: 'statement'; readonly of: Statement }
  );

/** The entries of a story in reading order, and the length of the sections that they stand in. */
export interface Story {
  readonly entries: readonly Entry[];
  readonly grain: SectionMonths;
  readonly order: Order;
  /** How many entries of the deal are not in this part of the story. */
  readonly leftOut: number;
}

/** Every event and statement of a deal with its place, as the deal orders them; one a step. */
export function* placedEntries(deal: Deal): HiddenSteps<Entry[]> {
  const all: Entry[] = [];
  for (const of of deal.events) {
    const place = placed(of.date);
    if (place) all.push({ type: 'event', of, ...place });
    yield;
  }
  for (const of of deal.statements) {
    const place = placed(of.date);
    if (place) all.push({ type: 'statement', of, ...place });
    yield;
  }
  return all;
}

/**
 * Events and statements in reading order: by section, then earliest first, then by latest day, or all of that the
 * other way round; at equal dates events before statements, each as the deal orders them. What has no earliest day
 * ("by December 2027") stands at its latest. One entry a step.
 */
export function* storyOf(
  deal: Deal,
  all: readonly Entry[],
  order: Order = 'oldest',
  part: StoryPart = {},
): HiddenSteps<Story> {
  const filter = partFilter(deal, part);
  const told = all.filter(filter ?? (() => true));
  const grain = grainOf(told);
  yield;
  const entries = yield* sorted(told, grain, order);
  return { entries, grain, order, leftOut: all.length - entries.length };
}

/** Where an EDTF text stands in time; nothing where it is no date. */
export function placed(text: string): Place | undefined {
  const result = parseEdtf(text);
  return result.ok ? placeOf(result.date) : undefined;
}

/** The shape that stands for how sure an entry is. */
export function shapeOf(entry: Entry): MarkShape {
  return entry.type === 'statement' ? 'statement' : entry.of.certainty;
}

/** Whether an entry is drawn as one mark, as a stretch, or as a stretch that still goes on. Statements are bubbles. */
export function extentOf({ type, date }: Entry): MarkExtent {
  if (type === 'statement' || date.type !== 'interval') return 'point';
  return date.end === 'open' ? 'open' : 'span';
}
