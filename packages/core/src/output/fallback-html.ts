import { RankingMarkup } from '../markup/ranking-markup.js';
import { stringKit } from '../markup/string-kit.js';
import { TimelineMarkup } from '../markup/timeline-markup.js';
import type { RankingView } from '../ranking/ranking-view.js';
import type { TimelineView } from '../timeline/timeline-view.js';

/**
 * The complete list or table with its sources, as an HTML string for pages without JavaScript: put it between the
 * element's tags. Every text and address is escaped; there is no style attribute and no script. It is the widget's
 * own markup, so that the widget takes its place without a change of words or, with `fallback.css`, of layout; with its
 * `part` attributes, by which a page that styles the widget's parts can style these alike.
 */
export function fallbackHtml(view: TimelineView | RankingView): string {
  const html =
    view.type === 'timeline'
      ? new TimelineMarkup(stringKit).view(view)
      : new RankingMarkup(stringKit).view(view);
  return html.text;
}
