/** The widgets' markup, for packages that render it: `@dealstory/core/markup`. Follows the widgets' version. */
export type { Kit } from './kit.js';
export { RankingMarkup } from './ranking-markup.js';
export { TimelineMarkup } from './timeline-markup.js';
