import type { BaseWords, Words } from '@dealstory/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wordsFor } from './catalogues.js';

/**
 * Knows which language an element speaks: its own `lang`, else the nearest ancestor's through shadow hosts, else
 * the document's. Owns fetching the catalogue and noticing that the element's or the document's `lang` changes; a
 * change on an ancestor between them is seen at the next connect. `words` is absent until the first
 * catalogue is there.
 */
export class Language<W extends BaseWords> implements ReactiveController {
  words: W | Words | undefined;
  /** The tag as the page has it, for digits and order. */
  tag = 'en';
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #english: W;
  #observer: MutationObserver | undefined;
  #wanted: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, english: W) {
    this.#host = host;
    this.#english = english;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#handleChange());
    const options = { attributes: true, attributeFilter: ['lang'] };
    this.#observer.observe(this.#host, options);
    this.#observer.observe(this.#host.ownerDocument.documentElement, options);
    this.#handleChange();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #handleChange(): void {
    const tag = languageOf(this.#host);
    if (tag === this.#wanted) return;
    this.#wanted = tag;
    const found = wordsFor(tag, this.#english);
    if (!(found instanceof Promise)) {
      this.#use(tag, found);
      return;
    }
    // Until the catalogue is there, the widget stays whole in the language that it has.
    found.then((words) => {
      if (this.#wanted === tag) this.#use(tag, words);
    });
  }

  #use(tag: string, words: W | Words): void {
    this.tag = tag;
    this.words = words;
    this.#host.requestUpdate();
  }
}

function languageOf(element: Element): string {
  let node: Element | undefined = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang') || 'en';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'en';
}
