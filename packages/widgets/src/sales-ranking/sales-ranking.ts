import type {
  Deal,
  Issue,
  RankingCatalogue,
  RankingSort,
  RankingView,
  RankSalesOptions,
  ViewOptions,
} from '@dealstory/core';
import { enRanking } from '@dealstory/core/words/en';
import { type CSSResultGroup, nothing, type PropertyDeclarations } from 'lit';
import { baseStyles } from '../shared/base.styles.js';
import { controlsStyles } from '../shared/controls.styles.js';
import { DealElement } from '../shared/deal-element.js';
import { PeriodChangeEvent } from '../shared/events.js';
import { sourcesStyles } from '../shared/sources.styles.js';
import { engine } from './engine-loader.js';
import { rankingControlsStyles } from './ranking-controls.styles.js';
import { rankingOptions } from './ranking-options.js';
import type { RankingReading } from './reading.js';
import { rankingStyles } from './sales-ranking.styles.js';
import { takeStyles } from './take.styles.js';
import { TakeAway, takenOf } from './take-away.js';

/**
 * One sales table of a deal as a ranked table with bars: what is known exactly, what only within bounds, what only by
 * order, and among whom the ranks hold.
 *
 * @tagname sales-ranking
 *
 * @attr {string} src - Address of a deal as JSON.
 * @attr {string} deal - Id of a registered deal.
 * @attr {string} table - Id of the table; the latest of the first series where absent. Follows the reader's choice.
 * @attr {string} highlight - Ids of brands to set off, separated by spaces or commas. They stay in sight beyond a limit.
 * @attr {"rank" | "name" | "change"} sort - What rows are sorted by; `rank` where absent. Ranks stay what they are, and
 *   what has no rank or no known change stands last. Follows what the reader chooses.
 * @attr {boolean} reversed - Turns the order round. Follows what the reader chooses.
 * @attr {number} limit - How many rows, or groups, stand in sight. The others are one line with their sum, and can be
 *   opened below it.
 * @attr {"parent"} group - Puts brands of one party (`partOf`) together, under their sum and what is published for it.
 * @attr {boolean} shares - Adds each figure's share of the market, where the table has the market's total.
 * @attr {boolean} find - Offers to search for a brand; tables of more than 20 rows do so anyway.
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
 * @fires {PeriodChangeEvent} period-change - The reader chose another table. `event.table` is its id, `event.period` worded.
 *
 * @csspart root - Everything.
 * @csspart head - Kicker, title, lede and corrections.
 * @csspart kicker - The word above the title.
 * @csspart title - The table's title.
 * @csspart lede - What is counted, how complete it is, among whom ranks hold, who compiled it.
 * @csspart corrections - Corrections to the table.
 * @csspart controls - Choice of period and search.
 * @csspart periods - Choice of period.
 * @csspart find - Search for a brand.
 * @csspart table - The table.
 * @csspart columns - The heads of the columns.
 * @csspart sort - A button that sorts by its column.
 * @csspart subtotal - Several brands as one line: a group's sum, or the brands beyond the limit.
 * @csspart rest - The rows beyond the limit.
 * @csspart row - One brand.
 * @csspart highlighted - A brand that is set off.
 * @csspart rank - The rank.
 * @csspart brand - The brand's name.
 * @csspart bar - A bar: of a brand, of a sum, and in the key.
 * @csspart value - The figure with its notes and sources.
 * @csspart certainty - How sure a figure is, where it is not confirmed.
 * @csspart share - Share of the market.
 * @csspart change - Change against the earlier table.
 * @csspart key - What bar endings and shapes mean.
 * @csspart foot - Sentences below the table.
 * @csspart notes - Lettered notes.
 * @csspart totals - Published totals.
 * @csspart citations - Source numbers.
 * @csspart mark - The mark that says how sure a figure is.
 * @csspart skip - The link over the graphic, while it is focused.
 * @csspart source - One source in the list.
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
 * @cssprop [--deal-bar-size=14px] - Thickness of bars; those of sums have half of it.
 * @cssprop [--deal-row-rule] - Colour of the line below a row.
 * @cssprop [--deal-meta-font] - Font of the table, labels and notes; the page's where absent.
 * @cssprop [--deal-heading-font] - Font of titles; the page's where absent.
 * @cssprop [--deal-muted] - Colour of secondary text.
 * @cssprop [--deal-rule] - Colour of lines.
 * @cssprop [--deal-wash] - Background of the row that a link led to.
 * @cssprop [--deal-scroll-offset=1em] - Room above a row that a link scrolls to, for sticky mastheads.
 */
