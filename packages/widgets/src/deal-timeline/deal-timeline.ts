import type {
  Deal,
  Issue,
  TimelineCatalogue,
  TimelineOptions,
  TimelineView,
  ViewOptions,
} from '@dealstory/core';
import { enTimeline } from '@dealstory/core/words/en';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { baseStyles } from '../shared/base.styles.js';
import { controlsStyles } from '../shared/controls.styles.js';
import { isInside } from '../shared/inside.js';
import { sourcesStyles } from '../shared/sources.styles.js';
import type { Conduct } from './conduct.js';
import { copyStyles } from './copy.styles.js';
import { timelineStyles } from './deal-timeline.styles.js';
import { engine } from './engine-loader.js';
import { FindableTimeline } from './findable-timeline.js';
import { railStyles } from './rail.styles.js';
import { PART_PROPERTIES, PartCheck, partOf } from './story-part.js';
import { stripStyles } from './strip.styles.js';
import type { StripChooser } from './strip-chooser.js';
import { toolsStyles } from './tools.styles.js';
import type { Unfolding } from './unfolding.js';

/**
 * The story of a deal, top to bottom: events and statements with their dates, how sure each is, what disputes it and
 * where it comes from.
 *
 * With `from`, `to`, `items`, `party` or `statements` it tells a part of the story: what meets all of them. It says how
 * much is left out, and a button shows the whole; so does a link to an item that is left out. An unknown id or a bad
 * date among them is an issue: `deal-error` is fired and the children stay.
 *
 * @tagname deal-timeline
 *
 * @attr {string} src - Address of a deal as JSON.
 * @attr {string} deal - Id of a registered deal.
 * @attr {"oldest" | "newest"} order - What is read first; the oldest where absent.
 * @attr {string} from - Start of the part of the story to show, as an EDTF date such as `2025-08`. What may reach beyond
 *   its first day is shown.
 * @attr {string} to - End of the part, as an EDTF date. What may begin by its last day is shown.
 * @attr {string} items - Ids of the events and statements to show, separated by spaces; their order stays that of time.
 * @attr {string} party - Id of a party: its events and statements, and those of all that is part of it, such as a
 *   group's brands or a company's spokesman.
 * @attr {"none"} statements - Shows events alone.
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
 * @csspart today - The mark of today among the entries.
 * @csspart overview - The story on a true scale of time, in containers of 40em and more.
 * @csspart story-part - How much a part of the story leaves out, and the way to the whole.
 * @csspart button - A button.
 * @csspart year - One year with its entries.
 * @csspart year-heading - The line of the year. A size of its own belongs on `year-label`.
 * @csspart year-label - The year itself.
 * @csspart year-summary - The line that folds and unfolds a year of a long story.
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
 * @csspart tools - The line that says how many entries there are, with its buttons.
 * @csspart tally - How many entries are shown.
 * @csspart panel - Search and filters.
 * @csspart search - The search field with its label.
 * @csspart field - A field for text or a choice of dates.
 * @csspart facet - The choices of one kind.
 * @csspart option - One choice, with its count.
 * @csspart empty - The sentence where there is no entry, or none that matches.
 * @csspart copy-link - The button that copies an entry's address.
 * @csspart mark - The mark of an entry or of the key.
 * @csspart more - The line that unfolds the rest of a long list of choices.
 * @csspart skip - The link over the graphic, while it is focused.
 * @csspart source - One source in the list.
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
 * @cssprop [--deal-mark] - Colour of the marks; the text's where absent.
 * @cssprop [--deal-rail] - Colour of the rail; that of lines where absent.
 * @cssprop [--deal-rail-width=2px] - Thickness of the rail.
 * @cssprop [--deal-lane] - Colour of stretches of time beside the rail.
 * @cssprop [--deal-entry-gap=1.3em] - Room below an entry.
 * @cssprop [--deal-date-width=9.5em] - Width of the column of dates, where there is room for one.
 * @cssprop [--deal-field] - Background of fields.
 * @cssprop [--deal-match] - Background of words that match a search.
 * @cssprop [--deal-match-text] - Colour of words that match a search.
 * @cssprop [--deal-scroll-offset=1em] - Room above an item that a link scrolls to, for sticky mastheads.
 */
