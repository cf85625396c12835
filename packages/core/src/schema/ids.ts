import type { HiddenSteps } from '../view/steps.js';
import type { Faults } from './faults.js';
import { type Path, pointerTo } from './pointer.js';

const RESERVED = /^(?:source|cite)-/;
const LISTED = /^\/(?:parties|events|statements|sales|sources)(?:\/\d+(?:\/id)?)?$/;

/** So many references are looked up in one step. */
const STEP = 500;

/** The ids of a deal by what they name, and what refers to them. */
export class Ids {
  readonly #faults: Faults;
  /** Kind, then id, then where it stands. Events and statements are of one kind: links lead to both. */
  readonly #paths = new Map<string, Map<string, Path>>();
  /** Those whose id had not been noted yet, and all of kind `all`. */
  readonly #references: { kind: string; id: string; path: Path }[] = [];

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  /** Whether something of this kind has been noted that has this id. */
  has(kind: string, id: unknown): boolean {
    return this.#paths.get(kind)?.has(id as string) ?? false;
  }

  /** Remembers what refers to an id that is not known yet. */
  noteReference(kind: string, id: string, path: Path): void {
    this.#references.push({ kind, id, path: [...path] });
  }

  /** Remembers an id and where it stands. */
  noteId(kind: string, id: string, path: Path): void {
    const paths = this.#paths.get(kind) ?? new Map<string, Path>();
    this.#paths.set(kind, paths);
    const first = paths.get(id);
    if (first === undefined) paths.set(id, [...path]);
    else this.#faults.add('duplicate-id', path, id, first);
    if (kind === 'items' && RESERVED.test(id)) this.#faults.add('reserved-id', path, id);
  }

  /**
   * Looks up the references that are left, in steps; not where a list could not be read, of which all that refer to it
   * would complain.
   */
  *check(): HiddenSteps<void> {
    if (this.#faults.found.some(({ path }) => LISTED.test(pointerTo(path)))) return;
    const all = this.#references.some(({ kind }) => kind === 'all') ? this.#all() : undefined;
    for (const [index, { kind, id, path }] of this.#references.entries()) {
      if (index % STEP === 0) yield;
      const known = kind === 'all' ? all : this.#paths.get(kind);
      if (!known?.has(id)) this.#faults.add('unknown-id', path, id, [kind, known]);
    }
  }

  #all(): Map<string, Path> {
    return new Map([...this.#paths.values()].flatMap((paths) => [...paths]));
  }
}
