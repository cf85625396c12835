import type { Words } from '../words/words.js';

export const PLURAL_CATEGORIES: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

export interface Leaf {
  readonly path: string;
  readonly text: string;
}

/** Every string of a catalogue by its path, but not those that are no words. */
export function leaves(words: Words): Leaf[] {
  const walk = (value: unknown, path: string): Leaf[] =>
    typeof value === 'string'
      ? [{ path, text: value }]
      : Object.entries(value as object).flatMap(([key, inner]) =>
          walk(inner, path === '' ? key : `${path}.${key}`),
        );
  return walk(words, '').filter(({ path }) => !['lang', 'dir'].includes(path));
}

/** Objects that have a key named like a plural category and are none, or are one of ordinals. */
const NOT_PLURALS: readonly string[] = ['ranking.ordinal', 'finding.kind'];

/** A catalogue's objects whose keys are plural categories, by path. */
export function pluralObjects(words: Words): Map<string, Record<string, string>> {
  const found = new Map<string, Record<string, string>>();
  for (const { path, text } of leaves(words)) {
    const { parent, key } = split(path);
    if (!PLURAL_CATEGORIES.includes(key) || NOT_PLURALS.includes(parent)) continue;
    found.set(parent, { ...found.get(parent), [key]: text });
  }
  return found;
}

/** A path's last key, and what comes before it. */
export function split(path: string) {
  const at = path.lastIndexOf('.');
  return { parent: path.slice(0, at), key: path.slice(at + 1) };
}
