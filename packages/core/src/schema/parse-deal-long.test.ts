import { describe, expect, it } from 'vitest';
import { figure, tableOf } from '../testing/tables.js';
import { parseDeal } from './parse-deal.js';

const SIZE = 320;
const citations = [{ source: 'source-1' }];
const many = <T>(make: (index: number) => T): T[] =>
  Array.from({ length: SIZE }, (_, i) => make(i));

/** A deal whose lists are all long, in which entries refer to those of other lists at the same place. */
function longDeal() {
  return {
    schemaVersion: 1,
    id: 'long',
    lang: 'en',
    title: 'Long',
    status: 'agreed',
    statusNote: { text: 'Agreed.', citations },
    asOf: '2026-01-01',
    parties: many((i) => ({ id: `brand-${i}`, name: `Brand ${i}`, kind: 'brand' })),
    events: many((i) => ({
      id: `event-${i}`,
      date: '2025-05-01',
      title: `Event ${i}`,
      kind: 'market',
      certainty: 'confirmed',
      parties: [`brand-${i}`],
      citations: [{ source: `source-${i}` }],
    })),
    statements: many((i) => ({
      id: `statement-${i}`,
      date: '2025-05-01',
      speaker: `brand-${i}`,
      kind: 'commentary',
      text: `Statement ${i}`,
      about: [`event-${SIZE - 1 - i}`],
      certainty: 'confirmed',
      citations: [{ source: `source-${i}` }],
    })),
    sales: many((t) => ({
      ...tableOf('2025', t % 100 === 0 ? many((i) => figure(`brand-${i}`, i)) : []),
      id: `table-${t}`,
      series: `series-${t}`,
    })),
    sources: many((i) => ({
      id: `source-${i}`,
      publisher: 'P',
      title: `Source ${i}`,
      url: `https://example.org/${i}`,
      published: '2025-05-02',
    })),
  };
}

const places = (result: ReturnType<typeof parseDeal>) =>
  result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`).sort();

describe('a deal with long lists', () => {
  it('is sound where all its entries are', () => {
    expect(places(parseDeal(longDeal()))).toEqual([]);
  });

  it.each([0, 149, 150, 200, SIZE - 1])('is looked at in entry %i, once', (at) => {
    const deal = longDeal();
    const wrong = (list: { [at: number]: object }) => Object.assign(list[at] as object, { x: 1 });
    const lists = ['parties', 'events', 'statements', 'sales', 'sources'] as const;
    for (const list of lists) wrong(deal[list]);
    wrong(deal.sales[200]?.figures ?? []);
    expect(places(parseDeal(deal))).toEqual(
      [...lists.map((list) => `${list}/${at}`), `sales/200/figures/${at}`]
        .map((path) => `unknown-field /${path}/x`)
        .sort(),
    );
  });

  it('has no id twice and refers to nothing that is not there, however far apart', () => {
    const twice = longDeal();
    Object.assign(twice.parties[SIZE - 1] as object, { id: 'brand-0' });
    Object.assign(twice.statements[3] as object, { id: `event-${SIZE - 1}` });
    expect(places(parseDeal(twice))).toEqual([
      `duplicate-id /events/${SIZE - 1}/id`,
      `duplicate-id /parties/${SIZE - 1}/id`,
    ]);
    const missing = longDeal();
    Object.assign(missing.events[0] as object, { parties: ['nobody'] });
    Object.assign(missing.statements[SIZE - 1] as object, { speaker: 'nobody' });
    expect(places(parseDeal(missing))).toEqual([
      'unknown-id /events/0/parties/0',
      `unknown-id /statements/${SIZE - 1}/speaker`,
    ]);
  });
});
