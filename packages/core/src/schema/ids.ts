import type { HiddenSteps } from '../view/steps.js';
import { type Path, placeOf, suggest } from './messages.js';
import type { Report } from './report.js';

const RESERVED = /^(?:source|cite)-/;
const LISTED = /^\/(?:parties|events|statements|sales|sources)(?:\/\d+(?:\/id)?)?$/;

/** So many references are looked up in one step. */
const STEP = 500;

/** The ids of a deal by what they name, and what refers to them. */
export class Ids {
  readonly #report: Report;
  /** Kind, then id, then where it stands. Events and statements are of one kind: links lead to both. */
  readonly #paths = new Map<string, Map<string, Path>>();
  /** Those whose id had not been noted yet, and all of kind `all`. */
  readonly #references: { kind: string; id: string; path: Path }[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  /** Remembers what refers to an id that is not known yet. */
  noteReference(kind: string, id: string, path: Path): void {
    if (!this.#paths.get(kind)?.has(id)) this.#references.push({ kind, id, path: [...path] });
  }

  /** Remembers an id and where it stands. */
  noteId(kind: string, id: string, path: Path): void {
    const paths = this.#paths.get(kind) ?? new Map<string, Path>();
    this.#paths.set(kind, paths);
    const first = paths.get(id);
    if (first === undefined) paths.set(id, [...path]);
    else {
      const problem = `is the id of ${placeOf(first)} too`;
      this.#report.add('duplicate-id', path, id, 'an id of its own', problem);
    }
    if (kind === 'items' && RESERVED.test(id)) {
      const expected = 'an id that does not begin with “source-” or “cite-”';
      this.#report.add('bad-value', path, id, expected, 'begins like a link to a source');
    }
  }

  /**
   * Looks up the references that are left, in steps; not where a list could not be read, of which all that refer to it
   * would complain.
   */
  *check(): HiddenSteps<void> {
    if (this.#report.issues.some(({ path }) => LISTED.test(path))) return;
    const all = new Map<string, Path>();
    for (const paths of this.#paths.values()) for (const [id, path] of paths) all.set(id, path);
    for (const [index, { kind, id, path }] of this.#references.entries()) {
      if (index % STEP === 0) yield;
      const known = kind === 'all' ? all : this.#paths.get(kind);
      if (known?.has(id)) continue;
      const list = kind === 'all' ? 'this deal' : `the list of ${kind}`;
      const hint = suggest(id, known?.keys() ?? []) || ' Or add it there.';
      this.#report.add('unknown-id', path, id, `an id from ${list}`, `is not in ${list}`, hint);
    }
  }
}
