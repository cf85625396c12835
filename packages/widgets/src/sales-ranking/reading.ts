import type { RankingCatalogue, RankingView, ViewOptions } from '@dealstory/core';
import { RankingMarkup } from '@dealstory/core/ranking-markup';
import type { LitElement, TemplateResult } from 'lit';
import { litKit } from '../shared/lit-kit.js';
import { actionOf, holdControls, type RankingAction, settleControls } from './actions.js';
import { GradualRows } from './gradual-rows.js';
import type { HeldFocus } from './held-focus.js';

const markup = new RankingMarkup(litKit);

/** How a reader has arranged what a ranking shows: what is searched for, and how rows get to their places. */
export class RankingReading {
  readonly #host: LitElement;
  readonly #finish: () => void;
  readonly #rows: GradualRows;
  #focus: HeldFocus | undefined;
  #conduct: Pick<typeof import('./conduct.js'), 'rememberRows' | 'searchRanking'> | undefined;
  #loading: Promise<void> | undefined;
  #query = '';
  #view: RankingView | undefined;
  #hold: (() => void) | undefined;
  #move: (() => void) | undefined;
  #isPlaced = false;
  #found: RankingView | undefined;
  #foundFor: readonly unknown[] = [];

  /** `finish` makes the host place at once all that is still to come. */
  constructor(host: LitElement, finish: () => void) {
    this.#host = host;
    this.#finish = finish;
    host.addEventListener('focusin', this.#loadConduct);
    host.addEventListener('pointerover', this.#loadConduct);
    this.#rows = new GradualRows(() => host.requestUpdate());
    host.addController({
      hostConnected: () => host.requestUpdate(),
      hostDisconnected: () => this.#rows.stop(),
    });
  }

  /** Settles when what is still on its way is placed: rows, or what finds those searched for. */
  get whole(): Promise<void> | undefined {
    const isSearching = this.#query !== '' && !this.#conduct;
    return this.#rows.whole ?? (isSearching ? this.#loading : undefined);
  }

  /** Places at once what is still to come where rows stand in the places of others. */
  settleRows(): void {
    if (this.#rows.isMixed) this.#finish();
  }

  place(view: RankingView, options: ViewOptions<RankingCatalogue>): TemplateResult {
    const before = this.#view;
    this.#view = view;
    this.#isPlaced = true;
    const root = this.#host.renderRoot;
    // Rows move where the reader knows them from before: in the same deal and language.
    const isKnown = before?.deal === view.deal && before.lang === view.lang;
    if (isKnown && root instanceof ShadowRoot) {
      if (view !== before) {
        this.#hold = holdControls(root);
        // Those that were still to come have not been anywhere.
        if (!before.pending) this.#move = this.#conduct?.rememberRows(root);
      }
      this.#focus?.hold(root);
    }
    return markup.view(this.#rows.next(this.#search(view, options)));
  }

  /** To be called after each update. */
  settle(): void {
    // Where another thing has taken the table's place, no more of it is asked for.
    if (!this.#isPlaced) this.#rows.stop();
    this.#isPlaced = false;
    const root = this.#host.renderRoot;
    settleControls(root, this.#query);
    if (root instanceof ShadowRoot) this.#focus?.settle(root, this.#rows.isWhole);
    this.#hold?.();
    this.#move?.();
    this.#hold = undefined;
    this.#move = undefined;
  }

  /** Makes the next update place all rows. True where the last one has. */
  finish(): boolean {
    return this.#rows.finish();
  }

  /** Places at once what is still to come, and ends a search that keeps a row out. False where neither is needed. */
  bringIn(id: string): boolean {
    const isKeptOut = this.#query !== '' && this.#view?.rows.some((row) => row.id === id) === true;
    if (isKeptOut) this.#query = '';
    return !this.#rows.finish() || isKeptOut;
  }

  /** Does what a click or an input asks, or gives it to the element, whose attributes follow it. */
  handle(event: Event): Exclude<RankingAction, { readonly query: string }> | undefined {
    const action = actionOf(event);
    if (!action || !('query' in action)) return action;
    this.#query = action.query;
    this.#loadConduct();
    this.#host.requestUpdate();
    return undefined;
  }

  /** Fetches what only readers need who come near: how rows move, hold the focus, are stepped through and searched. */
  readonly #loadConduct = (): void => {
    this.#loading ??= import('./conduct.js').then(
      (conduct) => {
        this.#conduct = conduct;
        this.#focus = conduct.conductRows(this.#host, this.#finish);
        if (this.#query !== '') this.#host.requestUpdate();
      },
      // It did not come; the next time it is asked for again.
      () => {
        this.#loading = undefined;
      },
    );
  };

  /** The same view for the same question, so that nothing is placed again. */
  #search(view: RankingView, options: ViewOptions<RankingCatalogue>): RankingView {
    if (!this.#conduct) return view;
    const question = [view, this.#query];
    if (!this.#found || question.some((part, index) => part !== this.#foundFor[index])) {
      this.#found = this.#conduct.searchRanking(view, this.#query, options);
      this.#foundFor = question;
    }
    return this.#found;
  }
}
