import type { HiddenSteps } from '../view/steps.js';
import { checkShape } from './check-shape.js';
import { checkCycles } from './cycle-checks.js';
import type { Deal } from './deal.js';
import { type Fault, Faults } from './faults.js';
import { Ids } from './ids.js';
import { toPlain } from './plain.js';
import { checkSales } from './sales-checks.js';

export { pointerTo } from './pointer.js';

export type CheckDealResult =
  | { readonly ok: true; readonly deal: Deal }
  /** `data`: what was looked at, as far as it could be read. */
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly data: unknown };

/**
 * All that `parseDeal` does but the wording of what is wrong, which `wordFaults` does: a page whose deals are sound need
 * not load it. In steps, as `parseDealSteps`.
 */
export function* checkDealSteps(input: unknown, isJson = false): HiddenSteps<CheckDealResult> {
  const faults = new Faults();
  const { found } = faults;
  let data: unknown;
  try {
    data = isJson ? input : yield* toPlain(input, faults);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      faults.add('not-a-deal', [], data);
    } else {
      const ids = new Ids(faults);
      yield* checkShape(data as Readonly<Record<string, unknown>>, faults, ids);
      yield* ids.check();
      // What `checkShape` accepts is what the schema accepts: a test compares the two.
      const deal = data as Deal;
      if (found.length === 0) checkCycles(deal, faults);
      if (found.length === 0) yield* checkSales(deal, faults);
      if (found.length === 0) return { ok: true, deal };
    }
  } catch (stopped) {
    if (stopped !== faults) throw stopped;
  }
  return { ok: false, faults: found, data };
}
