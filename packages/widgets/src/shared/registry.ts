import type { Deal } from '@dealstory/core';

type Listener = (deal: unknown) => void;

interface Registry {
  readonly deals: Map<string, unknown>;
  readonly listeners: Map<string, Set<Listener>>;
}

// One registry for all copies of this package on a page; what another copy put in is checked like any other input.
const KEY = Symbol.for('dealstory.deals.v1');

function registry(): Registry {
  const holder = globalThis as { [KEY]?: Registry };
  holder[KEY] ??= { deals: new Map(), listeners: new Map() };
  return holder[KEY];
}

/** Makes a deal known to every `deal="…"` attribute on the page, now and later. The last one registered counts. */
export function registerDeal(deal: Deal): void {
  const { deals, listeners } = registry();
  deals.set(deal.id, deal);
  for (const listener of listeners.get(deal.id) ?? []) listener(deal);
}

/** Calls back with the deal of that id, at once if it is known and whenever it is registered. Returns the way out. */
export function watchDeal(id: string, listener: Listener): () => void {
  const { deals, listeners } = registry();
  const watching = listeners.get(id) ?? new Set();
  listeners.set(id, watching.add(listener));
  if (deals.has(id)) listener(deals.get(id));
  return () => {
    watching.delete(listener);
    if (watching.size === 0) listeners.delete(id);
  };
}
