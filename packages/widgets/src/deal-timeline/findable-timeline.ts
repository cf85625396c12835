import type {
  Deal,
  TimelineCatalogue,
  TimelineFilters,
  TimelineOptions,
  TimelineView,
} from '@dealstory/core';
import type { PropertyDeclarations } from 'lit';
import { DealElement } from '../shared/deal-element.js';
import { FilterState, filterProperties } from './filter-state.js';

/**
 * A timeline in which a reader finds something: the attributes, properties and methods of search and filters.
 *
 * What the reader asks for stands in the `filter-…` attributes, where a page can read it, keep it and set it. A page
 * that sets them is not told of what it did itself: `filter-change` follows from the reader's acts, also from a link to
 * an entry that was hidden, and from `setFilters` and `clearFilters`. Values that are not in the deal let nothing
 * through; a date that is none limits nothing. To tell only a part of a story use `from`, `to`, `items` or `party`:
 * filters are for the reader, and the content between the tags does not know them.
 *
 * @attr {"auto" | "all" | "none"} controls - When search and filters are offered: from 12 entries on (`auto`), always
 *   and with the panel open (`all`), or never (`none`).
 * @attr {string} filter-party - Ids of parties, separated by spaces. Entries of any of them are shown, also of what is
 *   part of them.
 * @attr {string} filter-kind - Kinds of events (`partnership`, `market`, `production`, `disruption`, `diplomacy`,
 *   `regulation`, `finance`, `other`) or `statement`, separated by spaces.
 * @attr {string} filter-status - `confirmed`, `reported`, `expected`, `disputed` or `denied`, separated by spaces.
 * @attr {string} filter-text - Words that must all occur, in any place. Case, accents and widths do not count.
 * @attr {string} filter-from - First year, month or day (EDTF) of the period that an entry's date must reach into.
 * @attr {string} filter-to - Last year, month or day (EDTF) of that period.
 *
 * @fires {FilterChangeEvent} filter-change - The reader or a method has changed what is shown. `event.filters`,
 *   `event.shown`, `event.total`.
 */
export abstract class FindableTimeline extends DealElement<
  TimelineView,
  TimelineCatalogue,
  TimelineOptions
> {
  static override properties: PropertyDeclarations = filterProperties;

  /** When search and filters are offered: `auto` from 12 entries on, `all` always and opened, or `none`. */
  controls: 'auto' | 'all' | 'none' = 'auto';

  /** Ids of parties, separated by spaces. */
  filterParty?: string;

  /** Kinds of events, or `statement`, separated by spaces. */
  filterKind?: string;

  /** How sure: `confirmed`, `reported`, `expected`, `disputed`, `denied`, separated by spaces. */
  filterStatus?: string;

  /** Words that must all occur. */
  filterText?: string;

  /** EDTF date at which the period begins. */
  filterFrom?: string;

  /** EDTF date at which the period ends. */
  filterTo?: string;

  readonly #state = new FilterState(this);

  /** What is asked for; empty where everything is shown. */
  get filters(): TimelineFilters {
    return this.#state.filters;
  }

  /** Changes the fields of the filters that are given and leaves the others; an empty value asks for nothing. */
  setFilters(change: TimelineFilters): void {
    this.#state.set(change);
  }

  /** Shows everything again. */
  clearFilters(): void {
    this.#state.clear();
  }

  protected override get isWaiting(): boolean {
    // All entries at first, and then some: that would move the page twice.
    return this.#state.isWaiting;
  }

  /** The view with what is asked for, and the panel where it is open. */
  protected filtered(view: TimelineView, deal: Deal, options: TimelineOptions) {
    return this.#state.apply(view, deal, options);
  }

  /** A link to an entry gives up the filters that hide it. */
  protected override bringIn(id: string): boolean {
    const isIn = super.bringIn(id);
    if (!this.#state.bringIn(id)) return isIn;
    this.performUpdate();
    return true;
  }

  /** Does what a button asks for, if it is about finding. */
  protected handleFind(asked: string | null): void {
    if (asked === 'find') this.#state.toggle();
    if (asked !== 'clear') return;
    this.#state.clear();
    // The button goes away, and the focus must not go with it.
    this.renderRoot.querySelector<HTMLElement>('[data-do=find]')?.focus();
  }
}
