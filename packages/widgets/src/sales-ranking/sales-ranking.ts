import type {
  Deal,
  Issue,
  RankingCatalogue,
  RankingView,
  RankSalesOptions,
  ViewOptions,
} from '@dealstory/core';
import { RankingMarkup } from '@dealstory/core/ranking-markup';
import { enRanking } from '@dealstory/core/words/en';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { baseStyles } from '../shared/base.styles.js';
import { DealElement } from '../shared/deal-element.js';
import { lazyEngine } from '../shared/engine.js';
import { litKit } from '../shared/lit-kit.js';
import { sourcesStyles } from '../shared/sources.styles.js';
import { rankingStyles } from './sales-ranking.styles.js';
import { takeStyles } from './take.styles.js';
import { TakeAway } from './take-away.js';
import type { Taken } from './take-panel.js';

const markup = new RankingMarkup(litKit);
const engine = lazyEngine(() => import('./engine.js'));

/**
 * One sales table of a deal as a ranked table with bars: what is known exactly, what only within bounds, what only by
 * order, and among whom the ranks hold.
 *
 * @tagname sales-ranking
 *
 * @attr {string} src - Address of a deal as JSON.
 * @attr {string} deal - Id of a registered deal.
 * @attr {string} table - Id of the table; the latest of the first series where absent.
 * @attr {string} highlight - Ids of brands to set off, separated by spaces.
 * @attr {string} lang - Language of the words; the page's where absent.
 * @attr {string} id - First part of the element's fragments; the deal's id where absent.
 *
 * @slot - What is read without JavaScript, while loading and when there is no deal. Never changed or removed. A
 *   `<script type="application/json">` among it is read as the deal where no other data is given.
 * @slot header - Stands above the widget in every state, also while loading.
 * @slot footer - Stands below the widget in every state.
 *
 * @fires {DealLoadEvent} deal-load - A deal stands. `event.deal`.
 * @fires {DealErrorEvent} deal-error - The data is no deal or did not come. `event.issues`.
 * @fires {ItemSelectEvent} item-select - The reader follows a link to a row. `event.item` is the brand; cancelable.
 *
 * @csspart root - Everything.
 * @csspart head - Kicker, title, lede and corrections.
 * @csspart kicker - The word above the title.
 * @csspart title - The table's title.
 * @csspart lede - What is counted, how complete it is, among whom ranks hold, who compiled it.
 * @csspart corrections - Corrections to the table.
 * @csspart table - The table.
 * @csspart columns - The heads of the columns.
 * @csspart row - One brand.
 * @csspart highlighted - A brand that is set off.
 * @csspart rank - The rank.
 * @csspart brand - The brand's name.
 * @csspart bar - The bar.
 * @csspart value - The figure with its notes and sources.
 * @csspart certainty - How sure a figure is, where it is not confirmed.
 * @csspart change - Change against the earlier table.
 * @csspart key - What bar endings and shapes mean.
 * @csspart foot - Sentences below the table.
 * @csspart notes - Lettered notes.
 * @csspart totals - Published totals.
 * @csspart citations - Source numbers.
 * @csspart sources - The list of sources.
 * @csspart take - The row of downloads, citation and embed code.
 * @csspart take-summary - What opens it.
 * @csspart take-message - What came of copying.
 * @csspart take-text - The text, where the browser does not let the page copy it.
 * @csspart button - A button.
 * @csspart empty - Stands where there are no rows.
 * @csspart message - The line while loading or after a failure, where there are no children.
 *
 * @cssprop [--deal-accent] - The one accent colour: links, and highlighted bars where they have no colour of their own.
 * @cssprop [--deal-bar] - Colour of bars that are not highlighted.
 * @cssprop [--deal-highlight] - Colour of highlighted bars; the accent where absent.
 * @cssprop [--deal-highlight-wash] - Background of highlighted rows; none where absent.
 * @cssprop [--deal-bar-size=14px] - Thickness of bars.
 * @cssprop [--deal-row-rule] - Colour of the line below a row.
 * @cssprop [--deal-meta-font] - Font of the table, labels and notes; the page's where absent.
 * @cssprop [--deal-heading-font] - Font of titles; the page's where absent.
 * @cssprop [--deal-muted] - Colour of secondary text.
 * @cssprop [--deal-rule] - Colour of lines.
 * @cssprop [--deal-wash] - Background of the row that a link led to.
 * @cssprop [--deal-scroll-offset=1em] - Room above a row that a link scrolls to, for sticky mastheads.
 */
export class SalesRanking extends DealElement<RankingView, RankingCatalogue, RankSalesOptions> {
  static override styles: CSSResultGroup = [baseStyles, sourcesStyles, rankingStyles, takeStyles];
  static override properties: PropertyDeclarations = { table: {}, highlight: {} };

  /** Id of the sales table; the latest table of the deal's first series where absent. */
  table?: string;

  /** Ids of brands to set off, separated by spaces. */
  highlight = '';

  #shown: RankingView | undefined;
  #options: ViewOptions<RankingCatalogue> | undefined;

  constructor() {
    super(engine, enRanking);
    new TakeAway(this, () => this.#taken());
  }

  protected override faultOf({ id, sales }: Deal): Issue | undefined {
    const table = this.table ?? undefined;
    if (table === undefined || sales.some((each) => each.id === table)) return undefined;
    const expected = `one of ${sales.map((each) => each.id).join(', ') || 'no tables'}`;
    const message = `The deal “${id}” has no sales table “${table}”. Set the attribute table to ${expected}.`;
    return { code: 'unknown-id', path: '/sales', expected, received: table, message };
  }

  protected override optionsOf(options: ViewOptions<RankingCatalogue>): RankSalesOptions {
    this.#options = options;
    // An attribute that is taken away leaves null behind.
    const highlight = (this.highlight ?? '').split(/\s+/).filter(Boolean);
    const table = this.table ?? undefined;
    return { ...options, ...(table === undefined ? {} : { table }), highlight };
  }

  protected override place(view: RankingView): TemplateResult {
    this.#shown = view;
    return markup.view(view);
  }

  protected override fragmentOf(id: string): string {
    return super.fragmentOf(`${this.#shown?.table}/${id}`);
  }

  #taken(): Taken | undefined {
    const deal = this.givenDeal;
    const view = this.#shown;
    const { words, locale = 'en' } = this.#options ?? {};
    if (!deal || !view || !words) return undefined;
    const { data = null, src = null, deal: id = null, highlight } = this;
    const address = src === null ? undefined : { src: new URL(src, this.baseURI).href };
    const source =
      data === null ? (address ?? (id === null ? undefined : { deal: id })) : undefined;
    return { deal, view, words, locale, source, highlight: highlight ?? '' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sales-ranking': SalesRanking;
  }
}
