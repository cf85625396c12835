import type {
  Citation,
  Deal,
  DealEvent,
  Party,
  SalesFigure,
  SalesTable,
  Statement,
} from '@dealstory/core';

/** Everything that a small deal needs and a scenario does not care about, of invented companies. */
export function makeDeal(parts: Partial<Deal> = {}): Deal {
  return {
    schemaVersion: 1,
    id: 'orrin-calder',
    lang: 'en-GB',
    title: 'Orrin and Calder',
    status: 'in-talks',
    statusNote: { text: 'No signed contract was found.', citations: [cite('dispatch')] },
    asOf: '2026-11-20',
    parties: [
      { id: 'orrin-motors', name: 'Orrin Motors', kind: 'company' },
      { id: 'calder-vehicles', name: 'Calder Vehicles', kind: 'company' },
      { id: 'ines-hale', name: 'Ines Hale', kind: 'person', role: 'head of works at Orrin' },
    ],
    events: [],
    statements: [],
    sales: [],
    sources: [
      {
        id: 'dispatch',
        publisher: 'Wexley Dispatch',
        title: 'Orrin and Calder talk about the Wexley works',
        url: 'https://dispatch.example/orrin-calder',
        published: '2026-01-28',
      },
      {
        id: 'gazette',
        publisher: 'Trade Gazette',
        title: 'Nothing settled at Wexley, says Orrin',
        url: 'https://gazette.example/wexley',
        published: '2026-02',
      },
      { id: 'council', publisher: 'Car Council', title: 'New cars by brand', published: '2026-01' },
    ],
    ...parts,
  };
}

export function cite(source: string, more: Omit<Citation, 'source'> = {}): Citation {
  return { source, ...more };
}

export function event(
  id: string,
  date: string,
  title: string,
  more: Partial<DealEvent> = {},
): DealEvent {
  return {
    id,
    date,
    title,
    kind: 'partnership',
    certainty: 'confirmed',
    citations: [cite('dispatch')],
    ...more,
  };
}

export function statement(
  id: string,
  date: string,
  text: string,
  more: Partial<Statement> = {},
): Statement {
  return {
    id,
    date,
    speaker: 'ines-hale',
    kind: 'paraphrase',
    text,
    certainty: 'confirmed',
    citations: [cite('gazette', { locator: 'paragraph 3' })],
    ...more,
  };
}

export function figure(
  brand: string,
  units: SalesFigure['units'],
  more: Partial<SalesFigure> = {},
): SalesFigure {
  return { brand, units, certainty: 'confirmed', citations: [cite('council')], ...more };
}

export function table(
  year: string,
  figures: SalesFigure[],
  more: Partial<SalesTable> = {},
): SalesTable {
  return {
    id: `britain-${year}`,
    series: 'britain',
    title: `New cars registered in Britain, ${year}`,
    period: year,
    market: 'GB',
    measure: 'registrations',
    compiledBy: 'the Car Council',
    coverage: 'selection',
    figures,
    ...more,
  };
}

/** A deal of sales tables alone; every brand in them becomes a party, named after its id unless `names` says more. */
export function makeSales(
  tables: SalesTable[],
  names: Readonly<Record<string, string>> = {},
): Deal {
  const base = makeDeal();
  const ids = new Set(tables.flatMap(({ figures }) => figures.map(({ brand }) => brand)));
  const brands = [...ids].map(
    (id): Party => ({ id, name: names[id] ?? capitalised(id), kind: 'brand' }),
  );
  return { ...base, parties: [...base.parties, ...brands], sales: tables };
}

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
