import type { Issue, IssueCode } from './issue.js';
import { type Path, placeOf, pointerTo, show, subjectOf } from './messages.js';

const MAX_ISSUES = 100;

/** Collects and words the issues of one deal. */
export class Report {
  readonly issues: Issue[] = [];
  /** The deal as it is read: the names in it tell a reader which item is meant. */
  data: unknown;

  /**
   * Adds an issue about `value` at `path`. `expected` is a noun phrase that can follow "Write"; `problem` goes on from
   * the value: "is missing". The hundredth issue says instead that there are more, and throws this report to end the
   * work.
   */
  add(
    code: IssueCode,
    path: Path,
    value: unknown,
    expected: string,
    problem = 'cannot be used',
    hint = '',
  ): void {
    if (this.issues.length === MAX_ISSUES - 1 && path.length > 0) {
      this.stop('too-many-issues', [], 'a deal with fewer', 'has more mistakes than these');
    }
    this.issues.push({
      code,
      path: pointerTo(path),
      expected,
      received: show(value),
      message: `${placeOf(path, this.data)}: ${subjectOf(path, value)} ${problem}. Write ${expected}.${hint}`,
    });
  }

  /** Adds an issue that leaves nothing to go on with, and throws this report to end the work. */
  stop(code: IssueCode, path: Path, expected: string, problem: string): never {
    this.add(code, path, undefined, expected, problem);
    throw this;
  }
}
