import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exampleDeal } from '../testing/example-deal.js';
import { mutatedDeals } from '../testing/mutations.js';
import { DealSchema } from './deal.js';
import type { Issue } from './issue.js';
import { parseDeal } from './parse-deal.js';

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** An example deal in which one value is anything at all. */
const strangeDeals = fc
  .tuple(fc.constantFrom(...Object.keys(exampleDeal())), anything)
  .map(([key, value]) => ({ ...exampleDeal(), [key]: value }));

const inputs = fc.oneof(mutatedDeals, mutatedDeals, strangeDeals, anything, fc.jsonValue());

/** What no shape can say: `DealSchema` accepts a deal with these alone. */
const BEYOND_SHAPE = new Set<string>([
  ...['unknown-id', 'duplicate-id', 'duplicate-figure', 'circular-reference', 'missing-language'],
  ...['dispute-without-citation', 'group-among-brands', 'relation-without-figure', 'order-cycle'],
  ...['impossible-order', 'impossible-quantity', 'more-than-the-market'],
]);
const isBeyondShape = ({ code, message }: Issue) =>
  BEYOND_SHAPE.has(code) || message.includes('begins like a link');
/** A text in no language at all has no shape either. */
const isOfShape = (issue: Issue) => !isBeyondShape(issue) || issue.code === 'missing-language';

describe('parseDeal', () => {
  it('gives a deal or issues for anything, and nothing else', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = parseDeal(input);
        if (result.ok) {
          expect(Object.keys(result)).toEqual(['ok', 'deal']);
          return;
        }
        expect(Object.keys(result)).toEqual(['ok', 'issues']);
        expect(result.issues.length).toBeGreaterThan(0);
        expect(result.issues.length).toBeLessThanOrEqual(100);
        for (const issue of result.issues) {
          expect(issue.path).toMatch(/^(?:\/(?:[^/~]|~[01])*)*$/);
          expect(issue.message).toMatch(/^\S.*: .+\. Write .+[.?]$/su);
          expect(issue.received.length).toBeLessThanOrEqual(120);
          expect(issue.expected).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('accepts the shapes that the schema accepts, and no others', () => {
    fc.assert(
      fc.property(mutatedDeals, (input) => {
        const result = parseDeal(input);
        const shaped = v.safeParse(DealSchema, input).success;
        if (result.ok) expect(shaped).toBe(true);
        else if (shaped) expect(result.issues.filter((issue) => !isBeyondShape(issue))).toEqual([]);
        else expect(result.issues.some(isOfShape)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back what it was given, which passes again', () => {
    fc.assert(
      fc.property(mutatedDeals, (input) => {
        const result = parseDeal(input);
        fc.pre(result.ok);
        expect(result.deal).toEqual(input);
        expect(parseDeal(result.deal)).toEqual(result);
      }),
      { numRuns: 50, maxSkipsPerRun: 300 },
    );
  });

  it('neither changes its input nor shares anything with it', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const given = objectsIn(input);
        for (const object of given) if (!ArrayBuffer.isView(object)) Object.freeze(object);
        const result = parseDeal(input);
        if (result.ok)
          for (const object of objectsIn(result.deal)) expect(given).not.toContain(object);
      }),
      { numRuns: 500 },
    );
  });

  it('reads each value at most once', () => {
    fc.assert(
      fc.property(fc.oneof(mutatedDeals, strangeDeals), (input) => {
        const reads = new Map<string, number>();
        const parsed = parseDeal(counting(input, '', reads));
        expect(parsed).toEqual(parseDeal(input));
        for (const [place, count] of reads) expect(count, place).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('survives traps that throw or lie at any point', () => {
    fc.assert(
      fc.property(mutatedDeals, fc.nat(400), anything, (input, nth, lie) => {
        let reads = 0;
        const trap = (honest: unknown) => {
          if (reads++ !== nth) return honest;
          if (typeof lie === 'string') throw lie;
          return lie;
        };
        const result = parseDeal(trapped(input, trap));
        expect(result.ok).toBe(!('issues' in result));
      }),
      { numRuns: 300 },
    );
  });
});

function objectsIn(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  for (const entry of Object.values(value)) objectsIn(entry, found);
  return found;
}

/** Wraps all objects so that every read of a property is counted, by where it stands in the tree. */
function counting(value: unknown, at: string, reads: Map<string, number>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const count = (place: string) => reads.set(place, (reads.get(place) ?? 0) + 1);
  return new Proxy(value, {
    get(target, key) {
      const place = at + JSON.stringify(key);
      count(place);
      return counting(Reflect.get(target, key), place, reads);
    },
    ownKeys(target) {
      count(`keys of ${at}`);
      return Reflect.ownKeys(target);
    },
  });
}

function trapped(value: unknown, trap: (honest: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, { get: (target, key) => trap(trapped(Reflect.get(target, key), trap)) });
}
