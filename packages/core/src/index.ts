/** Typed, sourced deal data and the functions that read it. No DOM, no Lit. */

export { jlrChery } from './deals/jlr-chery/index.js';
export { edtfBounds } from './edtf/bounds.js';
export { compareEdtf } from './edtf/compare.js';
export type {
  DayNumber,
  EdtfBounds,
  EdtfDate,
  EdtfFault,
  EdtfInterval,
  EdtfPoint,
  EdtfPrecision,
  EdtfResult,
  EdtfSet,
} from './edtf/edtf.js';
export { type DateFormat, formatEdtf } from './edtf/format.js';
export { parseEdtf } from './edtf/parse.js';
export { salesToCsv } from './output/csv.js';
export { fallbackHtml } from './output/fallback-html.js';
export { dealToJsonLd } from './output/json-ld.js';
export { type OverviewSvgOptions, overviewToSvg } from './output/overview-svg.js';
export { type RankingSvgOptions, rankingToSvg } from './output/ranking-svg.js';
export { salesToJson } from './output/sales-json.js';
export {
  type QuantityRow,
  type RankedRow,
  type RankResult,
  rankQuantities,
} from './quantity/rank-quantities.js';
export {
  type RankSalesOptions,
  rankingSteps,
  rankSales,
  searchRanking,
} from './ranking/rank-sales.js';
export type {
  BarView,
  FootNote,
  NoteMark,
  PeriodsView,
  RankingRow,
  RankingSection,
  RankingSort,
  RankingView,
  Remark,
  Spoken,
  SubtotalView,
  TotalView,
} from './ranking/ranking-view.js';
export * from './schema/deal.js';
export type { Issue, IssueCode } from './schema/issue.js';
export { type ParseDealResult, parseDeal, parseDealSteps } from './schema/parse-deal.js';
export {
  buildTimeline,
  partFault,
  type TimelineControls,
  type TimelineOptions,
  timelineSteps,
} from './timeline/build-timeline.js';
export { type FilterOptions, filterTimeline } from './timeline/filter-timeline.js';
export type { TimelineFilters } from './timeline/filters.js';
export type {
  FacetOption,
  FacetView,
  FindingView,
  PeriodEnd,
} from './timeline/finding-view.js';
export type { TimelineKind } from './timeline/item-facts.js';
export type { StoryPart } from './timeline/part.js';
export type { Order } from './timeline/sections.js';
export type {
  AsideView,
  FoldView,
  PartView,
  StripView,
  TimelineItem,
  TimelineSection,
  TimelineView,
  ToolsView,
  UnfoldView,
} from './timeline/timeline-view.js';
export { finish, type HiddenSteps, type Steps } from './view/steps.js';
export type {
  BackLink,
  CitationMark,
  CorrectionsView,
  DatePart,
  KeyItem,
  MarkExtent,
  MarkShape,
  SkipView,
  SourcesView,
  SourceView,
  StatusView,
  TextRun,
  ViewOptions,
} from './view/view.js';
export type {
  BaseWords,
  DateWords,
  FindingCatalogue,
  FindingWords,
  PluralForms,
  RankingCatalogue,
  RankingWords,
  SharedWords,
  TimelineCatalogue,
  TimelineWords,
  Words,
} from './words/words.js';
