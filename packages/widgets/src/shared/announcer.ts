import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A status that is told in the same moment as another change on the page is lost in some screen readers. */
const PAUSE = 100;

/** Long enough that a screen reader does not talk into the typing, short enough to be an answer. */
export const SETTLED = 700;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode & Node };

/**
 * Tells the reader of a screen reader, politely, what has changed elsewhere in the widget. Owns the one live region of
 * its host, which no render of the host touches.
 */
class Announcer implements ReactiveController {
  readonly #host: Host;
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says `text` after `delay` milliseconds, unless something else is to be said before that. */
  say(text: string, lang: string, delay = PAUSE): void {
    clearTimeout(this.#timer);
    const region = this.#regionOf();
    region.lang = lang;
    // The same words again are a change only where they were gone.
    region.textContent = '';
    this.#timer = setTimeout(() => {
      region.textContent = text;
    }, delay);
  }

  #regionOf(): HTMLElement {
    if (!this.#region) {
      this.#region = document.createElement('p');
      this.#region.className = 'ds-vh';
      this.#region.setAttribute('role', 'status');
      this.#host.renderRoot.append(this.#region);
    }
    return this.#region;
  }
}

const announcers = new WeakMap<Host, Announcer>();

/** The announcer of an element: one, whoever has something to say. */
export function announcerOf(host: Host): Announcer {
  const announcer = announcers.get(host) ?? new Announcer(host);
  announcers.set(host, announcer);
  return announcer;
}
