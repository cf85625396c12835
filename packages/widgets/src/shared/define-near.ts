import { afterFrame } from './slices.js';

/** By tag, what brings its definition. */
export type Definitions = Readonly<Record<string, () => Promise<unknown>>>;

/** So near the screen a reader may be there before the definition is. */
const NEAR = '100%';

/** A page that is never idle, in milliseconds. */
const NEVER_IDLE = 1000;

/**
 * Defines a tag once an element of it is within a screen of being seen, also one that comes later, and at once where
 * the address leads to an item. Waits until the page has been drawn and has nothing better to do. Until then readers
 * have the children; what did not come is asked for again the next time one comes near.
 */
export function defineNear(definitions: Definitions): void {
  const missing = new Map(Object.entries(definitions));

  const define = (tag: string) => {
    const load = missing.get(tag);
    missing.delete(tag);
    load?.().catch(() => missing.set(tag, load));
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) define(target.localName);
    },
    // The document is named because the margin would not count in a frame else.
    { root: document, rootMargin: NEAR },
  );
  const look = () => {
    const isLed = window.location.hash.includes('/');
    for (const tag of [...missing.keys()]) {
      for (const element of document.getElementsByTagName(tag)) {
        if (element.matches(':defined')) missing.delete(tag);
        else if (isLed) define(tag);
        else near.observe(element);
      }
    }
  };

  const begin = () => {
    look();
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    window.addEventListener('hashchange', look);
  };
  // Two frames: the first may have been drawn before this was here, or be the one that it is in.
  afterFrame(() =>
    afterFrame(() => {
      // Safari has none.
      if (typeof requestIdleCallback === 'function')
        requestIdleCallback(begin, { timeout: NEVER_IDLE });
      else begin();
    }),
  );
}
