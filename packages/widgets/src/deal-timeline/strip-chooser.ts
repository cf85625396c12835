import type { StripView } from '@dealstory/core';
import type { LitElement } from 'lit';

/** The element, as far as a period is concerned. */
type PeriodHost = LitElement & { setFilters(change: { from: string; to: string }): void };

/**
 * Fetches what makes the overview answer to a pointer once one comes over it. Owns one listener, on the element; a
 * picture that is made anew is found by the next pointer.
 */
export class StripChooser {
  /** The overview that stands. */
  strip: StripView | undefined;
  readonly #host: PeriodHost;
  readonly #known = new WeakSet<Element>();

  constructor(host: PeriodHost) {
    this.#host = host;
    host.addEventListener('pointerover', this.#handlePointer);
  }

  readonly #handlePointer = (event: Event): void => {
    const [target] = event.composedPath();
    const picture = target instanceof Element ? target.closest<SVGElement>('.ds-strip-live') : null;
    if (!picture || this.#known.has(picture)) return;
    this.#known.add(picture);
    // A finger comes and presses at once.
    const [missed, forget] = pressesOn(picture);
    import('./strip-pointer.js')
      .then(
        ({ choosePeriods }) =>
          choosePeriods(
            picture,
            () => this.strip,
            (from = '', to = '') => this.#host.setFilters({ from, to }),
            missed,
          ),
        // The next pointer asks again.
        () => this.#known.delete(picture),
      )
      .finally(forget);
  };
}

/** What a pointer does from now on, until it is to be forgotten. */
function pressesOn(picture: SVGElement): [presses: readonly PointerEvent[], forget: () => void] {
  const presses: PointerEvent[] = [];
  const heard = new AbortController();
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
    picture.addEventListener(type, (event) => presses.push(event), { signal: heard.signal });
  }
  return [presses, () => heard.abort()];
}
