import type { BaseWords, Deal, RankingView, Words } from '@dealstory/core';
import {
  citeRanking,
  type EmbedData,
  type EmbedOptions,
  embedRanking,
  enTake,
  rankingToSvg,
  salesToCsv,
  salesToJson,
  type TakeChoice,
  takeChoices,
} from '@dealstory/core/take-ranking';
import { html, nothing, render } from 'lit';
import { keepSheet } from '../shared/keep-sheet.js';
import { saveFile } from '../shared/save-file.js';
import { takePanelStyles } from './take-panel.styles.js';

/** What stands, and how the page gave it. */
export interface Taken {
  readonly deal: Deal;
  readonly view: RankingView;
  readonly words: BaseWords | Words;
  readonly locale: string;
  /** Where the page has the deal from; nothing where it handed it over by itself. */
  readonly source: { readonly src: string } | { readonly deal: string } | undefined;
  readonly arranged: EmbedOptions['arranged'];
}

const FILES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
} as const;

/** Buttons for files and texts, what came of pressing one, and the text itself where it could not be copied. */
export class TakePanel {
  #place: HTMLElement | undefined;
  #sheet: CSSStyleSheet | undefined;
  #taken: Taken | undefined;
  #message = '';
  #text = '';
  /** How often something was said, or taken back: tells whether what is waited for is still wanted. */
  #said = 0;
  #release: (() => void) | undefined;

  show(place: HTMLElement, taken: Taken): void {
    this.#sheet = keepSheet(place, this.#sheet, takePanelStyles.cssText);
    // What was said of another table or in another language no longer holds.
    if (taken.view !== this.#taken?.view) this.#say('');
    this.#place = place;
    this.#taken = taken;
    this.#render();
  }

  /** Forgets what was said, and lets go of files that were made. */
  close(): void {
    this.#say('');
    this.#letGo();
    this.#render();
  }

  #render(): void {
    if (!this.#place || !this.#taken) return;
    const words = wordsOf(this.#taken);
    const isCode = this.#text.startsWith('<');
    render(
      html`<div class="ds-take-choices">${takeChoices(words).map(
        ({ take, label }) =>
          html`<button class="ds-button" part="button" type="button" @click=${() => this.#take(take)}>${label}</button>`,
      )}</div><p class="ds-take-message" part="take-message" role="status">${this.#message}</p>${
        this.#text === ''
          ? nothing
          : html`<textarea class="ds-take-text" part="take-text" readonly rows="6" dir=${isCode ? 'ltr' : 'auto'} aria-label=${words.textToCopy} .value=${this.#text}></textarea>`
      }`,
      this.#place,
    );
  }

  #take(take: TakeChoice['take']): void {
    if (!this.#taken) return;
    if (take === 'citation' || take === 'embed') {
      this.#copy(take, this.#taken);
      return;
    }
    const { deal, view } = this.#taken;
    const text = {
      svg: () => rankingToSvg(view),
      // Spreadsheets take a file without this mark for one in the computer's old character set.
      csv: () => `\uFEFF${salesToCsv(deal, view)}`,
      json: () => salesToJson(deal, view),
    }[take]();
    this.#letGo();
    this.#release = saveFile(`${fileOf(this.#taken)}.${take}`, text, FILES[take]);
  }

  async #copy(what: 'citation' | 'embed', taken: Taken): Promise<void> {
    const words = wordsOf(taken);
    const text = what === 'citation' ? citationOf(taken) : embedOf(taken);
    // What was said before goes now, so that the same is heard when it is said again.
    this.#say('');
    this.#render();
    const said = this.#said;
    const isCopied = await copy(text);
    // Meanwhile something else may have been asked for, of another table, or the row may have been closed.
    if (said !== this.#said) return;
    if (isCopied) this.#say(what === 'citation' ? words.citationCopied : words.embedCopied);
    else this.#say(words.refused, text);
    this.#render();
    const field = this.#place?.querySelector('textarea');
    const active = (this.#place?.getRootNode() as ShadowRoot | undefined)?.activeElement;
    if (!field || (active && !this.#place?.contains(active))) return;
    // Not every browser gives the focus to what it selects.
    field.focus();
    field.select();
  }

  #letGo(): void {
    this.#release?.();
    this.#release = undefined;
  }

  #say(message: string, text = ''): void {
    this.#message = message;
    this.#text = text;
    this.#said += 1;
  }
}

/** False where the browser refuses, or has no clipboard for the page. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** English where the words of the page have none for this. */
function wordsOf({ words }: Taken) {
  return ('take' in words ? words : enTake).take;
}

/** "jlr-chery-uk-2025": ids are slugs, which are safe in a file's name. */
function fileOf({ view }: Taken): string {
  return `${view.deal}-${view.table}`;
}

function citationOf(taken: Taken): string {
  const { view, words, locale } = taken;
  return citeRanking(view, { words, take: wordsOf(taken), locale, address: pageAddress() });
}

function embedOf(taken: Taken): string {
  const { view, source, arranged, locale: lang } = taken;
  const data: EmbedData = source ?? { file: `${fileOf(taken)}.json` };
  const take = wordsOf(taken);
  return embedRanking(view, { take, data, arranged, lang, address: pageAddress() });
}

/** The address that the page gives as its own, else the one that it has; without the place that a reader is at. */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  for (const each of [canonical, window.location.href]) {
    try {
      const address = new URL(each ?? '');
      address.hash = '';
      return address.href;
    } catch {
      // A page may give no address as its own, or one that is none.
    }
  }
  return window.location.href;
}
