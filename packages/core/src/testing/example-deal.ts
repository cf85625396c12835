import type { Citation, Deal, SalesTable, Source } from '../schema/deal.js';

/**
 * A small valid deal of invented companies, for tests: every certainty, every kind of date, every kind of quantity,
 * sources that disagree, a copy, a derived source, texts in two languages. A new one on every call, so that a test
 * may change it.
 */
export function exampleDeal(): Deal {
  return {
    $schema: 'urn:dealstory:deal:1',
    schemaVersion: 1,
    id: 'hallam-lunaro',
    lang: 'en-GB',
    title: { 'en-GB': 'Hallam and Lunaro', 'zh-Hans': '哈勒姆与卢纳罗' },
    summary: 'Talks about building Lunaro cars at Hallam’s works in Thornby.',
    status: 'in-talks',
    statusNote: {
      text: 'Neither a signed contract nor a denial was found.',
      citations: [cite('courier-talks', { locator: 'paragraph 4' })],
    },
    asOf: '2026-02-10',
    parties: parties(),
    events: events(),
    statements: statements(),
    sales: [table2024(), table2025()],
    sources: sources(),
    corrections: [
      { date: '2026-02-09', text: 'The works is in Thornby, not in Thornbury.', about: 'talks' },
    ],
  };
}

function cite(source: string, more: Omit<Citation, 'source'> = {}): Citation {
  return { source, ...more };
}

function parties(): Deal['parties'] {
  return [
    { id: 'hallam-motors', name: 'Hallam Motors', kind: 'company', country: 'GB' },
    { id: 'hallam', name: 'Hallam', kind: 'brand', partOf: 'hallam-motors' },
    {
      id: 'lunaro-group',
      name: { 'en-GB': 'Lunaro Group', 'zh-Hans': '卢纳罗集团' },
      kind: 'company',
      role: 'Maker that looks for a works in Britain',
      country: 'CN',
      url: 'https://lunaro.example/',
    },
    {
      id: 'lunaro',
      name: 'Lunaro',
      kind: 'brand',
      partOf: 'lunaro-group',
      onSale: [{ market: 'GB', from: '[2024-08,2024-09]' }],
    },
    { id: 'vexa', name: 'Vexa', kind: 'brand', partOf: 'lunaro-group' },
    { id: 'tern', name: 'Tern', kind: 'brand' },
    { id: 'plover', name: 'Plover', kind: 'brand' },
    { id: 'dunlin', name: 'Dunlin', kind: 'brand' },
    { id: 'curlew', name: 'Curlew', kind: 'brand' },
    { id: 'avocet', name: 'Avocet', kind: 'brand' },
    { id: 'ministry-of-trade', name: 'Ministry of Trade', kind: 'government', country: 'GB' },
    { id: 'motor-council', name: 'Motor Council', kind: 'organisation' },
    { id: 'a-reed', name: 'A. Reed', kind: 'person', partOf: 'hallam-motors' },
  ];
}

function events(): Deal['events'] {
  return [
    {
      id: 'joint-venture',
      date: '2012',
      title: 'Hallam and Lunaro found a joint venture',
      kind: 'partnership',
      certainty: 'confirmed',
      parties: ['hallam-motors', 'lunaro-group'],
      citations: [cite('hallam-history')],
    },
    {
      id: 'british-launch',
      date: '[2024-08,2024-09]',
      title: 'Lunaro begins to sell cars in Britain',
      kind: 'market',
      certainty: 'confirmed',
      parties: ['lunaro'],
      citations: [
        cite('courier-talks', { date: '2024-08' }),
        cite('council-2025', { date: '2024-09' }),
      ],
    },
    {
      id: 'stoppage',
      date: '2025-09-01/2025-10-08',
      title: { 'en-GB': 'An outage stops the Thornby works', 'zh-Hans': '故障使索恩比工厂停产' },
      description: 'All three lines stood still.',
      kind: 'disruption',
      certainty: 'confirmed',
      citations: [cite('hallam-history'), cite('wire-copy')],
      updated: '2026-02',
    },
    {
      id: 'talks',
      date: '2026-01/..',
      title: 'Talks about building Lunaro cars in Thornby',
      kind: 'partnership',
      certainty: 'disputed',
      parties: ['hallam-motors', 'lunaro-group'],
      citations: [
        cite('courier-talks', { stance: 'supports', says: 'The two are close to a contract.' }),
        cite('wire-copy', { stance: 'disputes', says: 'Nothing has been agreed.' }),
      ],
    },
    {
      id: 'rival-bid',
      date: '2025~',
      title: 'Another maker is said to have looked at the works',
      kind: 'other',
      certainty: 'denied',
      citations: [cite('courier-talks')],
      note: 'The maker is not named.',
    },
    {
      id: 'subsidy',
      date: '2026-21',
      title: 'A decision about a subsidy',
      kind: 'regulation',
      certainty: 'expected',
      parties: ['ministry-of-trade'],
      citations: [cite('courier-talks')],
    },
    {
      id: 'first-car',
      date: '[..2027-12]',
      title: 'The first Lunaro from Thornby',
      kind: 'production',
      certainty: 'expected',
      citations: [cite('courier-talks', { locator: 'last paragraph' })],
    },
    {
      id: 'export-line',
      date: '201X?',
      title: 'Hallam plans an export line',
      kind: 'finance',
      certainty: 'reported',
      citations: [cite('hallam-history')],
    },
  ];
}