export class DealTimeline extends FindableTimeline {
  static override styles: CSSResultGroup = [
    baseStyles,
    controlsStyles,
    sourcesStyles,
    timelineStyles,
    railStyles,
    stripStyles,
    toolsStyles,
    copyStyles,
  ];
  static override properties: PropertyDeclarations = {
    order: {},
    from: {},
    to: {},
    items: {},
    party: {},
    statements: {},
  };

  /** Whether the oldest or the newest entry is read first. */
  order: 'oldest' | 'newest' = 'oldest';

  /** EDTF date at which the part of the story to show begins. */
  from?: string | undefined;

  /** EDTF date at which it ends. */
  to?: string | undefined;

  /** Ids of the events and statements to show, separated by spaces. */
  items?: string | undefined;

  /** Id of the party whose events and statements are shown. */
  party?: string | undefined;

  /** `none` shows events alone. */
  statements?: string | undefined;

  #conduct: Conduct | undefined;
  #unfolding: Unfolding | undefined;
  #chooser: StripChooser | undefined;
  #options: TimelineOptions | undefined;
  #whole = false;
  #deal: Deal | undefined;
  readonly #check = new PartCheck();

  constructor() {
    super(engine, enTimeline);
    this.addEventListener('click', this.#handleClick);
  }

  /** Opens every year of a long story, a few in a task, so that the page is not blocked. */
  unfold(): void {
    this.#unfolding?.set(true);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (PART_PROPERTIES.some((name) => changed.has(name))) this.#whole = false;
  }

  protected override faultOf(deal: Deal): Issue | undefined {
    this.#deal = deal;
    return this.#check.faultOf(deal, partOf(this), engine.now()?.partFault);
  }

  protected override optionsOf(options: ViewOptions<TimelineCatalogue>): TimelineOptions {
    const { controls } = this;
    // An attribute that is taken away leaves null behind.
    const order = this.order === 'newest' ? 'newest' : 'oldest';
    this.#options = { ...options, ...partOf(this), order, controls, whole: this.#whole };
    return this.#options;
  }

  protected override place(view: TimelineView): unknown {
    const options = this.#options as TimelineOptions;
    const { words } = options;
    this.#conduct ??= engine.now()?.conductOf(this);
    this.#conduct?.speak(words.timeline.copied, words.lang);
    const [shown, panel] = this.filtered(view, this.#deal as Deal, options);
    this.#chooser ??= engine.now()?.chooserOf(this);
    if (this.#chooser) this.#chooser.strip = shown.strip;
    this.#unfolding ??= engine.now()?.unfoldingOf(this);
    const { unfold } = shown;
    const isOpen = this.#unfolding?.isOpen ?? false;
    return engine
      .now()
      ?.markup.view(unfold ? { ...shown, unfold: { ...unfold, isOpen } } : shown, panel);
  }

  /** A link to what the part leaves out shows the whole story. */
  protected override bringIn(id: string): boolean {
    // The whole first: what it brings may then be hidden by a filter.
    const isIn = this.#bringPart(id);
    return super.bringIn(id) || isIn;
  }

  protected override tells({ events, statements }: Deal, item: string): boolean {
    return [...events, ...statements].some(({ id }) => id === item);
  }

  #bringPart(id: string): boolean {
    if (this.#whole || Object.keys(partOf(this)).length === 0) return false;
    if (!this.isItem(id)) return false;
    this.#showWhole(true);
    this.performUpdate();
    return true;
  }

  readonly #handleClick = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !isInside(target, this)) return;
    const button = target.closest('[data-do]');
    const asked = button?.getAttribute('data-do') ?? null;
    if (asked === 'whole') this.#showWhole(!this.#whole);
    if (asked === 'unfold') this.#unfolding?.set(!this.#unfolding.isOpen);
    this.handleFind(asked);
  };

  #showWhole(whole: boolean): void {
    this.#whole = whole;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'deal-timeline': DealTimeline;
  }
}
