import { RankingMarkup } from '../markup/ranking-markup.js';
import { stringKit } from '../markup/string-kit.js';
import { TimelineMarkup } from '../markup/timeline-markup.js';
import type { RankingView } from '../ranking/ranking-view.js';
import type { TimelineView } from '../timeline/timeline-view.js';

/**
 * `part` lets styles into a shadow tree, which the fallback does not stand in; it would be a tenth of it. No text looks
 * like this: its quotation marks are escaped.
 */
const PARTS = / part="[^"]*"/g;

/**
 * The complete list or table with its sources, as an HTML string for pages without JavaScript: put it between the
 * element's tags. Every text and address is escaped; there is no style attribute and no script. It is the widget's
 * own markup, so that the widget takes its place without a change of words or, with `fallback.css`, of layout.
 */
export function fallbackHtml(view: TimelineView | RankingView): string {
  const html =
    view.type === 'timeline'
      ? new TimelineMarkup(stringKit).view(view)
      : new RankingMarkup(stringKit).view(view);
  return html.text.replace(PARTS, '');
}
