import type { DatePart } from '../view/view.js';

/** Fills the `{named}` places of a catalogue pattern with parts, and keeps what stands between them. */
export function fillParts(
  pattern: string,
  values: Readonly<Record<string, readonly DatePart[]>>,
): DatePart[] {
  // Splitting at a captured name leaves names at the odd places.
  return joinParts(
    pattern
      .split(/\{(\w+)\}/)
      .map((text, index) => (index % 2 ? (values[text] ?? [{ text: `{${text}}` }]) : [{ text }])),
  );
}

/** Puts parts behind each other; neighbours without a `datetime` become one. */
export function joinParts(lists: readonly (readonly DatePart[])[]): DatePart[] {
  const joined: DatePart[] = [];
  for (const part of lists.flat()) {
    const last = joined.at(-1);
    if (part.datetime === undefined && last && last.datetime === undefined) {
      joined[joined.length - 1] = { text: last.text + part.text };
    } else if (part.text !== '') {
      joined.push(part);
    }
  }
  return joined;
}