export class SalesRanking extends DealElement<RankingView, RankingCatalogue, RankSalesOptions> {
  static override styles: CSSResultGroup = [
    baseStyles,
    controlsStyles,
    sourcesStyles,
    rankingStyles,
    rankingControlsStyles,
    takeStyles,
  ];
  static override properties: PropertyDeclarations = {
    table: { reflect: true },
    highlight: {},
    sort: { reflect: true },
    reversed: { type: Boolean, reflect: true },
    limit: { type: Number, reflect: true },
    group: { reflect: true },
    shares: { type: Boolean, reflect: true },
    find: { type: Boolean, reflect: true },
  };

  /** Id of the sales table; the latest table of the deal's first series where absent. */
  table?: string | undefined;

  /** Ids of brands to set off, separated by spaces or commas. */
  highlight = '';

  /** What rows are sorted by; the rank where absent. */
  sort?: RankingSort | undefined;

  /** Turns the order round. */
  reversed = false;

  /** How many rows, or groups, stand in sight; all where absent. */
  limit?: number | undefined;

  /** `parent` puts brands of one party together, under their sum. */
  group?: 'parent' | undefined;

  /** Adds each figure's share of the market. */
  shares = false;

  /** Offers to search for a brand in a short table too. */
  find = false;

  #shown: RankingView | undefined;
  #options: ViewOptions<RankingCatalogue> | undefined;
  #reading: RankingReading | undefined;

  constructor() {
    super(engine, enRanking);
    new TakeAway(this, () => takenOf(this, this.givenDeal, this.#shown, this.#options));
    this.addEventListener('click', this.#handleAction);
    this.addEventListener('input', this.#handleAction);
  }

  /** Opens the rows beyond the limit. False where all rows are in sight. */
  showAll(): boolean {
    const rest = this.renderRoot.querySelector<HTMLDetailsElement>('.ds-rest');
    if (rest) rest.open = true;
    return rest !== null;
  }

  /** `updateComplete` waits until a long table is whole. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const whole = this.#reading?.whole;
    if (!whole) return isDone;
    await whole;
    return this.getUpdateComplete();
  }

  override updated(): void {
    super.updated();
    this.#reading?.settle();
  }

  protected override faultOf(deal: Deal): Issue | undefined {
    return engine.now()?.tableFault(deal, this.table ?? undefined);
  }

  protected override optionsOf(options: ViewOptions<RankingCatalogue>): RankSalesOptions {
    this.#options = options;
    return { ...options, ...rankingOptions(this) };
  }

  protected override place(view: RankingView): unknown {
    this.#shown = view;
    const parts = engine.now();
    if (!parts || !this.#options) return nothing;
    this.#reading ??= new parts.RankingReading(this, () => this.finish());
    return this.#reading.place(view, this.#options);
  }

  protected override finishPlacing(): boolean {
    return this.#reading?.finish() ?? true;
  }

  protected override settleItems(): void {
    this.#reading?.settleRows();
  }

  protected override fragmentOf(id: string): string {
    return super.fragmentOf(`${this.#shown?.table}/${id}`);
  }

  protected override tells({ sales }: Deal, item: string): boolean {
    const figures = sales.find(({ id }) => id === this.#shown?.table)?.figures ?? [];
    return figures.some(({ brand }) => brand === item);
  }

  /** A link to what is still to come places it; one to a brand that is not among those found ends the search. */
  protected override bringIn(id: string): boolean {
    // All of it first: a search may keep out what has come.
    const isIn = super.bringIn(id);
    if (!`#${id}`.startsWith(this.fragmentOf('')) || !this.#reading?.bringIn(id)) return isIn;
    this.requestUpdate();
    this.performUpdate();
    return true;
  }

  readonly #handleAction = (event: Event): void => {
    const action = this.#reading?.handle(event);
    if (!action) return;
    if ('sort' in action) {
      this.reversed = action.sort === this.#shown?.sort?.by && !this.reversed;
      this.sort = action.sort;
    } else {
      this.table = action.table;
      this.dispatchEvent(new PeriodChangeEvent(action.table, action.period));
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sales-ranking': SalesRanking;
  }
}
