import { textWidth } from './text-width.js';

/** A stretch of text in one style. `lang` and `dir` are given where it is in a language of its own. */
export interface Stretch {
  readonly text: string;
  readonly bold?: boolean;
  /** A small raised mark that stays with the word before it. */
  readonly raised?: boolean;
  /** Keeps its own order of characters, whatever stands around it: numbers, names. */
  readonly isolated?: boolean;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export interface Line {
  readonly stretches: readonly Stretch[];
  /** No less than what it takes. */
  readonly width: number;
}

/** The size of a raised mark, in parts of the size of its text. */
export const RAISED = 0.7;

/** A word with the space after it, or one ideograph. */
interface Piece {
  readonly of: Stretch;
  readonly text: string;
  /** Whether a line may end before it. */
  readonly breakable: boolean;
}

/**
 * Breaks stretches into lines no wider than `room`: at spaces, between ideographs, and inside a word only where the
 * word alone is wider than a line. Nothing is left out.
 */
export function breakLines(stretches: readonly Stretch[], room: number, size: number): Line[] {
  const lines: Line[] = [];
  let line: Piece[] = [];
  const end = () => {
    if (line.length > 0) lines.push(finished(line, size));
    line = [];
  };
  const fits = (more: readonly Piece[]) => widthOf([...line, ...more], size) <= room;
  for (const word of words(pieces(stretches))) {
    if (!fits(word)) end();
    if (fits(word)) {
      line.push(...word);
      continue;
    }
    for (const letter of word.flatMap(letters)) {
      if (!fits([letter])) end();
      line.push(letter);
    }
  }
  end();
  return lines;
}

/** The width of the text on one line. */
export function lineWidth(stretches: readonly Stretch[], size: number): number {
  return widthOf(pieces(stretches), size);
}

/** The width below which a word of the text would be broken. */
export function longestWord(stretches: readonly Stretch[], size: number): number {
  return Math.max(0, ...words(pieces(stretches)).map((word) => widthOf(word, size)));
}

const SQUARE =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef';
const WORDS = new RegExp(`[${SQUARE}] ?|[^${SQUARE} ]+ ?| `, 'gu');
const IS_SQUARE = new RegExp(`[${SQUARE}]`, 'u');
/** What begins no line, and what ends none. */
const CLOSING = /^[，。、；：？！）」』》〉”’…·,.;:!?)\]}%]/u;
const OPENING = /[（「『《〈“‘([{]$/u;
/** A letter with the marks on it. */
const LETTERS = /\P{M}(?:\p{M}|\u200d|\ufe0f)*|\p{M}+/gu;

function pieces(stretches: readonly Stretch[]): Piece[] {
  let before = '';
  return stretches.flatMap((of) =>
    // A no-break space is no space here: it keeps together what it joins.
    (of.text.replace(/[ \t\r\n]+/g, ' ').match(WORDS) ?? []).map((text) => {
      const breakable = !of.raised && mayBreak(before, text);
      before = text;
      return { of, text, breakable };
    }),
  );
}

function mayBreak(before: string, after: string): boolean {
  if (before.endsWith(' ')) return true;
  return (
    (IS_SQUARE.test(before) || IS_SQUARE.test(after)) &&
    !CLOSING.test(after) &&
    !OPENING.test(before)
  );
}

/** Pieces that no line may end between. */
function words(all: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  for (const piece of all) {
    const last = found.at(-1);
    if (last && !piece.breakable) last.push(piece);
    else found.push([piece]);
  }
  return found;
}

function letters({ of, text }: Piece): Piece[] {
  return (text.match(LETTERS) ?? []).map((letter) => ({ of, text: letter, breakable: true }));
}

/** The space at the end of a line takes no room. */
function widthOf(line: readonly Piece[], size: number): number {
  return line.reduce((sum, { of, text }, index) => {
    const seen = index === line.length - 1 ? text.trimEnd() : text;
    return sum + textWidth(seen, of.raised ? size * RAISED : size, of.bold);
  }, 0);
}

function finished(line: readonly Piece[], size: number): Line {
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  for (const { of, text } of line) {
    const at = stretches.length - 1;
    const open = stretches[at];
    if (open && of === last) stretches[at] = { ...open, text: open.text + text };
    else stretches.push({ ...of, text });
    last = of;
  }
  const end = stretches.at(-1);
  if (end) stretches[stretches.length - 1] = { ...end, text: end.text.trimEnd() };
  return { stretches, width: widthOf(line, size) };
}