function statements(): Deal['statements'] {
  return [
    {
      id: 'reed-on-talks',
      date: '2026-01-28',
      speaker: 'a-reed',
      kind: 'quotation',
      text: 'Hallam’s head of works speaks of first conversations.',
      quote: { text: 'We talk to many people.', lang: 'en-GB' },
      about: ['talks'],
      certainty: 'confirmed',
      citations: [cite('courier-talks', { locator: 'paragraph 2' })],
    },
    {
      id: 'lunaro-silence',
      date: '2026-01-29',
      speaker: 'lunaro-group',
      kind: 'no-comment',
      text: 'Lunaro declined to comment.',
      about: ['talks'],
      certainty: 'reported',
      citations: [cite('wire-copy')],
    },
  ];
}

function table2024(): SalesTable {
  const cited = () => [cite('council-2025', { locator: 'table 2' })];
  return {
    id: 'britain-2024',
    series: 'britain',
    title: 'New cars registered in Britain, 2024',
    period: '2024',
    market: 'GB',
    measure: 'registrations',
    compiledBy: 'Motor Council',
    coverage: 'selection',
    figures: [
      { brand: 'hallam', units: 61_204, certainty: 'confirmed', citations: cited() },
      {
        brand: 'lunaro',
        units: 3629,
        certainty: 'disputed',
        also: [{ units: 3620, citations: [cite('wire-copy')], note: 'Counted by day of sale.' }],
        citations: [...cited(), cite('wire-copy', { stance: 'disputes' })],
      },
      { brand: 'vexa', units: 0, certainty: 'confirmed', citations: cited() },
      {
        brand: 'tern',
        units: 1162,
        certainty: 'reported',
        citations: cited(),
        scope: 'city-cars-only',
      },
      { brand: 'plover', units: { from: 800, to: 900 }, certainty: 'reported', citations: cited() },
    ],
  };
}

function table2025(): SalesTable {
  const cited = () => [cite('council-2025', { locator: 'table 1' })];
  return {
    ...table2024(),
    id: 'britain-2025',
    title: 'New cars registered in Britain, 2025',
    period: '2025',
    figures: [
      {
        brand: 'hallam',
        units: { about: 58_000, within: 1000 },
        certainty: 'reported',
        citations: cited(),
      },
      {
        brand: 'lunaro',
        units: 5517,
        certainty: 'confirmed',
        also: [{ units: { over: 5500 }, citations: [cite('courier-talks')] }],
        citations: cited(),
      },
      {
        brand: 'vexa',
        units: { over: 1000, under: 2000 },
        certainty: 'reported',
        citations: cited(),
      },
      { brand: 'tern', units: { to: 700 }, certainty: 'reported', citations: cited() },
      {
        brand: 'plover',
        units: { below: 'lunaro', above: 'dunlin' },
        certainty: 'reported',
        change: { against: '2024', value: 0.801, citations: cited() },
        citations: cited(),
      },
      {
        brand: 'dunlin',
        units: { about: 300 },
        certainty: 'expected',
        change: { against: '2024', value: 'up', citations: cited() },
        citations: cited(),
      },
      { brand: 'curlew', units: 'undisclosed', certainty: 'reported', citations: cited() },
      { brand: 'avocet', units: 'not-found', certainty: 'reported', citations: cited() },
    ],
    totals: [
      {
        of: 'market',
        units: 2_020_520,
        also: [{ units: 2_020_373, citations: [cite('wire-copy')] }],
        citations: cited(),
      },
      {
        of: ['lunaro', 'vexa'],
        label: 'Lunaro Group',
        units: { about: 7000 },
        citations: cited(),
        note: 'As the group rounds it.',
      },
    ],
  };
}

function sources(): Source[] {
  return [
    {
      id: 'hallam-history',
      publisher: 'Hallam Motors',
      title: 'Our history',
      url: 'https://hallam.example/history?lang=en#2012',
      accessed: '2026-02-10',
    },
    {
      id: 'courier-talks',
      publisher: 'Thornby Courier',
      title: 'Hallam in talks with Lunaro',
      url: 'https://courier.example/2026/01/28/hallam-lunaro',
      published: '2026-01-28',
    },
    {
      id: 'wire-copy',
      publisher: 'Morning Page',
      title: 'Nothing agreed at Thornby',
      published: '2026-01',
      copyOf: { publisher: 'North Wire', url: 'https://north-wire.example/thornby' },
      derivedFrom: 'courier-talks',
    },
    {
      id: 'council-2025',
      publisher: 'Motor Council',
      title: 'Registrations by brand',
      published: '2026-01-05',
      accessed: '2026-02-10',
      note: 'Fleet sales included.',
    },
  ];
}
