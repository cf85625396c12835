import type { Path } from './pointer.js';

/** At most 60 characters, never half of one. */
const cut = (text: string): string => text.replace(/^(.{59})..+$/su, '$1…');

export const quote = (text: string): string => `“${cut(text)}”`;

/** `a, b or c`. */
export const join = (items: readonly string[], word = 'or'): string =>
  [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(` ${word} `);

/** The first few ids, in a sentence. */
export const names = (ids: readonly string[]): string => join(ids.slice(0, 9).map(quote), 'and');

/** A value as a person would call it. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value) return 'an object';
  return typeof value === 'function' ? 'a function' : cut(String(value));
}

/**
 * Where a value stands, in the words of somebody who edits the file: `sales[0].figures[4] (“omoda”)`. The item that
 * holds it, and the nearest id or brand around it; `deal` for the whole.
 */
export function placeOf(path: Path, data?: unknown): string {
  let place = '';
  let name: unknown;
  let item = data as Readonly<Record<string, unknown>> | undefined;
  const holder = typeof path.at(-1) === 'number' ? path : path.slice(0, -1);
  for (const key of holder) {
    item = item?.[key] as typeof item;
    place += typeof key === 'number' ? `[${key}]` : `${place && '.'}${key}`;
    name = item?.id ?? item?.brand ?? name;
  }
  return (cut(place) || 'deal') + (typeof name === 'string' ? ` (${quote(name)})` : '');
}

/** What a sentence about a value begins with: `the date “2025-09-31”`, or `“2025-09-31”` in a list of dates. */
export function subjectOf(path: Path, value: unknown): string {
  const key = path.at(-1);
  const shown =
    typeof value === 'string'
      ? quote(value)
      : value === undefined || Object(value) === value
        ? ''
        : show(value);
  if (typeof key !== 'string') return shown || 'it';
  return `the ${cut(key)}${shown && ` ${shown}`}`;
}

/** `Did you mean “x”?` for the known word that differs by at most two letters in one place, or nothing. */
export function suggest(word: string, known: Iterable<string>): string {
  let nearest = '';
  let least = 3;
  for (const other of known) {
    const length = Math.min(word.length, other.length);
    let same = 0;
    while (same < length && word[same] === other[same]) same++;
    let end = 0;
    while (end < length - same && word.at(-1 - end) === other.at(-1 - end)) end++;
    const differ = Math.max(word.length, other.length) - same - end;
    if (differ < least && same + end > 1) [nearest, least] = [other, differ];
  }
  return nearest && ` Did you mean ${quote(nearest)}?`;
}
