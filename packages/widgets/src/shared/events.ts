import type { Deal, Issue, TimelineFilters } from '@dealstory/core';

/** A deal stands and is about to be shown. Bubbles and crosses shadow roots; cannot be cancelled. */
export class DealLoadEvent extends Event {
  static readonly eventName = 'deal-load';
  readonly deal: Deal;
  constructor(deal: Deal) {
    super(DealLoadEvent.eventName, { bubbles: true, composed: true });
    this.deal = deal;
  }
}

/** The data could not be loaded or is not a deal; the element's children stay. Bubbles and crosses shadow roots. */
export class DealErrorEvent extends Event {
  static readonly eventName = 'deal-error';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(DealErrorEvent.eventName, { bubbles: true, composed: true });
    this.issues = issues;
  }
}

/** The reader chose an item. Cancelling it leaves the address and the scroll position alone. */
export class ItemSelectEvent extends Event {
  static readonly eventName = 'item-select';
  /** The item's id in the deal: an event, a statement or a brand. */
  readonly item: string;
  constructor(item: string) {
    super(ItemSelectEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.item = item;
  }
}

/** The reader has switched a ranking to another table of its series. Bubbles and crosses shadow roots. */
export class PeriodChangeEvent extends Event {
  static readonly eventName = 'period-change';
  /** Id of the table now shown. */
  readonly table: string;
  /** Its period, as the reader sees it. */
  readonly period: string;
  constructor(table: string, period: string) {
    super(PeriodChangeEvent.eventName, { bubbles: true, composed: true });
    this.table = table;
    this.period = period;
  }
}

/** The reader, or a method of the element, has changed what is shown. Bubbles and crosses shadow roots. */
export class FilterChangeEvent extends Event {
  static readonly eventName = 'filter-change';
  /** What is asked for now; empty where everything is shown. */
  readonly filters: TimelineFilters;
  /** How many entries are shown. */
  readonly shown: number;
  /** How many there are. */
  readonly total: number;
  constructor(filters: TimelineFilters, shown: number, total: number) {
    super(FilterChangeEvent.eventName, { bubbles: true, composed: true });
    this.filters = filters;
    this.shown = shown;
    this.total = total;
  }
}

declare global {
  /** They bubble: documents and windows hear them too. */
  interface GlobalEventHandlersEventMap {
    'deal-load': DealLoadEvent;
    'deal-error': DealErrorEvent;
    'item-select': ItemSelectEvent;
    'period-change': PeriodChangeEvent;
    'filter-change': FilterChangeEvent;
  }
}
