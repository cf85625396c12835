import type { TimelineCatalogue, TimelineView, ViewOptions } from '@dealstory/core';
import { TimelineMarkup } from '@dealstory/core/timeline-markup';
import { enTimeline } from '@dealstory/core/words/en';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { baseStyles } from '../shared/base.styles.js';
import { DealElement } from '../shared/deal-element.js';
import { lazyEngine } from '../shared/engine.js';
import { litKit } from '../shared/lit-kit.js';
import { sourcesStyles } from '../shared/sources.styles.js';
import { timelineStyles } from './deal-timeline.styles.js';

const markup = new TimelineMarkup(litKit);
const engine = lazyEngine(() => import('./engine.js'));

/**
 * The story of a deal, top to bottom: events and statements with their dates, how sure each is, what disputes it and
 * where it comes from.
 *
 * @tagname deal-timeline
 *
 * @attr {string} src - Address of a deal as JSON.
 * @attr {string} deal - Id of a registered deal.
 * @attr {string} lang - Language of the words; the page's where absent.
 * @attr {string} id - First part of the element's fragments; the deal's id where absent.
 *
 * @slot - What is read without JavaScript, while loading and when there is no deal. Never changed or removed. A
 *   `<script type="application/json">` among it is read as the deal where no other data is given.
 *
 * @fires {DealLoadEvent} deal-load - A deal stands. `event.deal`.
 * @fires {DealErrorEvent} deal-error - The data is no deal or did not come. `event.issues`.
 * @fires {ItemSelectEvent} item-select - The reader follows an item's link. `event.item`; cancelable.
 *
 * @csspart root - Everything.
 * @csspart head - Kicker, title, summary, status and corrections.
 * @csspart kicker - The word above the title.
 * @csspart title - The deal's title.
 * @csspart summary - The deal's summary.
 * @csspart status - The status note with its date.
 * @csspart pill - The status word.
 * @csspart corrections - Corrections to the deal.
 * @csspart year - One year with its entries.
 * @csspart year-heading - The year.
 * @csspart gap - A break where years hold nothing.
 * @csspart event - One event.
 * @csspart statement - One statement.
 * @csspart when - Date and certainty of an entry.
 * @csspart date - The date, which links to the entry.
 * @csspart certainty - How sure it is.
 * @csspart body - An entry's title and text.
 * @csspart item-title - An entry's title.
 * @csspart text - An entry's text.
 * @csspart quote - A quotation.
 * @csspart aside - What disputes or supports a claim, or another date given.
 * @csspart note - A note on an entry.
 * @csspart citations - Source numbers.
 * @csspart key - What the shapes mean.
 * @csspart sources - The list of sources.
 * @csspart message - The line while loading or after a failure, where there are no children.
 *
 * @cssprop [--deal-accent] - The one accent colour: links and what is set off.
 * @cssprop [--deal-meta-font] - Font of dates, labels and notes; the page's where absent.
 * @cssprop [--deal-heading-font] - Font of titles; the page's where absent.
 * @cssprop [--deal-muted] - Colour of secondary text.
 * @cssprop [--deal-rule] - Colour of lines.
 * @cssprop [--deal-wash] - Background of asides.
 * @cssprop [--deal-scroll-offset=1em] - Room above an item that a link scrolls to, for sticky mastheads.
 */
export class DealTimeline extends DealElement<TimelineView, TimelineCatalogue> {
  static override styles: CSSResultGroup = [baseStyles, sourcesStyles, timelineStyles];

  constructor() {
    super(engine, enTimeline);
  }

  protected override optionsOf(
    options: ViewOptions<TimelineCatalogue>,
  ): ViewOptions<TimelineCatalogue> {
    return options;
  }

  protected override place(view: TimelineView): TemplateResult {
    return markup.view(view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'deal-timeline': DealTimeline;
  }
}
