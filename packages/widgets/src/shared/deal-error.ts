import type { Issue } from '@dealstory/core';

/** What `ready` rejects with. */
export class DealError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues[0]?.message);
    this.name = 'DealError';
    this.issues = issues;
  }
}

/** A part of the widget itself did not come, so nothing can word it but this. */
export const PART_MISSING: Issue = {
  code: 'not-loaded',
  path: '',
  expected: 'a part of the widget',
  received: 'no answer',
  message: 'A part of the widget could not be loaded. Check that its files are all on the server.',
};
