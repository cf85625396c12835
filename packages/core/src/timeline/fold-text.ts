/** Text folded for search: what a reader may leave out or type otherwise is the same in both. */

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[‘’‛ʼ`´]/g;
const QUOTES = /[“”„‟«»]/g;
const HYPHENS = /[‐‑‒–—―−]/g;
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;
/** Lengthens a word for looks alone. */
const TATWEEL = /\u0640/g;

/**
 * Folds case, diacritics, widths, quotation marks, hyphens and digits: "Škoda’s" and "SKODA'S" become one. NFKD
 * (Unicode Standard Annex 15) without its marks, in capitals, because capitals know neither "ß" nor a final sigma. Each
 * code point is folded by itself, so that a place in the folded text leads back to one in the text.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toUpperCase()
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(HYPHENS, '-')
    .replace(TATWEEL, '')
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The words that all must occur, folded; none where nothing but space was typed. */
export function wordsOf(query: string): string[] {
  return [...new Set(foldText(query).split(/\s+/))].filter((word) => word !== '');
}

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where any of the folded words occurs in a text, as {@link foldText} sees it: in order, without overlaps, whole
 * characters with their marks. At most `limit`.
 */
export function findStretches(text: string, words: readonly string[], limit: number): Stretch[] {
  const folded = foldText(text);
  if (!words.some((word) => folded.includes(word))) return [];
  const { from, to } = places(text, folded.length);
  const found: Stretch[] = [];
  for (let at = 0; at < folded.length && found.length < limit; ) {
    const length = Math.max(
      0,
      ...words.map((word) => (folded.startsWith(word, at) ? word.length : 0)),
    );
    if (length === 0) {
      at++;
      continue;
    }
    const stretch = { start: from[at] ?? 0, end: to[at + length - 1] ?? text.length };
    const last = found.at(-1);
    // Half of a ligature matched before: one stretch, not two that overlap.
    if (last && stretch.start < last.end) found[found.length - 1] = { ...last, end: stretch.end };
    else found.push(stretch);
    at += length;
  }
  return found;
}

/** For each code unit of the folded text, where the character that it comes from begins and ends. */
function places(text: string, length: number): { from: number[]; to: number[] } {
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const units = foldText(character).length;
    // A mark belongs to the character before it.
    if (units === 0 && to.length > 0) to[to.length - 1] = end;
    for (let unit = 0; unit < units && from.length < length; unit++) {
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  return { from, to };
}
