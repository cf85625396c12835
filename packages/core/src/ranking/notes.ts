import type { Citation } from '../schema/deal.js';
import type { SourceRegister } from '../view/source-register.js';
import type { TextRun } from '../view/view.js';
import type { RankingContext } from './ranking-context.js';
import type { FootNote, NoteMark } from './ranking-view.js';

/** Letters the notes below a table, in reading order; rows with the same note share its letter. */
export class NoteRegister {
  readonly #context: RankingContext;
  readonly #sources: SourceRegister;
  readonly #notes = new Map<string, FootNote>();

  constructor(context: RankingContext, sources: SourceRegister) {
    this.#context = context;
    this.#sources = sources;
  }

  /** A note without citations is shared by its words; one with citations belongs to its row alone. */
  mark(text: TextRun, row: string, citations: readonly Citation[] = []): NoteMark {
    const key = citations.length > 0 ? `${row} ${text.text}` : text.text;
    let note = this.#notes.get(key);
    if (!note) {
      const letter = letterAt(this.#notes.size);
      const id = `${this.#context.base}/note.${letter}`;
      note = { id, letter, text, citations: this.#sources.cite(citations, row) };
      this.#notes.set(key, note);
    }
    return { letter: note.letter, href: `#${note.id}`, label: `${note.letter}: ${text.text}` };
  }

  view(): FootNote[] {
    return [...this.#notes.values()];
  }
}

/** a … z, aa, ab … */
export function letterAt(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(97 + (index % 26));
  return rest === 0 ? letter : letterAt(rest - 1) + letter;
}
