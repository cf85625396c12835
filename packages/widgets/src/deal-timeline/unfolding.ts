import type { LitElement, ReactiveController } from 'lit';
import { later } from '../shared/slices.js';

/**
 * Opens every section of a long story, or closes them, one in a task so that the page is not blocked; and knows
 * whether all are open, whoever opened them. Owns one listener, on the shadow root.
 */
export class Unfolding implements ReactiveController {
  /** Whether every section that is shown is open. */
  isOpen = false;
  readonly #host: LitElement;
  #cancel: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    // An event of this kind does not bubble.
    host.renderRoot.addEventListener('toggle', this.#look, true);
  }

  hostUpdated(): void {
    this.#look();
  }

  hostDisconnected(): void {
    this.#cancel?.();
  }

  /** Opens all, or closes all. */
  set(isOpen: boolean): void {
    this.#cancel?.();
    if (this.#host.isConnected) this.#setEach(this.#folds(), isOpen);
  }

  /** Each once: what a reader folds meanwhile stays so. */
  #setEach([next, ...rest]: readonly HTMLDetailsElement[], isOpen: boolean): void {
    if (!next) return;
    next.open = isOpen;
    this.#cancel = later(() => this.#setEach(rest, isOpen));
  }

  readonly #look = (): void => {
    const folds = this.#folds();
    const isOpen = folds.length > 0 && folds.every(({ open }) => open);
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    this.#host.requestUpdate();
  };

  /** A selector would look at every node of ten thousand entries. */
  #folds(): HTMLDetailsElement[] {
    const years = this.#host.renderRoot.querySelector('.ds-timeline')?.children ?? [];
    return [...years]
      .filter((year) => year.matches('.ds-year:not([hidden])'))
      .flatMap((year) => [...year.children])
      .filter((child) => child instanceof HTMLDetailsElement);
  }
}

export function unfoldingOf(host: LitElement): Unfolding {
  return new Unfolding(host);
}
