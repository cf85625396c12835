import type { BaseWords, Deal, Issue, ViewOptions, Words } from '@dealstory/core';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { adoptStyles, attachRoot } from './adopt-styles.js';
import { hasContent, hasSlotted } from './children.js';
import { DealSource } from './deal-source.js';
import type { Engine, EngineLoader } from './engine.js';
import { DealErrorEvent, ItemSelectEvent } from './events.js';
import { FragmentLinks, itemIn } from './fragment-links.js';
import { Language } from './language.js';
import { OpenForPrint } from './print.js';
import { SlicedView } from './sliced-view.js';
import type { TakingOver } from './taking-over.js';
import { localToday } from './today.js';

/**
 * What both elements are: data in one of four ways, a language, links, and the rule that the element's children are
 * shown until a deal stands and whenever there is none. The work is in the controllers and in core.
 */
export abstract class DealElement<
  V = unknown,
  W extends BaseWords = BaseWords,
  O extends ViewOptions<W> = ViewOptions<W>,
> extends LitElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    deal: {},
  };

  /** A deal, or JSON that should be one. Counts before every other way to give data. */
  data: unknown;

  /** Address of a deal as JSON, on http or https. */
  src?: string | undefined;

  /** Id of a deal that `registerDeal` makes known, now or later. */
  deal?: string | undefined;

  readonly #engine: EngineLoader<Engine<V, O>>;
  readonly #source: DealSource;
  readonly #language: Language<W>;
  readonly #links: FragmentLinks;
  readonly #view: SlicedView<V>;
  /** What takes the children's place; they are shown where it is absent. */
  #shown: V | undefined;
  #takingOver: TakingOver | undefined;
  #fault: Issue | undefined;
  #toldFault: string | undefined;

  /** `engine` builds the view; `english` is the part of the English catalogue that it needs. */
  constructor(engine: EngineLoader<Engine<V, O>>, english: W) {
    super();
    this.#engine = engine;
    this.#source = new DealSource(
      this,
      // An attribute that is taken away leaves null behind.
      () => ({
        data: this.data ?? undefined,
        src: this.src ?? undefined,
        deal: this.deal ?? undefined,
      }),
      engine,
    );
    this.#language = new Language(this, english);
    this.#links = new FragmentLinks(
      this,
      (fragment) => this.#follow(fragment),
      (id) => this.bringIn(id),
      (id) => this.isItem(id),
      () => this.settleItems(),
    );
    this.#view = new SlicedView(this);
    new OpenForPrint(this, () => this.finish());
  }

  /** Resolves with the deal that the present inputs give; rejects with an error that holds `issues`. */
  get ready(): Promise<Deal> {
    if (!this.isUpdatePending) return this.#source.ready;
    // An input that was set just now is taken up by the next update.
    const ready = super.getUpdateComplete().then(() => this.#source.ready);
    ready.catch(() => {});
    return ready;
  }

  /** What is wrong with the present inputs; empty where nothing is. */
  get issues(): readonly Issue[] {
    return this.#fault ? [this.#fault] : this.#source.issues;
  }

  /** Scrolls to an item of the deal, opens what hides it and focuses it. False where it is not shown. */
  showItem(id: string): boolean {
    this.finish();
    return this.#links.reveal(this.fragmentOf(id));
  }

  /** `updateComplete` waits until a long deal is whole. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    // Out of the document nothing goes on, so there is nothing to wait for.
    if (this.#view.isWhole || !this.isConnected) return isDone;
    await this.#view.whole;
    return this.getUpdateComplete();
  }

  /** None while children are shown: a shadow tree, even of one slot, has all of them laid out anew. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.#isLeftAlone) return new DocumentFragment();
    return attachRoot(this, () => super.createRenderRoot());
  }

  adoptedCallback(): void {
    adoptStyles(this);
  }

  protected override update(changed: PropertyValues): void {
    const shown = this.#toShow();
    if (shown !== undefined && this.#shown === undefined) {
      this.#takingOver = this.#engine.now()?.takeOver(this);
    }
    this.#shown = shown;
    if (!this.shadowRoot && !this.#isLeftAlone) {
      (this as { renderRoot: DocumentFragment }).renderRoot =
        this.createRenderRoot() as DocumentFragment;
    }
    super.update(changed);
    if (this.shadowRoot) this.#takingOver?.settle(this.shadowRoot);
  }

  /** What the page puts above and below stands there in every state; it is not what the widget takes the place of. */
  override render(): unknown {
    if (!this.shadowRoot) return nothing;
    const content =
      this.#shown === undefined
        ? html`<slot></slot>${this.#message()}`
        : html`<div class="ds-box">${this.place(this.#shown)}</div>`;
    return html`<slot name="header"></slot>${content}<slot name="footer"></slot>`;
  }

  get #isLeftAlone(): boolean {
    return this.#shown === undefined && hasContent(this) && !hasSlotted(this);
  }

  #toShow(): V | undefined {
    const { deal } = this.#source;
    const { words, tag } = this.#language;
    const engine = this.#engine.now();
    this.#fault = deal && this.faultOf(deal);
    if (deal && words && engine && !this.#fault && !this.isWaiting) {
      const [today, scope] = [localToday(), this.#scope(deal)];
      const options = this.optionsOf({ words, locale: tag, today, scope });
      // Catalogues are compared by their language: there is one of each.
      const key = [deal.id, deal, words, JSON.stringify({ ...options, words: words.lang })];
      return this.#view.of(key, () => engine.viewSteps(deal, options));
    }
    return undefined;
  }

  override updated(): void {
    const fault = this.#fault;
    if (fault && fault.message !== this.#toldFault) {
      const failed = new DealErrorEvent([fault]);
      queueMicrotask(() => this.dispatchEvent(failed));
    }
    this.#toldFault = fault?.message;
    if (this.#source.deal && this.#language.words && !fault && !this.isWaiting) {
      this.#links.arrive(this.#view.isWhole);
    }
  }

  /** What keeps a good deal from being shown here; the children stay then, as with bad data. */
  protected faultOf(_deal: Deal): Issue | undefined {
    return undefined;
  }

  /** Whether something is still on its way without which the deal would be shown wrongly. */
  protected get isWaiting(): boolean {
    return false;
  }

  /** Puts an item into the view that is kept out of it, before it returns. False where there is no such item. */
  protected bringIn(id: string): boolean {
    if (this.#view.isWhole || !`#${id}`.startsWith(this.fragmentOf(''))) return false;
    this.finish();
    return true;
  }

  /** Whether an id is that of an item, shown or not. */
  protected isItem(id: string): boolean {
    const { deal } = this.#source;
    const item = itemIn(id);
    return deal !== undefined && `#${id}` === this.fragmentOf(item) && this.tells(deal, item);
  }

  /** Whether the element tells of an item of the deal, shown or not. */
  protected abstract tells(deal: Deal, item: string): boolean;

  /** The deal that the present inputs give. */
  protected get givenDeal(): Deal | undefined {
    return this.#source.deal;
  }

  /** Makes the next update place all of the view. True where the last one has. */
  protected finishPlacing(): boolean {
    return true;
  }

  /** Adds what the element's own attributes ask for. */
  protected abstract optionsOf(options: ViewOptions<W | Words>): O;

  /** Places a finished view. */
  protected abstract place(view: V): unknown;

  /** The fragment of an item's id: "#jlr-chery/cyberattack". */
  protected fragmentOf(id: string): string {
    const { deal } = this.#source;
    return deal ? `#${this.#scope(deal)}/${id}` : '#';
  }

  /** Puts items at their places that stand where others will: a link must not lead to those. */
  protected settleItems(): void {}

  /** Shows at once what is still to come of a long deal. */
  protected finish(): void {
    if (this.finishPlacing() && this.#view.isWhole) return;
    this.#view.finish();
    this.requestUpdate();
    this.performUpdate();
  }

  #scope(deal: Deal): string {
    return this.id || deal.id;
  }

  /** Where there are no children to read meanwhile, a line says what is going on. */
  #message(): unknown {
    const { words } = this.#language;
    if (!words || !this.#source.given || hasContent(this)) return nothing;
    const text = words.shared[this.issues.length > 0 ? 'failed' : 'loading'];
    return html`<p class="ds-message" part="message" role="status" lang=${words.lang} dir=${words.dir}>${text}</p>`;
  }

  #follow(fragment: string): boolean {
    const item = itemIn(fragment);
    // Sources, notes and back links hold a '.'; items are slugs.
    if (item.includes('.')) return true;
    const selected = new ItemSelectEvent(item);
    return this.dispatchEvent(selected);
  }
}
