import type { Certainty } from '../schema/deal.js';
import { wordsOf } from './fold-text.js';
import type { FactBook, ItemFacts, TimelineKind } from './item-facts.js';
import { overlap, periodOf } from './period.js';
import type { TimelineItem } from './timeline-view.js';

/**
 * What a reader looks for: every field that is given must hold, and any one of the values in it. Empty lists and
 * strings ask for nothing.
 */
export interface TimelineFilters {
  /** Ids of parties: named in an event, speaking in a statement, or spoken about. */
  readonly parties?: readonly string[];
  readonly kinds?: readonly TimelineKind[];
  readonly certainties?: readonly Certainty[];
  /** Each word occurs in the item's words, its parties or publishers; case and diacritics do not count. */
  readonly text?: string;
  /** First year, month or day (EDTF) of a period that the item's date reaches into. */
  readonly from?: string;
  /** Last year, month or day (EDTF) of that period. */
  readonly to?: string;
}

/** The fields whose values are chosen from a list. */
export type FacetField = 'parties' | 'kinds' | 'certainties';

/** Whether an item is shown; where it fails in one field alone, which. */
export type Verdict = boolean | FacetField;

/** Whether anything is asked for. */
export function isFiltering(filters: TimelineFilters): boolean {
  const { parties = [], kinds = [], certainties = [], text = '', from = '', to = '' } = filters;
  return (
    parties.length + kinds.length + certainties.length > 0 ||
    `${from}${to}` !== '' ||
    wordsOf(text).length > 0
  );
}

/** The test that filters put items to. What costs most comes last. */
export function testOf(
  filters: TimelineFilters,
  book: FactBook,
): (item: TimelineItem, facts: ItemFacts) => Verdict {
  const words = wordsOf(filters.text ?? '');
  const period = periodOf(filters.from, filters.to);
  const parties = setOf(filters.parties);
  const kinds = setOf(filters.kinds);
  const certainties = setOf(filters.certainties);
  return (item, facts) => {
    const failed: FacetField[] = [];
    if (parties && !facts.parties.some((party) => parties.has(party))) failed.push('parties');
    if (kinds && !kinds.has(facts.kind)) failed.push('kinds');
    if (certainties && !certainties.has(facts.certainty)) failed.push('certainties');
    if (failed.length > 1 || !overlap(facts.days, period)) return false;
    if (words.length > 0) {
      const text = book.wordsOf(item);
      if (!words.every((word) => text.includes(word))) return false;
    }
    return failed[0] ?? true;
  };
}

function setOf(values: readonly string[] = []): ReadonlySet<string> | undefined {
  return values.length > 0 ? new Set(values) : undefined;
}
