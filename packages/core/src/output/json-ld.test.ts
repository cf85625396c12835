import { describe, expect, it } from 'vitest';
import { jlrChery } from '../deals/jlr-chery/index.js';
import type { Deal } from '../schema/deal.js';
import { exampleDeal } from '../testing/example-deal.js';
import { deepFreeze } from '../testing/views.js';
import { dealToJsonLd } from './json-ld.js';

interface Work {
  readonly '@type': string;
  readonly name: string;
  readonly publisher: { readonly name: string };
}
interface Part extends Readonly<Record<string, unknown>> {
  readonly '@type': string;
  readonly '@id': string;
}

function graphOf(deal: Deal): Record<string, unknown> & { hasPart: Part[] } {
  return JSON.parse(dealToJsonLd(deepFreeze(deal)));
}

function partOf(deal: Deal, id: string): Part {
  const part = graphOf(deal).hasPart.find((each) => each['@id'] === `#${deal.id}/${id}`);
  if (!part) throw new Error(`no part ${id}`);
  return part;
}

const publishers = (works: unknown) => (works as Work[]).map(({ publisher }) => publisher.name);

describe('the deal', () => {
  it('is a work in one language, dated by what was known', () => {
    expect(graphOf(exampleDeal())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      identifier: 'hallam-lunaro',
      name: 'Hallam and Lunaro',
      inLanguage: 'en-GB',
      dateModified: '2026-02-10',
      correction: ['The works is in Thornby, not in Thornbury.'],
    });
  });

  it('has a part for every event, statement and table, each with an id of its own', () => {
    for (const deal of [exampleDeal(), jlrChery]) {
      const ids = graphOf(deal).hasPart.map((part) => part['@id']);
      const items = [...deal.events, ...deal.statements, ...deal.sales];
      expect(ids).toEqual(items.map(({ id }) => `#${deal.id}/${id}`));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('leaves out what is not there', () => {
    const { summary: _, corrections: __, ...deal } = exampleDeal();
    expect(graphOf(deal)).not.toHaveProperty('abstract');
    expect(graphOf(deal)).not.toHaveProperty('correction');
    expect(graphOf({ ...deal, corrections: [] })).not.toHaveProperty('correction');
  });
});

describe('an event', () => {
  it('is a claim with its EDTF date and its certainty', () => {
    expect(partOf(exampleDeal(), 'stoppage')).toMatchObject({
      '@type': 'Claim',
      name: 'An outage stops the Thornby works',
      text: 'All three lines stood still.',
      temporalCoverage: '2025-09-01/2025-10-08',
      creativeWorkStatus: 'confirmed',
    });
  });

  it('names its sources by their original publishers, those that dispute it apart', () => {
    const talks = partOf(exampleDeal(), 'talks');
    expect(publishers(talks.appearance)).toEqual(['Thornby Courier']);
    expect(publishers(talks.subjectOf)).toEqual(['North Wire']);
    expect(talks.about).toEqual([
      { '@type': 'Corporation', name: 'Hallam Motors' },
      { '@type': 'Corporation', name: 'Lunaro Group' },
    ]);
  });
});

describe('a statement', () => {
  it('is quoted in its language, or claimed in our words', () => {
    expect(partOf(exampleDeal(), 'reed-on-talks')).toMatchObject({
      '@type': 'Quotation',
      text: 'We talk to many people.',
      inLanguage: 'en-GB',
      creator: { '@type': 'Person', name: 'A. Reed' },
    });
    expect(partOf(exampleDeal(), 'lunaro-silence')).toMatchObject({
      '@type': 'Claim',
      text: 'Lunaro declined to comment.',
      creativeWorkStatus: 'reported',
    });
  });
});

describe('a table', () => {
  it('is a dataset that names every source of its figures, other values, changes and totals, once', () => {
    const table = partOf(exampleDeal(), 'britain-2025');
    expect(table).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2025',
      spatialCoverage: 'GB',
      variableMeasured: 'registrations',
      creditText: 'Motor Council',
    });
    expect(publishers(table.citation)).toEqual(['Motor Council', 'Thornby Courier', 'North Wire']);
  });
});

it('is safe inside a script element', () => {
  const deal = { ...exampleDeal(), title: '</script><script>alert(1)</script><!--' };
  const text = dealToJsonLd(deal);
  expect(text).not.toContain('<');
  expect(JSON.parse(text).name).toBe(deal.title);
});

it('names every source that the real deal’s events cite', () => {
  const text = dealToJsonLd(jlrChery);
  const cited = new Set(jlrChery.events.flatMap((event) => event.citations.map((c) => c.source)));
  for (const { id, title, publisher, copyOf } of jlrChery.sources) {
    if (!cited.has(id)) continue;
    expect(text).toContain(JSON.stringify(title).replaceAll('<', '\\u003c'));
    expect(text).toContain(JSON.stringify(copyOf?.publisher ?? publisher));
  }
});
