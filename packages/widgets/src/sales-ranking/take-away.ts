import type { Deal, RankingCatalogue, RankingView, ViewOptions } from '@dealstory/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { engine } from './engine-loader.js';
import { rankingOptions } from './ranking-options.js';
import type { SalesRanking } from './sales-ranking.js';
import type { Taken, TakePanel } from './take-panel.js';

/**
 * Fills the row of downloads, citation and embed code when a reader opens it: all that it needs is fetched then. Owns
 * the listener for that and the panel; the panel shows what the ranking shows, also after that has changed.
 */
export class TakeAway implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #taken: () => Taken | undefined;
  #panel: TakePanel | undefined;
  #row: HTMLDetailsElement | undefined;

  /** `taken` tells what there is to take at present. */
  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    taken: () => Taken | undefined,
  ) {
    this.#host = host;
    this.#taken = taken;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('toggle', this.#handleToggle, true);
    this.#panel?.close();
  }

  hostUpdated(): void {
    // The root may be another one than before the first update.
    this.#listen();
    this.#show();
  }

  readonly #handleToggle = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || !target.matches('.ds-taking')) return;
    if (!target.open) {
      this.#panel?.close();
      return;
    }
    this.#row = target;
    const panel = engine.load().then(({ loadTakePanel }) => loadTakePanel());
    panel.then(
      (module) => {
        this.#panel ??= new module.TakePanel();
        this.#show();
      },
      () => {
        // It did not come: closed, it can be opened again.
        target.open = false;
      },
    );
  };

  #listen(): void {
    // `toggle` does not bubble, but it is captured on its way.
    this.#host.renderRoot.addEventListener('toggle', this.#handleToggle, true);
  }

  #show(): void {
    // Remembered: to look for it in a long table would take its time with every slice.
    const place = this.#row?.open && this.#row.querySelector<HTMLElement>('.ds-take-panel');
    if (!place || !this.#panel) return;
    const taken = this.#taken();
    if (taken) this.#panel.show(place, taken);
  }
}

/** What there is to take; nothing until all of it is there. */
export function takenOf(
  element: SalesRanking,
  deal: Deal | undefined,
  view: RankingView | undefined,
  { words, locale = 'en' }: Partial<ViewOptions<RankingCatalogue>> = {},
): Taken | undefined {
  if (!deal || !view || view.pending || !words) return undefined;
  const { data = null, src = null, deal: id = null } = element;
  // A bad address cannot have given the deal; `data` counts before it.
  const given = id === null ? undefined : { deal: id };
  let source: Taken['source'];
  if (data === null) source = src === null ? given : { src: new URL(src, element.baseURI).href };
  return { deal, view, words, locale, source, arranged: rankingOptions(element) };
}
