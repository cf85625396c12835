import type { BaseWords, Deal, Steps, ViewOptions } from '@dealstory/core';
import type { checkDealSteps } from '@dealstory/core/check-deal';
import type { wordFaults } from '@dealstory/core/word-faults';
import type { LoadResult, loadIssue, unworded } from './load.js';
import type { takeOver } from './taking-over.js';

export type LoadWording = () => Promise<{ readonly wordFaults: typeof wordFaults }>;

/** What turns data into a view: getting it, checking it, deciding what is shown. All of it is core's work. */
export interface Engine<V, O extends ViewOptions<BaseWords>> {
  readonly readJson: (src: string, answer: Promise<Response> | undefined) => Promise<LoadResult>;
  readonly loadIssue: typeof loadIssue;
  readonly loadWording: LoadWording;
  readonly unworded: typeof unworded;
  readonly checkDealSteps: typeof checkDealSteps;
  readonly viewSteps: (deal: Deal, options: O) => Steps<V>;
  readonly takeOver: typeof takeOver;
}

/** An engine that comes when it is asked for. */
export interface EngineLoader<E> {
  /** The engine, if it is here. */
  readonly now: () => E | undefined;
  /** Asks for it. One that did not come is asked for again the next time. */
  readonly load: () => Promise<E>;
}

/**
 * An engine is a chunk of its own: it is fetched beside the data, and evaluated in a task apart from the element's and
 * the first render's.
 */
export function lazyEngine<E>(load: () => Promise<E>): EngineLoader<E> {
  let engine: E | undefined;
  let loading: Promise<E> | undefined;
  return {
    now: () => engine,
    load: () => {
      loading ??= load().then(
        (loaded) => {
          engine = loaded;
          return loaded;
        },
        (error) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
}
