import { describe, expect, it } from 'vitest';
import { jlrChery } from '../deals/jlr-chery/index.js';
import { rankSales } from '../ranking/rank-sales.js';
import type { Deal } from '../schema/deal.js';
import { parseDeal } from '../schema/parse-deal.js';
import { exampleDeal } from '../testing/example-deal.js';
import { deepFreeze, OPTIONS } from '../testing/views.js';
import { salesToJson } from './sales-json.js';

const reread = (deal: Deal, table: string): Deal => {
  const result = parseDeal(JSON.parse(salesToJson(deepFreeze(deal), { table })));
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.deal;
};

const cases = [jlrChery, exampleDeal()].flatMap((deal) =>
  deal.sales.map(({ id }) => ({ deal, id })),
);

describe('a table as JSON', () => {
  it.each(cases)('$id of $deal.id is a deal that shows the same ranking', ({ deal, id }) => {
    const options = { ...OPTIONS, table: id };
    const [before, after] = [deal, reread(deal, id)].map((each) => rankSales(each, options));
    expect(after?.rows).toEqual(before?.rows);
    for (const key of ['title', 'head', 'notes', 'totals', 'sources', 'asOf'] as const) {
      expect(after?.[key]).toEqual(before?.[key]);
    }
    expect(after?.corrections?.items.length).toBe(before?.corrections?.items.length);
  });

  it('holds no party and no source that it does not name', () => {
    const deal = reread(jlrChery, 'uk-2025');
    expect(deal.events).toEqual([]);
    expect(deal.sources.length).toBeLessThan(jlrChery.sources.length);
    const launches = deal.parties.map(({ onSale }) => onSale);
    const text = JSON.stringify({ ...deal, parties: launches, sources: [] });
    for (const { id } of deal.parties) {
      const isNamed = text.includes(`"${id}"`) || deal.parties.some(({ partOf }) => partOf === id);
      expect(isNamed, id).toBe(true);
    }
    for (const { id } of deal.sources) {
      const isOrigin = deal.sources.some(({ derivedFrom }) => derivedFrom === id);
      expect(text.includes(`"source":"${id}"`) || isOrigin, id).toBe(true);
    }
  });

  it('says of which deal and of when it is', () => {
    const { schemaVersion, id, asOf, statusNote } = reread(jlrChery, 'uk-2025');
    expect({ schemaVersion, id, asOf }).toEqual({
      schemaVersion: 1,
      id: 'jlr-chery',
      asOf: jlrChery.asOf,
    });
    expect(statusNote).toEqual(jlrChery.statusNote);
  });

  it('leaves out corrections to what is not there', () => {
    const deal = exampleDeal();
    const [table] = deal.sales;
    if (!table) throw new Error('the example has no table');
    const about = [{ about: 'talks' }, { about: table.id }, {}];
    const corrections = about.map((each) => ({ date: '2026-02-09', text: 'Corrected.', ...each }));
    expect(reread({ ...deal, corrections }, table.id).corrections).toHaveLength(2);
  });

  it('that the deal does not have is a deal without tables', () => {
    expect(reread(jlrChery, 'nowhere').sales).toEqual([]);
  });
});
