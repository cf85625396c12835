import type { LitElement } from 'lit';
import { isInside } from './inside.js';

/** In which direction a key leads through a list, and whether from where the focus is or from the end. */
export interface Way {
  readonly isForward: boolean;
  readonly isFromEnd: boolean;
}

const WAYS: Readonly<Record<string, Way>> = {
  ArrowDown: { isForward: true, isFromEnd: false },
  ArrowUp: { isForward: false, isFromEnd: false },
  Home: { isForward: true, isFromEnd: true },
  End: { isForward: false, isFromEnd: true },
};

/**
 * Lets arrow keys, Home and End lead from item to item of a list while the focus is in one of them. Listens on the
 * element alone; `next` finds where a way leads, or nothing. Keys with a modifier stay the browser's.
 */
export function followArrows(
  host: LitElement,
  items: string,
  next: (way: Way, from: HTMLElement) => HTMLElement | undefined,
): void {
  host.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
    const way = WAYS[key];
    const from = itemAt(event, items);
    const to = way && from && next(way, from);
    if (!to) return;
    event.preventDefault();
    to.focus({ preventScroll: true });
    to.scrollIntoView({ block: 'nearest' });
  });
}

/** The item in which an event happened; a page's own element that is shown in a slot is none of ours. */
export function itemAt(event: Event, items: string): HTMLElement | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || !isInside(target, event.currentTarget)) return undefined;
  return target.closest<HTMLElement>(items) ?? undefined;
}
