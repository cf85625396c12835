import type { Issue } from '@dealstory/core';
import type { CheckDealResult } from '@dealstory/core/check-deal';

type Faults = (CheckDealResult & { readonly ok: false })['faults'];

/** What `ready` rejects with. */
export class DealError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues[0]?.message ?? 'The deal could not be read.');
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

/** The deal is wrong, and what would say how did not come: how much is wrong, and where the first of it stands. */
export function unworded(faults: Faults): Issue {
  const path = faults[0]?.path.map((key) => `/${key}`).join('') ?? '';
  const expected = 'a deal without mistakes';
  const received = `${faults.length} ${faults.length === 1 ? 'mistake' : 'mistakes'}`;
  const message = `The deal has ${received}, the first at “${path}”. ${PART_MISSING.message}`;
  return { code: 'not-loaded', path, expected, received, message };
}
