import { quantityFault } from '../quantity/bounds.js';
import type { Citation, Quantity } from './deal.js';
import type { Path } from './messages.js';
import type { Report } from './report.js';

interface Claim {
  readonly certainty?: string;
  readonly citations?: readonly Citation[];
  readonly also?: readonly unknown[];
  readonly units?: Quantity;
}

/** Checks what an object of a sound shape says by itself: that a disputed claim shows who disputes it, and its units. */
export function checkClaim(claim: Claim, path: Path, report: Report): void {
  const { certainty, citations = [], also = [], units } = claim;
  const disputed =
    also.length > 0 ||
    citations.some(({ stance, date, says }) => stance === 'disputes' || date || says);
  if (certainty === 'disputed' && !disputed) {
    report.add(
      'dispute-without-citation',
      [...path, 'certainty'],
      certainty,
      'a citation with “stance”: “disputes”, or with “says” or “date”',
      'needs a citation that disputes it',
    );
  }
  if (typeof units !== 'object') return;
  const at = [...path, 'units'];
  if (!Object.keys(units).some((key) => key !== 'within')) {
    const expected = 'at least one of over, under, from, to, about, above and below';
    report.add('bad-value', at, units, expected, 'set no bound');
  } else if (quantityFault(units)) {
    report.add('impossible-quantity', at, units, 'bounds that fit each other', 'leave no number');
  }
}
