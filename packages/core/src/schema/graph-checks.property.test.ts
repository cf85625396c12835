import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealWith } from '../testing/changed-deal.js';
import { exampleDeal } from '../testing/example-deal.js';
import { parseDeal } from './parse-deal.js';

const SIZE = 7;
/** For each of a few parties, the one that it is part of, if any. */
const groups = fc.array(fc.option(fc.nat(SIZE - 1)), { minLength: SIZE, maxLength: SIZE });

const name = (party: number) => `p${party}`;

/** Every party above one, nearest first; `undefined` if there is no end of them. The slow way, without marks. */
function above(party: number, groupOf: readonly (number | null)[]): number[] | undefined {
  const found: number[] = [];
  let next = groupOf[party] ?? null;
  while (next !== null) {
    if (found.length > SIZE) return undefined;
    found.push(next);
    next = groupOf[next] ?? null;
  }
  return found;
}

function issuesWith(groupOf: readonly (number | null)[], brands: readonly number[]) {
  const citations = [{ source: 'wire-copy' }];
  const result = parseDeal(
    dealWith({
      '/parties': groupOf.map((group, party) => ({
        id: name(party),
        name: 'x',
        kind: 'company',
        ...(group === null ? {} : { partOf: name(group) }),
      })),
      '/events': [],
      '/statements': [],
      '/corrections': [],
      '/sales': [
        {
          ...exampleDeal().sales[0],
          figures: brands.map((brand) => ({
            brand: name(brand),
            units: 1,
            certainty: 'confirmed',
            citations,
          })),
        },
      ],
    }),
  );
  return result.ok ? [] : result.issues;
}

describe('parties in a circle', () => {
  it('are found once a circle, wherever it starts', () => {
    fc.assert(
      fc.property(groups, (groupOf) => {
        const inCircle = groupOf.flatMap((_, party) => {
          let next = groupOf[party] ?? null;
          for (let i = 0; i < SIZE && next !== null && next !== party; i++) {
            next = groupOf[next] ?? null;
          }
          return next === party ? [party] : [];
        });
        const issues = issuesWith(groupOf, []);
        expect(issues.every(({ code }) => code === 'circular-reference')).toBe(true);
        const named = issues.flatMap(({ message }) => {
          const ring = message.replace(/.* through /, '').match(/p\d/g) ?? [];
          return ring.map((id) => Number(id.slice(1)));
        });
        expect([...named].sort()).toEqual(inCircle);
      }),
      { numRuns: 400 },
    );
  });
});

describe('groups among their brands', () => {
  it('are each found once', () => {
    const brands = fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: SIZE });
    fc.assert(
      fc.property(groups, brands, (groupOf, listed) => {
        fc.pre(groupOf.every((_, party) => above(party, groupOf)));
        const wrong = listed.filter((group) =>
          listed.some((brand) => above(brand, groupOf)?.includes(group)),
        );
        const issues = issuesWith(groupOf, listed);
        expect(issues.every(({ code }) => code === 'group-among-brands')).toBe(true);
        expect(issues.map(({ received }) => received).sort()).toEqual(wrong.map(name).sort());
        for (const { path, received } of issues) {
          expect(path).toBe(`/sales/0/figures/${listed.map(name).indexOf(received)}/brand`);
        }
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    );
  });
});
