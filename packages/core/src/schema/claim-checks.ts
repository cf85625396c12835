import { quantityFault } from '../quantity/bounds.js';
import type { Citation, Quantity } from './deal.js';
import type { Faults } from './faults.js';
import type { Path } from './pointer.js';

interface Claim {
  readonly certainty?: string;
  readonly citations?: readonly Citation[];
  readonly also?: readonly unknown[];
  readonly units?: Quantity;
}

/** Checks what an object of a sound shape says by itself: that a disputed claim shows who disputes it, and its units. */
export function checkClaim(claim: Claim, path: Path, faults: Faults): void {
  const { certainty, units } = claim;
  if (certainty === 'disputed' && !isDisputed(claim)) {
    faults.add('dispute-without-citation', [...path, 'certainty'], certainty);
  }
  if (typeof units !== 'object') return;
  const at = [...path, 'units'];
  if (!Object.keys(units).some((key) => key !== 'within')) faults.add('no-bound', at, units);
  else if (quantityFault(units)) faults.add('impossible-quantity', at, units);
}

function isDisputed({ citations, also }: Claim): boolean {
  return Boolean(
    also?.length ||
      citations?.some(({ stance, date, says }) => stance === 'disputes' || date || says),
  );
}
