import type { Steps } from '@dealstory/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { later, slice } from './slices.js';

/** Of what can be shown, so many steps are placed at once; each costs many times what its view did. */
const PLACED = 24;

/**
 * Builds a view in slices, so that a long one does not block the page: the host shows what is there and is updated as
 * more comes. Owns the one view that is being built. When the same deal's view is built again, what stands stays until
 * there is as much of the new one, so that nothing disappears meanwhile: a whole one gives way to a whole one, a part
 * to a part.
 */
export class SlicedView<V> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #key: readonly unknown[] = [];
  #steps: Steps<V> | undefined;
  #view: V | undefined;
  /** `view` is a whole one of an earlier key. */
  #isKept = false;
  #cancel: (() => void) | undefined;
  #whole = Promise.resolve();
  #settle: () => void = () => {};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Settles when the present view is whole. */
  get whole(): Promise<void> {
    return this.#whole;
  }

  get isWhole(): boolean {
    return this.#steps === undefined;
  }

  hostConnected(): void {
    if (!this.#steps) return;
    this.#renewWhole();
    this.#goOnLater();
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#settle();
  }

  /**
   * The view to show now; nothing until there is one. `key` says what it is made of, its first part which deal: where
   * that is another one, what stands is not kept.
   */
  of(key: readonly unknown[], start: () => Steps<V>): V | undefined {
    if (this.#key.length === 0 || key.some((part, index) => part !== this.#key[index])) {
      const isPartial = this.#steps !== undefined && !this.#isKept;
      if (key[0] !== this.#key[0]) this.#view = undefined;
      this.#isKept = this.#view !== undefined && !isPartial;
      this.#key = key;
      this.#steps = start();
      this.#renewWhole();
      // The first screen by itself, so that it stands early.
      this.#advance(1);
      if (this.#steps) this.#goOnLater();
    }
    return this.#view;
  }

  /** Does what is left at once: before printing, and for a link to what is not there yet. */
  finish(): void {
    while (this.#steps) this.#advance();
  }

  /** Whoever waited for the former view looks again. */
  #renewWhole(): void {
    this.#settle();
    this.#whole = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  #advance(most = PLACED): void {
    if (!this.#steps) return;
    let placed = 0;
    const { done, value } = slice(this.#steps, (soFar) => {
      if (soFar) placed += 1;
      return placed >= most;
    });
    if (done) {
      this.#steps = undefined;
      this.#view = value;
      this.#isKept = false;
      this.#cancel?.();
      this.#settle();
    } else if (value && !this.#isKept) {
      this.#view = value();
    }
  }

  #goOnLater(): void {
    this.#cancel?.();
    this.#cancel = later(() => {
      const before = this.#view;
      this.#advance();
      if (this.#view !== before) this.#host.requestUpdate();
      if (this.#steps) this.#goOnLater();
    });
  }
}
