import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens every `<details>` of an element for paper, apart from those of controls, and closes again those that it opened. */
export class OpenForPrint implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #complete: () => void;
  #opened: HTMLDetailsElement[] = [];

  /** `complete` is called first: it brings what is not shown yet. */
  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    complete: () => void,
  ) {
    this.#host = host;
    this.#complete = complete;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#handleBeforePrint);
    window.addEventListener('afterprint', this.#handleAfterPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#handleBeforePrint);
    window.removeEventListener('afterprint', this.#handleAfterPrint);
    this.#handleAfterPrint();
  }

  readonly #handleBeforePrint = (): void => {
    this.#complete();
    for (const details of this.#host.renderRoot.querySelectorAll('details')) {
      if (details.open || details.closest('.ds-controls')) continue;
      details.open = true;
      this.#opened.push(details);
    }
  };

  readonly #handleAfterPrint = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
