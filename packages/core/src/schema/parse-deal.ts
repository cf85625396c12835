import { finish, type HiddenSteps } from '../view/steps.js';
import { checkShape } from './check-shape.js';
import { checkCycles } from './cycle-checks.js';
import type { Deal } from './deal.js';
import { Ids } from './ids.js';
import type { Issue } from './issue.js';
import { toPlain } from './plain.js';
import { Report } from './report.js';
import { checkSales } from './sales-checks.js';

export type ParseDealResult =
  | { readonly ok: true; readonly deal: Deal }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks that anything is a deal: its shape (`DealSchema`), and what a shape cannot say. That is: ids that are unknown
 * or taken, dates that do not exist, parties and sources that go round in circles, texts without the deal's language,
 * disputes without a citation that disputes, brands beside their group, orders and bounds of figures that no counts
 * fit, figures that exceed the market.
 *
 * Gives either the deal, copied into plain data that share nothing with the input, or what is wrong with it; never
 * both. Mistakes that hide others come first: circles and figures are looked at when all else is sound. Never throws,
 * never changes the input, reads each value in it at most once, stops at 100 issues, 64 levels and a million values.
 */
export function parseDeal(input: unknown): ParseDealResult {
  return finish(parseDealSteps(input));
}

/**
 * The same in steps, one for each entry of the deal's lists; for a page that must not be blocked by a long deal.
 *
 * `isJson`: the input is what `JSON.parse` returned, without a reviver. That has no surprises, so it is read as it is,
 * without a limit to its depth and length, and is itself the deal. Nobody else may change it, then or later.
 */
export function* parseDealSteps(input: unknown, isJson = false): HiddenSteps<ParseDealResult> {
  const report = new Report();
  const { issues } = report;
  try {
    const data = isJson ? input : yield* toPlain(input, report);
    report.data = data;
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      report.add(
        'not-a-deal',
        [],
        data,
        'the object that JSON.parse reads from a deal file',
        'is not a deal',
      );
    } else {
      const ids = new Ids(report);
      yield* checkShape(data as Readonly<Record<string, unknown>>, report, ids);
      yield* ids.check();
      // What `checkShape` accepts is what the schema accepts: a test compares the two.
      const deal = data as Deal;
      if (issues.length === 0) checkCycles(deal, report);
      if (issues.length === 0) yield* checkSales(deal, report);
      if (issues.length === 0) return { ok: true, deal };
    }
  } catch (stopped) {
    if (stopped !== report) throw stopped;
  }
  return { ok: false, issues };
}
