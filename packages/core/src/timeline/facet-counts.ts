import type { FacetField, Verdict } from './filters.js';
import type { ItemFacts } from './item-facts.js';

/** How many items there are with a value, and how many a reader would see who chose it. */
export interface FacetCount {
  readonly total: number;
  readonly offered: number;
}

/**
 * Counts items by the values of each field. A value's count is given the other fields: what the field itself asks for
 * does not count, since its values add to one another.
 */
export class FacetCounts {
  shown = 0;
  total = 0;
  /** Years in which items stand. */
  readonly years = new Set<number>();
  readonly #counts: Readonly<Record<FacetField, Map<string, { total: number; offered: number }>>> =
    {
      parties: new Map(),
      kinds: new Map(),
      certainties: new Map(),
    };

  add({ parties, kind, certainty, year }: ItemFacts, verdict: Verdict): void {
    this.total++;
    if (verdict === true) this.shown++;
    this.years.add(year);
    for (const party of parties) this.#count('parties', party, verdict);
    this.#count('kinds', kind, verdict);
    this.#count('certainties', certainty, verdict);
  }

  /** The counts of a field's values, those that no item has left out. */
  of(field: FacetField): ReadonlyMap<string, FacetCount> {
    return this.#counts[field];
  }

  #count(field: FacetField, value: string, verdict: Verdict): void {
    const counts = this.#counts[field];
    const count = counts.get(value) ?? { total: 0, offered: 0 };
    counts.set(value, count);
    count.total++;
    if (verdict === true || verdict === field) count.offered++;
  }
}
