import { idIn } from './fragment.js';
import { isTaken, whenTaken } from './register.js';
import { afterFrame } from './slices.js';

/** So near the screen a reader may be there before the definition is. */
const NEAR = '100%';

/** A page that is never idle, in milliseconds. */
const NEVER_IDLE = 1000;

/**
 * Calls `load` to define a tag once an element of it is within a screen of being seen, also one that comes later, or at
 * once where the address leads into one. Waits until the page has been drawn and has nothing better to do. Until then
 * readers have the children. After a failure the next element that comes near, or the next link, asks again; not all
 * browsers then look for a module anew.
 */
export function defineNear(tag: string, load: () => Promise<unknown>): void {
  // Where a server evaluates it, nothing is near.
  if (typeof IntersectionObserver !== 'function') return;
  const elements = document.getElementsByTagName(tag);
  const known = new WeakSet<Element>();
  let isAsked = false;

  const define = () => {
    if (isAsked) return;
    isAsked = true;
    load().catch(() => {
      isAsked = false;
    });
  };
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) define();
    },
    // The document is named because the margin would not count in a frame else.
    { root: document, rootMargin: NEAR },
  );
  const look = () => {
    for (const element of elements) {
      if (known.has(element)) continue;
      known.add(element);
      near.observe(element);
      if (isLedInto(element)) define();
    }
  };
  const follow = () => {
    if ([...elements].some(isLedInto)) define();
  };
  const grown = new MutationObserver(look);
  const end = () => {
    near.disconnect();
    grown.disconnect();
    window.removeEventListener('hashchange', follow);
  };

  whenDrawn(() => {
    if (isTaken(tag)) return;
    look();
    grown.observe(document, { childList: true, subtree: true });
    window.addEventListener('hashchange', follow);
    whenTaken(tag).then(end);
  });
}

/** Whether the address may lead to an item of an element. What items there are is known where there is a fallback. */
function isLedInto(element: Element): boolean {
  const id = idIn(window.location.hash);
  const target = id && document.getElementById(id);
  if (target) return target !== element && element.contains(target);
  // Data from an address count before a deal that is named.
  const own = element.id || (!element.hasAttribute('src') && element.getAttribute('deal'));
  return own ? id.startsWith(`${own}/`) : /^[^/]+\/./.test(id);
}

function whenDrawn(callback: () => void): void {
  afterFrame(() => {
    // Safari has none.
    if (typeof requestIdleCallback !== 'function') callback();
    else requestIdleCallback(callback, { timeout: NEVER_IDLE });
  });
}
