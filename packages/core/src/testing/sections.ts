import type { Deal } from '../schema/deal.js';
import { placedEntries, storyOf } from '../timeline/entries.js';
import { groupEntries, type Order } from '../timeline/sections.js';
import { finish } from '../view/steps.js';
import { dealWith, eventOn } from './views.js';

/** "2017 (2): 2017-10-21" per group: heading, years or months of the break before it, dates. */
export function toldIn(order: Order, dates: readonly string[]): string[] {
  const { entries, grain } = story(dates, order);
  return groupEntries(entries, grain, order).map(
    ({ heading, gap, entries: inGroup }) =>
      `${heading} (${gap?.count ?? 0}): ${inGroup.map(({ of }) => of.date).join(' ')}`,
  );
}

export function storyIn(deal: Deal, order: Order = 'oldest') {
  return finish(storyOf(deal, finish(placedEntries(deal)), order));
}

export function story(dates: readonly string[], order: Order = 'oldest') {
  return storyIn(dealWith({ events: dates.map((date) => eventOn(date)) }), order);
}
