import { type SortKey, sortKey } from '../words/english.js';
import { compareKeys } from '../words/intl.js';

/**
 * Which of two ids comes first by the names behind them, in a list that is sorted for readers. Each name is looked up
 * once: a long table that is sorted by name compares it many times.
 */
export function nameOrder(
  nameOf: (id: string) => string,
  locale: string,
): (a: string, b: string) => number {
  const keys = new Map<string, SortKey>();
  const keyOf = (id: string): SortKey => {
    const known = keys.get(id);
    if (known) return known;
    const key = sortKey(nameOf(id));
    keys.set(id, key);
    return key;
  };
  return (a, b) => compareKeys(locale, keyOf(a), keyOf(b));
}
