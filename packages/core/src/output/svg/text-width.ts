/**
 * How wide a text may be, without measuring: the same answer in Node and in every browser. Widths are per kind of
 * character, in parts of the font size, as in the widest of the sans-serif fonts that readers have (DejaVu Sans,
 * Verdana, Noto Sans), so that a text comes out narrower than this rather than wider.
 */
const KINDS: readonly (readonly [RegExp, number])[] = [
  // Marks over or under a letter, joiners, isolates.
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\p{Z}]/u, 0.36],
  [/[.,:;'’‘|!iIjl·،]/u, 0.42],
  [/[frt()[\]{}\-/\\"“”°*`´]/u, 0.53],
  [/[mwMW@%‰—…&ЖШЩЮжшщю]/u, 1.02],
  [/[+−=<>~#±×÷≥≤≈]/u, 0.86],
  [/[\p{Nd}$£€¥–_?]/u, 0.66],
  [/[\p{Lu}]/u, 0.82],
  [/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u, 0.67],
  [/[سشصض]/u, 1.25],
  [/[اأإآ]/u, 0.4],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.76],
];
/** Ideographs, full-width forms. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
/** Emoji and scripts of which nothing is known here. */
const UNKNOWN = 1.5;
/** Bold letters are wider by no more than this. */
const BOLD = 1.12;

const known = new Map<string, number>();

/** The width, in the unit of `size`, that a text does not exceed. */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character);
  return ems * size * (bold ? BOLD : 1);
}

function characterWidth(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    width = SQUARE.test(character)
      ? 1.05
      : (KINDS.find(([kind]) => kind.test(character))?.[1] ?? UNKNOWN);
    // A text may hold anything; what is kept must not grow with all that was ever drawn.
    if (known.size < 2000) known.set(character, width);
  }
  return width;
}
