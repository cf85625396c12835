import type { ViewContext } from '../view/view-context.js';
import { plural } from '../words/patterns.js';
import type { TimelineCatalogue } from '../words/words.js';
import type { FoldView, TimelineView } from './timeline-view.js';

/** Beyond so many entries the sections of a timeline fold. */
const UNFOLDED = 60;

/** Sections from the first on stay open until they hold so many entries: enough for a first screen. */
const OPEN = 12;

/** How each section folds; empty where the timeline is short enough to stand open. */
export function foldsOf(
  groups: readonly { readonly entries: readonly unknown[] }[],
  { words, locale }: ViewContext<TimelineCatalogue>,
): FoldView[] {
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  if (total <= UNFOLDED) return [];
  let before = 0;
  return groups.map(({ entries: { length } }) => {
    // A first section that is long itself is opened all the same: a timeline must begin with something to read.
    const isOpen = before === 0 || before + length <= OPEN;
    before += length;
    return { count: plural(words.timeline.entries, length, locale), isOpen };
  });
}

/** What opens them all; nothing where all stand open. */
export function unfoldOf(
  folds: readonly FoldView[],
  count: number,
  { words: { timeline }, locale }: ViewContext<TimelineCatalogue>,
): Pick<TimelineView, 'unfold'> {
  if (folds.every(({ isOpen }) => isOpen)) return {};
  const { unfold, fold } = timeline;
  return { unfold: { unfold: plural(unfold, count, locale), fold, isOpen: false } };
}
