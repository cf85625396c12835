import type { Deal } from '../schema/deal.js';
import type { FindingCatalogue, TimelineCatalogue } from '../words/words.js';
import { buildFinding } from './build-finding.js';
import type { TimelineOptions } from './build-timeline.js';
import { FacetCounts } from './facet-counts.js';
import { type TimelineFilters, testOf } from './filters.js';
import { factBook } from './item-facts.js';
import { chosenOn } from './strip/build-strip.js';
import type { TimelineSection, TimelineView } from './timeline-view.js';

export { isFiltering, type TimelineFilters } from './filters.js';
export { findStretches, foldText, type Stretch, wordsOf } from './fold-text.js';

export type FilterOptions = TimelineOptions & {
  readonly words: TimelineCatalogue & FindingCatalogue;
};

/**
 * A view in which only what the filters let through is shown, with what the panel for finding says. Pure: view in,
 * view out. Items keep their identity, and so does a section in which the same items are shown as the time before, so
 * that only what changes is placed anew. A view that is still being filled is filtered as far as it is filled.
 */
export function filterTimeline(
  view: TimelineView,
  deal: Deal,
  filters: TimelineFilters,
  options: FilterOptions,
): TimelineView {
  const book = factBook(deal, options.words.lang);
  const test = testOf(filters, book);
  const counts = new FacetCounts();
  const sections = view.sections.map((section) =>
    filtered(
      section,
      section.items.map((item) => {
        const facts = book.factsOf(item);
        if (!facts) return false;
        const verdict = test(item, facts);
        counts.add(facts, verdict);
        return verdict === true;
      }),
    ),
  );
  const finding = buildFinding(counts, filters, deal, options);
  // A stretch cannot be drawn past items that are not shown.
  const lanes = finding.active ? { lanes: 0 } : {};
  const chosen = view.strip && chosenOn(view.strip, filters.from, filters.to);
  const strip = chosen ? { strip: { ...view.strip, chosen } } : {};
  return { ...view, ...strip, ...lanes, sections, finding };
}

/** The filters without the fields that hide an item of the view; nothing where the view does not have the item. */
export function relaxFilters(
  view: TimelineView,
  deal: Deal,
  filters: TimelineFilters,
  lang: string,
  id: string,
): TimelineFilters | undefined {
  const book = factBook(deal, lang);
  const item = view.sections.flatMap(({ items }) => items).find((each) => each.item === id);
  const facts = item && book.factsOf(item);
  if (!facts) return undefined;
  const lets = (filter: TimelineFilters) => testOf(filter, book)(item, facts) === true;
  const kept = Object.entries(filters).filter(([field, value]) => lets({ [field]: value }));
  return Object.fromEntries(kept);
}

const latest = new WeakMap<TimelineSection, TimelineSection>();

/** The section with what is shown of it: itself where that is all, and the one of the last time where it is the same. */
function filtered(section: TimelineSection, shown: readonly boolean[]): TimelineSection {
  if (shown.every((each) => each)) return section;
  const last = latest.get(section);
  if (last?.shown?.every((each, index) => each === shown[index])) return last;
  const none = !shown.includes(true);
  const next: TimelineSection = { ...section, shown, ...(none ? { hidden: true } : {}) };
  latest.set(section, next);
  return next;
}

/**
 * Folds the words of a view's items for search, until `enough` says that it is time to pause. True when all are done;
 * a search folds what is left. For the time before the first letter is typed.
 */
export function prepareSearch(
  view: TimelineView,
  deal: Deal,
  lang: string,
  enough: () => boolean,
): boolean {
  const book = factBook(deal, lang);
  for (const { items } of view.sections) {
    for (const item of items) {
      if (book.hasWords(item)) continue;
      if (enough()) return false;
      book.wordsOf(item);
    }
  }
  return true;
}
