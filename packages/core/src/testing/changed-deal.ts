import type { Issue } from '../schema/issue.js';
import { parseDeal } from '../schema/parse-deal.js';
import { exampleDeal } from './example-deal.js';

type Json = Record<string | number, unknown>;

/** The example deal as JSON, with another value at each JSON Pointer; `undefined` takes the field away. */
export function dealWith(changes: Readonly<Record<string, unknown>>): unknown {
  const deal: Json = JSON.parse(JSON.stringify(exampleDeal()));
  for (const [pointer, value] of Object.entries(changes)) {
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() ?? '';
    const holder = keys.reduce((at, key) => at[key] as Json, deal);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return deal;
}

/** What `parseDeal` finds in the example deal with these changes. */
export function issuesOf(changes: Readonly<Record<string, unknown>>): readonly Issue[] {
  const result = parseDeal(dealWith(changes));
  return result.ok ? [] : result.issues;
}

/** Its messages, which is what a reporter reads. */
export function messagesOf(changes: Readonly<Record<string, unknown>>): string[] {
  return issuesOf(changes).map(({ message }) => message);
}
