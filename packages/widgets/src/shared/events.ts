import type { Deal, Issue } from '@dealstory/core';

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

declare global {
  interface HTMLElementEventMap {
    'deal-load': DealLoadEvent;
    'deal-error': DealErrorEvent;
    'item-select': ItemSelectEvent;
    'period-change': PeriodChangeEvent;
  }
}
