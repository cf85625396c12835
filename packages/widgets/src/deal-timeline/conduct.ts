import type { LitElement, ReactiveController } from 'lit';
import { announcerOf } from '../shared/announcer.js';
import { followArrows, itemAt } from '../shared/arrow-keys.js';
import { copyText } from '../shared/copy-text.js';
import { entryFor } from './entry-steps.js';

const ITEMS = '.ds-item';

/** How long a button says that it has done its work, in milliseconds. */
const DONE = 2000;

/**
 * What the entries do beside being read: arrow keys lead from one to the next while the focus is among them, and a
 * button copies the address of each. Owns the listeners for both, on the element alone. An entry that moves in the list
 * keeps the focus.
 */
export class Conduct implements ReactiveController {
  readonly #host: LitElement;
  #focused: HTMLElement | null = null;
  #said: readonly [text: string, lang: string] | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    followArrows(host, ITEMS, entryFor);
    host.addEventListener('click', this.#handleClick);
  }

  /** Sets what is said when an address has been copied. */
  speak(...said: [text: string, lang: string]): void {
    this.#said = said;
  }

  hostUpdate(): void {
    this.#focused = (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  }

  hostUpdated(): void {
    const focused = this.#focused;
    this.#focused = null;
    // An element that is put elsewhere in the document loses the focus.
    if (focused?.isConnected && !(this.#host.renderRoot as ShadowRoot).activeElement) {
      focused.focus({ preventScroll: true });
    }
  }

  readonly #handleClick = (event: MouseEvent): void => {
    const [target] = event.composedPath();
    const item = itemAt(event, ITEMS);
    if (!item || !(target instanceof HTMLElement) || target.dataset.do !== 'copy') return;
    const address = new URL(window.location.href);
    address.hash = item.id;
    copyText(address.href, this.#host.renderRoot).then((isDone) => {
      if (isDone) this.#tell(target);
    });
  };

  #tell(button: HTMLElement): void {
    if (this.#said) announcerOf(this.#host).say(...this.#said);
    button.setAttribute('data-done', '');
    setTimeout(() => button.removeAttribute('data-done'), DONE);
  }
}

export function conductOf(host: LitElement): Conduct {
  return new Conduct(host);
}
