import type {
  Citation,
  Deal,
  DealEvent,
  SalesTable,
  Source,
  Statement,
  Text,
} from '../schema/deal.js';
import { plainText } from '../view/plain-text.js';

type Node = Readonly<Record<string, unknown>>;

/**
 * The deal as JSON-LD in schema.org's terms, for `<script type="application/ld+json">`: a `CreativeWork` whose parts
 * are a `Claim` per event, a `Quotation` or `Claim` per statement and a `Dataset` per sales table, each with the
 * sources it appears in. Dates stay EDTF, in `temporalCoverage`. The string is safe inside a script element: every
 * "<" is escaped.
 */
export function dealToJsonLd(deal: Deal): string {
  const sources = new Map(deal.sources.map((source) => [source.id, source]));
  const parties = new Map(deal.parties.map((party) => [party.id, party]));
  const plain = (text: Text) => plainText(text, deal.lang);
  const works = (citations: readonly Citation[]) =>
    [...new Set(citations.map(({ source }) => source))]
      .flatMap((id) => sources.get(id) ?? [])
      .map(work);
  const supporting = (citations: readonly Citation[]) =>
    works(citations.filter(({ stance }) => stance !== 'disputes'));
  const disputing = (citations: readonly Citation[]) =>
    works(citations.filter(({ stance }) => stance === 'disputes'));
  const claim = (event: DealEvent): Node => ({
    '@type': 'Claim',
    '@id': `#${deal.id}/${event.id}`,
    name: plain(event.title),
    text: plain(event.description ?? event.title),
    temporalCoverage: event.date,
    creativeWorkStatus: event.certainty,
    about: (event.parties ?? []).flatMap((id) => {
      const party = parties.get(id);
      return party ? [{ '@type': PARTY_TYPES[party.kind], name: plain(party.name) }] : [];
    }),
    appearance: supporting(event.citations),
    subjectOf: disputing(event.citations),
  });
  const statement = (said: Statement): Node => {
    const speaker = parties.get(said.speaker);
    return {
      '@type': said.quote ? 'Quotation' : 'Claim',
      '@id': `#${deal.id}/${said.id}`,
      text: said.quote?.text ?? plain(said.text),
      ...(said.quote ? { inLanguage: said.quote.lang, abstract: plain(said.text) } : {}),
      temporalCoverage: said.date,
      creativeWorkStatus: said.certainty,
      ...(speaker
        ? { creator: { '@type': PARTY_TYPES[speaker.kind], name: plain(speaker.name) } }
        : {}),
      isBasedOn: supporting(said.citations),
      subjectOf: disputing(said.citations),
    };
  };
  const dataset = (table: SalesTable): Node => ({
    '@type': 'Dataset',
    '@id': `#${deal.id}/${table.id}`,
    name: plain(table.title),
    temporalCoverage: table.period,
    spatialCoverage: table.market,
    variableMeasured: table.measure,
    creditText: plain(table.compiledBy),
    citation: works(citationsOf(table)),
  });
  const graph = {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    identifier: deal.id,
    name: plain(deal.title),
    ...(deal.summary === undefined ? {} : { abstract: plain(deal.summary) }),
    inLanguage: deal.lang,
    dateModified: deal.asOf,
    hasPart: [
      ...deal.events.map(claim),
      ...deal.statements.map(statement),
      ...deal.sales.map(dataset),
    ],
    ...(deal.corrections?.length
      ? { correction: deal.corrections.map(({ text }) => plain(text)) }
      : {}),
  };
  return JSON.stringify(graph).replace(/</g, '\\u003c');
}

/** Every citation of a table, also those of other values, published changes and totals. */
function citationsOf({ figures, totals = [] }: SalesTable): Citation[] {
  const rows = [...figures, ...totals].flatMap(({ citations, also = [] }) => [
    ...citations,
    ...also.flatMap((other) => other.citations),
  ]);
  return [...rows, ...figures.flatMap(({ change }) => change?.citations ?? [])];
}

const PARTY_TYPES = {
  company: 'Corporation',
  brand: 'Brand',
  government: 'GovernmentOrganization',
  person: 'Person',
  organisation: 'Organization',
} as const;

function work({ publisher, copyOf, title, url, published }: Source): Node {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: copyOf?.publisher ?? publisher },
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { datePublished: published }),
  };
}
