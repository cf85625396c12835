import type { Citation } from '../schema/deal.js';
import { isPlain, sayingOf } from '../view/sayings.js';
import type { SourceRegister } from '../view/source-register.js';
import type { TextRun } from '../view/view.js';
import { fill } from '../words/patterns.js';
import type { RankingContext } from './ranking-context.js';
import type { FootNote, NoteMark } from './ranking-view.js';

/** What a note says, and what supports it. */
export interface Note {
  readonly text: TextRun;
  /** A second sentence, where that may be in another language. */
  readonly more?: TextRun | undefined;
  readonly citations?: readonly Citation[];
}

/** A note for each citation that says or disputes something; `value` is what it is about, where several stand there. */
export function sayingNotes(
  citations: readonly Citation[],
  context: RankingContext,
  sources: SourceRegister,
  value?: string,
): Note[] {
  return citations.flatMap((citation) => {
    if (isPlain(citation)) return [];
    const { label, text } = sayingOf(citation, context, sources);
    const about =
      value === undefined ? label : fill(context.words.ranking.onValue, { value, label });
    return { text: { text: about }, more: text, citations: [citation] };
  });
}

interface Lettered extends Note {
  readonly letter: string;
  /** Name of the row that it was first made for. */
  readonly row: string;
}

/** Letters the notes below a table in the order in which rows mark them. */
export class NoteRegister {
  readonly #context: RankingContext;
  readonly #sources: SourceRegister;
  readonly #notes: Lettered[] = [];
  readonly #shared = new Map<string, Lettered>();

  constructor(context: RankingContext, sources: SourceRegister) {
    this.#context = context;
    this.#sources = sources;
  }

  /** A note without citations is shared by its words; one with citations belongs to its row alone. */
  mark(note: Note, row: string): NoteMark {
    const words = [note.text.text, note.more?.text ?? ''].join(' ').trim();
    let lettered = note.citations ? undefined : this.#shared.get(words);
    if (!lettered) {
      lettered = { ...note, letter: letterAt(this.#notes.length), row };
      this.#notes.push(lettered);
      if (!note.citations) this.#shared.set(words, lettered);
    }
    const { letter } = lettered;
    return { letter, href: `#${this.#id(letter)}`, label: `${letter}: ${words}` };
  }

  /** Cites the sources of the notes: call it once, after all rows, since notes are read after them. */
  view(): FootNote[] {
    return this.#notes.map(({ letter, text, more, citations = [], row }) => ({
      id: this.#id(letter),
      letter,
      text,
      ...(more ? { more } : {}),
      citations: this.#sources.cite(citations, row),
    }));
  }

  #id(letter: string): string {
    return `${this.#context.base}/note.${letter}`;
  }
}

/** a … z, aa, ab … */
export function letterAt(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(97 + (index % 26));
  return rest === 0 ? letter : letterAt(rest - 1) + letter;
}
