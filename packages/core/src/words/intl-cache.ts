const LIMIT = 60;

/**
 * Gives what is kept under `key`, or makes and keeps it. Constructing `Intl` objects takes a tenth of a millisecond
 * and more on a phone. The store is emptied when full, so that a server that meets many locales does not grow.
 */
export function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  let found = store.get(key);
  if (found === undefined) {
    if (store.size >= LIMIT) store.clear();
    found = make();
    store.set(key, found);
  }
  return found;
}
