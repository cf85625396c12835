import { type Deal, type Issue, parseDeal } from '@dealstory/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DealErrorEvent, DealLoadEvent } from './events.js';
import { fetchJson, loadIssue } from './load.js';
import { watchDeal } from './registry.js';

/** The ways to give data, as the element has them now. */
export interface DealInputs {
  readonly data: unknown;
  readonly src: string | undefined;
  readonly deal: string | undefined;
}

/** What `ready` rejects with. */
export class DealError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues[0]?.message ?? 'The deal could not be read.');
    this.name = 'DealError';
    this.issues = issues;
  }
}

/**
 * Turns whatever data an element is given into a checked deal. Owns: which input counts (`data`, then `src`, then
 * `deal`, then a JSON script child), cancelling what a new input replaces, the load and error events, the `ready`
 * promise. Does not own: rendering, or the choice of language. A controller and not a base class because it can be
 * tested with a bare host.
 */
export class DealSource implements ReactiveController {
  deal: Deal | undefined;
  issues: readonly Issue[] = [];
  ready!: Promise<Deal>;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #inputs: () => DealInputs;
  #resolve!: (deal: Deal) => void;
  #reject!: (error: DealError) => void;
  #settled = false;
  #stop: (() => void) | undefined;
  #current: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, inputs: () => DealInputs) {
    this.#host = host;
    this.#inputs = inputs;
    this.#renew();
    host.addController(this);
  }

  hostConnected(): void {
    this.#current = [];
    this.#host.requestUpdate();
    if (document.readyState === 'loading') {
      window.addEventListener('DOMContentLoaded', this.readChildren, { once: true });
    }
  }

  hostDisconnected(): void {
    window.removeEventListener('DOMContentLoaded', this.readChildren);
    this.#cancel();
  }

  /** Starts over where an input has changed. Called before each render. */
  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { data, src, deal } = this.#inputs();
    const script = this.#scriptText(data, src, deal);
    const next = [data, src, deal, script];
    if (next.every((value, index) => value === this.#current[index]) && this.#current.length > 0) {
      return;
    }
    this.#current = next;
    this.#cancel();
    if (data !== undefined && data !== null) this.#accept(data);
    else if (src !== undefined) this.#load(src);
    else if (deal !== undefined) this.#stop = watchDeal(deal, (found) => this.#accept(found));
    else if (script !== undefined) this.#acceptText(script);
    else this.deal = undefined;
  }

  /** Looks again for a JSON script among the children; for `slotchange` and the end of parsing. */
  readonly readChildren = (): void => this.#host.requestUpdate();

  #scriptText(...stronger: readonly unknown[]): string | undefined {
    if (stronger.some((input) => input !== undefined && input !== null)) return undefined;
    // While the parser is at work, a script's text may still be cut off.
    if (document.readyState === 'loading') return undefined;
    const child = [...this.#host.children].find(
      (each) => each.localName === 'script' && each.getAttribute('type') === 'application/json',
    );
    return child?.textContent ?? undefined;
  }

  #load(src: string): void {
    const controller = new AbortController();
    this.#stop = () => controller.abort();
    fetchJson(src, this.#host.ownerDocument.baseURI, controller.signal).then((result) => {
      if (controller.signal.aborted) return;
      if (result.ok) this.#accept(result.value);
      else this.#fail([result.issue]);
    });
  }

  #acceptText(text: string): void {
    try {
      this.#accept(JSON.parse(text));
    } catch {
      this.#fail([loadIssue('not-json', 'the JSON script inside the element')]);
    }
  }

  #accept(input: unknown): void {
    const result = parseDeal(input);
    if (!result.ok) {
      this.#fail(result.issues);
      return;
    }
    if (this.#settled) this.#renew();
    this.deal = result.deal;
    this.issues = [];
    this.#settled = true;
    this.#resolve(result.deal);
    this.#host.requestUpdate();
    this.#announce(new DealLoadEvent(result.deal));
  }

  #fail(issues: readonly Issue[]): void {
    if (this.#settled) this.#renew();
    this.deal = undefined;
    this.issues = issues;
    this.#settled = true;
    this.#reject(new DealError(issues));
    this.#host.requestUpdate();
    this.#announce(new DealErrorEvent(issues));
  }

  // In a microtask: a listener may set inputs, which must not happen in the middle of an update.
  #announce(event: Event): void {
    queueMicrotask(() => this.#host.dispatchEvent(event));
  }

  #cancel(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (this.#settled) this.#renew();
  }

  #renew(): void {
    this.#settled = false;
    this.ready = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // A page that does not ask for `ready` must not be told of an unhandled rejection.
    this.ready.catch(() => {});
  }
}
