import { finish, type HiddenSteps } from '../view/steps.js';
import { checkDealSteps } from './check-deal.js';
import type { Deal } from './deal.js';
import type { Issue } from './issue.js';
import { wordFaults } from './word-faults.js';

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
 * The same in steps, none of them long; for a page that must not be blocked by a long deal.
 *
 * `isJson`: the input is what `JSON.parse` returned, without a reviver. That has no surprises, so it is read as it is,
 * without a limit to its depth and length, and is itself the deal. Nobody else may change it, then or later.
 */
export function* parseDealSteps(input: unknown, isJson = false): HiddenSteps<ParseDealResult> {
  const result = yield* checkDealSteps(input, isJson);
  if (result.ok) return result;
  return { ok: false, issues: wordFaults(result.faults, result.data) };
}
