/** The element classes and their events, without registering a tag. */
export { DealTimeline } from './deal-timeline/deal-timeline.js';
export { SalesRanking } from './sales-ranking/sales-ranking.js';
export { registerWords } from './shared/catalogues.js';
export { DealElement } from './shared/deal-element.js';
export { DealError } from './shared/deal-error.js';
export {
  DealErrorEvent,
  DealLoadEvent,
  FilterChangeEvent,
  ItemSelectEvent,
  PeriodChangeEvent,
} from './shared/events.js';
export { registerDeal } from './shared/registry.js';
