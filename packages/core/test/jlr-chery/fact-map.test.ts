import { describe, expect, it } from 'vitest';
import { jlrChery } from '../../src/deals/jlr-chery/index.js';
import type { Citation } from '../../src/schema/deal.js';
import { factMap } from './fact-map.js';

/** A target of the map, and whether it carries claims of its own. */
interface Target {
  readonly name: string;
  readonly citations: readonly Citation[];
}

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

function targetsOfSales(): Target[] {
  return jlrChery.sales.flatMap(({ id, figures, totals = [] }) => [
    ...figures.map(({ brand, citations, also = [], change }) => ({
      name: `figure:${id}/${brand}`,
      citations: [
        ...citations,
        ...also.flatMap((each) => each.citations),
        ...(change?.citations ?? []),
      ],
    })),
    ...totals.map(({ of, citations }) => ({
      name: `total:${id}/${typeof of === 'string' ? of : of.join('+')}`,
      citations,
    })),
  ]);
}

const targets = new Map(
  [
    ...jlrChery.events.map(({ id, citations }) => ({ name: `event:${id}`, citations })),
    ...jlrChery.statements.map(({ id, citations }) => ({ name: `statement:${id}`, citations })),
    ...targetsOfSales(),
    ...jlrChery.parties.map(({ id }) => ({ name: `party:${id}`, citations: [] })),
    { name: 'status-note', citations: jlrChery.statusNote.citations },
  ].map((target): [string, Target] => [target.name, target]),
);

const placed = factMap.flatMap((entry) => ('to' in entry ? [entry] : []));

describe('the map of facts', () => {
  it('has every fact once, in order', () => {
    expect(factMap.map(({ fact }) => fact)).toEqual([
      ...numbered('S', 21),
      ...numbered('B', 28),
      ...numbered('C', 6),
    ]);
  });

  it('leads to places that the deal has', () => {
    for (const { fact, to } of placed) {
      expect([fact, to.length > 0]).toEqual([fact, true]);
      expect([fact, to.filter((name) => !targets.has(name))]).toEqual([fact, []]);
    }
  });

  it('finds each source of a fact cited where the fact went', () => {
    for (const { fact, to, sources } of placed) {
      const cited = new Set(
        to.flatMap((name) => (targets.get(name)?.citations ?? []).map(({ source }) => source)),
      );
      expect([fact, sources.length > 0]).toEqual([fact, true]);
      expect([fact, sources.filter((source) => !cited.has(source))]).toEqual([fact, []]);
    }
  });

  it('gives a reason for what is left out', () => {
    const leftOut = factMap.flatMap((entry) => ('leftOut' in entry ? [entry] : []));
    expect(leftOut.map(({ fact }) => fact)).toEqual(['S19', 'S21', 'B09']);
    for (const { leftOut: reason } of leftOut) expect(reason).toMatch(/\w+ \w+ .*\.$/);
  });

  it('accounts for every event and statement of the deal', () => {
    const told = new Set(placed.flatMap(({ to }) => to));
    const entries = [...targets.keys()].filter((name) => /^(?:event|statement):/.test(name));
    expect(entries.filter((name) => !told.has(name))).toEqual([]);
  });
});
