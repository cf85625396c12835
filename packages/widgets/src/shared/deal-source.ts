import type { Deal, Issue, Steps } from '@dealstory/core';
import type { CheckDealResult } from '@dealstory/core/check-deal';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DealError, PART_MISSING } from './deal-error.js';
import type { Engine, EngineLoader } from './engine.js';
import { DealErrorEvent, DealLoadEvent } from './events.js';
import { watchDeal } from './registry.js';
import { request } from './request.js';
import { HIDDEN_MS, later, slice, sliceEnds } from './slices.js';

/** The ways to give data, as the element has them now. */
export interface DealInputs {
  readonly data: unknown;
  readonly src: string | undefined;
  readonly deal: string | undefined;
}

/** The part of an engine that gets and checks data. */
type DataEngine = Pick<
  Engine<never, never>,
  'readJson' | 'loadIssue' | 'loadWording' | 'unworded' | 'checkDealSteps'
>;

/**
 * Turns whatever data an element is given into a checked deal. Owns: which input counts (`data`, then `src`, then
 * `deal`, then a JSON script child), cancelling what a new input replaces, the load and error events, the `ready`
 * promise. A controller and not a base class because it can be tested with a bare host.
 */
export class DealSource implements ReactiveController {
  deal: Deal | undefined;
  issues: readonly Issue[] = [];
  ready!: Promise<Deal>;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #inputs: () => DealInputs;
  readonly #engine: EngineLoader<DataEngine>;
  #resolve!: (deal: Deal) => void;
  #reject!: (error: DealError) => void;
  #settled = false;
  #children: MutationObserver | undefined;
  #controller = new AbortController();
  /** The inputs that are being served; none while the element is out of the document. */
  #current: readonly unknown[] | undefined;
  /** The inputs that gave the deal that stands. */
  #held: readonly unknown[] | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    inputs: () => DealInputs,
    engine: EngineLoader<DataEngine>,
  ) {
    this.#host = host;
    this.#inputs = inputs;
    this.#engine = engine;
    this.#renew();
    host.addController(this);
  }

  hostConnected(): void {
    this.#children = new MutationObserver(this.#readChildren);
    this.#children.observe(this.#host, { childList: true });
    // Asked for at once, so that it comes beside the data; a failure is told when the data is there.
    this.#engine.load().catch(() => {});
    this.#host.requestUpdate();
    if (document.readyState === 'loading') {
      window.addEventListener('DOMContentLoaded', this.#readChildren, { once: true });
    }
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    window.removeEventListener('DOMContentLoaded', this.#readChildren);
    this.#cancel();
    this.#current = undefined;
  }

  /** Starts over where an input has changed. Called before each render. */
  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { data, src, deal } = this.#inputs();
    const script = this.#scriptText(data, src, deal);
    const next = [data, src, deal, script];
    if (isSame(next, this.#current)) return;
    this.#cancel();
    this.#current = next;
    // One that was only moved keeps its deal. A registered one is asked for again: it may be another by now.
    const isHeld = isSame(next, this.#held);
    if (isHeld && this.deal && deal === undefined) {
      this.#settled = true;
      this.#resolve(this.deal);
      return;
    }
    // What stood stays while other data is checked, which is a matter of moments, but not while it is awaited.
    if (!isHeld && data === undefined && script === undefined) this.deal = undefined;
    this.issues = [];
    const { signal } = this.#controller;
    if (data !== undefined) this.#accept(signal, () => data);
    else if (src !== undefined) this.#load(src, signal);
    else if (deal !== undefined) this.#watch(deal, signal);
    else if (script !== undefined) this.#accept(signal, () => JSON.parse(script), true);
  }

  /** Whether any data has been given. */
  get given(): boolean {
    return this.#current?.some((input) => input !== undefined) ?? false;
  }

  /** Looks again for a JSON script among the children, when they change and at the end of parsing. */
  readonly #readChildren = (): void => this.#host.requestUpdate();

  #scriptText(...stronger: readonly unknown[]): string | undefined {
    if (stronger.some((input) => input !== undefined)) return undefined;
    // While the parser is at work, a script's text may still be cut off.
    if (document.readyState === 'loading') return undefined;
    const child = [...this.#host.children].find(
      (each) => each.localName === 'script' && each.getAttribute('type') === 'application/json',
    );
    return child?.textContent ?? undefined;
  }

  #watch(deal: string, signal: AbortSignal): void {
    // A deal that is registered again ends the check of the one before.
    let turn = new AbortController();
    const leave = watchDeal(deal, (found) => {
      turn.abort();
      turn = new AbortController();
      this.#accept(turn.signal, () => found);
    });
    signal.addEventListener('abort', () => {
      leave();
      turn.abort();
    });
  }

  #load(src: string, signal: AbortSignal): void {
    const answer = request(src, this.#host.ownerDocument.baseURI, signal);
    this.#withEngine(signal, async ({ readJson }) => {
      const result = await readJson(src, answer);
      if (signal.aborted) return;
      if (result.ok) this.#accept(signal, () => result.value, true);
      else this.#fail([result.issue]);
    });
  }

  #accept(signal: AbortSignal, read: () => unknown, isJson = false): void {
    this.#withEngine(signal, ({ checkDealSteps, loadIssue }) => {
      let input: unknown;
      try {
        input = read();
      } catch {
        this.#fail([loadIssue('not-json', 'the JSON script inside the element')]);
        return;
      }
      this.#check(signal, checkDealSteps(input, isJson));
    });
  }

  /** In slices: a short deal is checked at once, a long one does not block the page. */
  #check(signal: AbortSignal, steps: Steps<CheckDealResult>, ms?: number): void {
    const isOver = sliceEnds();
    const { done, value } = slice(steps, undefined, ms);
    const settle = () => {
      if (signal.aborted) return;
      if (!done) this.#check(signal, steps, HIDDEN_MS);
      else if (value.ok) this.#succeed(value.deal);
      else this.#refuse(signal, value);
    };
    // What follows a long check, a deal's first view, is for a task of its own.
    if (done && !isOver()) settle();
    else later(settle);
  }

  /** Says in words what is wrong, which few pages need and so is fetched only here. */
  #refuse(signal: AbortSignal, wrong: CheckDealResult & { readonly ok: false }): void {
    // What stood gives way at once: the words may be long in coming.
    this.deal = undefined;
    this.#host.requestUpdate();
    this.#withEngine(signal, ({ loadWording, unworded }) => {
      loadWording().then(
        ({ wordFaults }) => {
          if (!signal.aborted) this.#fail(wordFaults(wrong.faults, wrong.data));
        },
        () => {
          if (!signal.aborted) this.#fail([unworded(wrong)]);
        },
      );
    });
  }

  /** Runs at once where the engine is here; a turn that has been cancelled meanwhile is dropped. */
  #withEngine(signal: AbortSignal, use: (engine: DataEngine) => void): void {
    const engine = this.#engine.now();
    if (engine) use(engine);
    else
      this.#engine.load().then(
        (ready) => {
          if (!signal.aborted) use(ready);
        },
        () => {
          if (!signal.aborted) this.#fail([PART_MISSING]);
        },
      );
  }

  #succeed(deal: Deal): void {
    this.#answer(deal, []);
    this.#held = this.#current;
    this.#resolve(deal);
    this.#announce(new DealLoadEvent(deal));
  }

  #fail(issues: readonly Issue[]): void {
    this.#answer(undefined, issues);
    this.#reject(new DealError(issues));
    this.#announce(new DealErrorEvent(issues));
  }

  #answer(deal: Deal | undefined, issues: readonly Issue[]): void {
    if (this.#settled) this.#renew();
    this.deal = deal;
    this.issues = issues;
    this.#settled = true;
    this.#host.requestUpdate();
  }

  // In a microtask: a listener may set inputs, which must not happen in the middle of an update.
  #announce(event: Event): void {
    queueMicrotask(() => this.#host.dispatchEvent(event));
  }

  #cancel(): void {
    this.#controller.abort();
    this.#controller = new AbortController();
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

function isSame(a: readonly unknown[], b: readonly unknown[] | undefined): boolean {
  return b !== undefined && a.every((value, index) => value === b[index]);
}
