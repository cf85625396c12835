import type { DatePart } from '../view/view.js';

/** Fills the `{named}` places of a catalogue pattern with parts, and keeps what stands between them. */
export function fillParts(
  pattern: string,
  values: Readonly<Record<string, readonly DatePart[]>>,
): DatePart[] {
  // Splitting at a captured name leaves the names at the odd places.
  return pattern
    .split(/\{(\w+)\}/)
    .flatMap((text, index) => (index % 2 ? (values[text] ?? []) : text ? [{ text }] : []));
}
