import type { Steps } from '@dealstory/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterFrame, HIDDEN_MS, later, slice, sliceEnds } from './slices.js';

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
  /** Gives what is to be shown next, in a task of its own. */
  #next: (() => V) | undefined;
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
      this.#next = undefined;
      this.#renewWhole();
      // The first screen by itself, so that it stands early.
      this.#show(this.#advance(1));
      const isSeen = this.#view !== undefined && !this.#isKept;
      if (this.#steps) this.#goOnLater(isSeen ? afterFrame : later);
    }
    return this.#view;
  }

  /** Does what is left at once: before printing, and for a link to what is not there yet. */
  finish(): void {
    while (this.#steps)
      this.#show(this.#advance(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY));
  }

  /** Whoever waited for the former view looks again. */
  #renewWhole(): void {
    this.#settle();
    this.#whole = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  /** Goes on for a slice. Gives what is then to be shown, if there is anything new. */
  #advance(most = PLACED, ms?: number): (() => V) | undefined {
    const next = this.#next;
    this.#next = undefined;
    if (next || !this.#steps) return next;
    let placed = 0;
    const isEnough = (soFar: unknown) => {
      if (soFar && !this.#isKept) placed += 1;
      return placed >= most;
    };
    const { done, value } = slice(this.#steps, isEnough, ms);
    if (!done) return this.#isKept ? undefined : value;
    return () => {
      this.#steps = undefined;
      this.#isKept = false;
      this.#cancel?.();
      this.#settle();
      return value;
    };
  }

  #show(next: (() => V) | undefined): void {
    if (next) this.#view = next();
  }

  #goOnLater(turn = later): void {
    this.#cancel?.();
    this.#cancel = turn(() => {
      const isOver = sliceEnds();
      const isHidden = this.#view === undefined || this.#isKept;
      const next = isHidden ? this.#advance(1, HIDDEN_MS) : this.#advance();
      if (next && isHidden && isOver()) {
        // Placing it takes long, too.
        this.#next = next;
        this.#goOnLater();
        return;
      }
      this.#show(next);
      if (next) this.#host.requestUpdate();
      // The first screen is seen before the rest is placed.
      if (this.#steps) this.#goOnLater(isHidden && next ? afterFrame : later);
    });
  }
}
