import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dealWith } from '../testing/changed-deal.js';
import { exampleDeal } from '../testing/example-deal.js';
import { parseDeal } from './parse-deal.js';

const MISTAKES: Readonly<Record<string, unknown>> = {
  '/title': undefined,
  '/asOf': '2026-13',
  '/extra': 1,
  '/events/0/citations': [{ source: 'nowhere' }],
  '/events/1/parties': ['nobody'],
  '/statements/0/kind': 'gossip',
  '/sales/0/figures/0/brand': 'noone',
  '/sources/0/publisher': '',
};

/** The same data with the fields of every object turned round, or as they are. */
function reordered(value: unknown, isTurned: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => reordered(each, isTurned));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, reordered(each, isTurned)]);
  return Object.fromEntries(isTurned() ? entries.reverse() : entries);
}

it('does not decide what is wrong with a deal', () => {
  const mistakes = fc.subarray(Object.keys(MISTAKES));
  fc.assert(
    fc.property(mistakes, fc.infiniteStream(fc.boolean()), (pointers, turns) => {
      const deal = dealWith(Object.fromEntries(pointers.map((at) => [at, MISTAKES[at]])));
      const [given, turned] = [deal, reordered(deal, () => turns.next().value)].map((each) => {
        const result = parseDeal(each);
        return result.ok
          ? []
          : result.issues.map(({ code, path, message }) => `${path} ${code} ${message}`).sort();
      });
      expect(turned).toEqual(given);
      expect(given).toHaveLength(new Set(given).size);
      expect(given?.length).toBeGreaterThanOrEqual(pointers.length);
    }),
  );
});

it('is kept', () => {
  const deal = JSON.stringify(reordered(exampleDeal(), () => true));
  const result = parseDeal(JSON.parse(deal));
  expect(result.ok && JSON.stringify(result.deal)).toBe(deal);
});
