import type { Deal, SalesFigure } from '@dealstory/core';
import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { everyQuantity } from './every-kind.js';
import { cite, figure, makeSales, table } from './make-deal.js';
import type { ScenarioBody } from './scenario.js';

/** A market of many invented brands in two years; some have only bounds, some no figure. */
function manyBrands(count: number): Deal {
  const ids = Array.from({ length: count }, (_, index) => `brand-${index + 1}`);
  // Always the same numbers, which look like a market's: few large, many small.
  const units = (index: number, year: number): SalesFigure['units'] => {
    if (index % 41 === 40) return 'not-found';
    const size = Math.round(90_000 / (index + 1 + ((index * 7 + year) % 5)));
    if (index === 200) return { over: size };
    return index % 13 === 12 ? { about: size } : size;
  };
  const rows = (year: number) => ids.map((id, index) => figure(id, units(index, year)));
  return makeSales(
    [table('2025', rows(2025)), table('2024', rows(2024).reverse())],
    Object.fromEntries(ids.map((id, index) => [id, `Brand ${index + 1}`])),
  );
}

/** Two families of brands and two brands alone; one family's sum is published. */
function families(): Deal {
  const deal = makeSales([
    table(
      '2025',
      [
        figure('orrin', 8200),
        figure('orrin-sport', { over: 1500 }, { certainty: 'reported' }),
        figure('calder', 5100),
        figure('calder-vans', 2400),
        figure('calder-city', { below: 'calder' }, { certainty: 'reported' }),
        figure('wexley', 9000),
        figure('marlow', 'not-found'),
      ],
      {
        totals: [
          {
            of: ['calder', 'calder-vans', 'calder-city'],
            units: { about: 9000 },
            citations: [cite('gazette')],
          },
          { of: 'market', units: 120_000, citations: [cite('council')] },
        ],
      },
    ),
    table('2024', [figure('orrin', 8000), figure('orrin-sport', 1000), figure('wexley', 9900)]),
  ]);
  const partOf = (id: string) => ['orrin', 'calder'].find((name) => id.startsWith(name));
  const owner = { orrin: 'orrin-motors', calder: 'calder-vehicles' } as Record<string, string>;
  const parties = deal.parties.map((party) => {
    const parent = party.kind === 'brand' ? owner[partOf(party.id) ?? ''] : undefined;
    return parent ? { ...party, partOf: parent } : party;
  });
  return { ...deal, parties };
}

/** `<sales-ranking>` as readers and pages arrange it. */
export const rankingReading = {
  periods: {
    title: 'Periods',
    about:
      'The series has several tables: readers switch between them, and rows move to their new places.',
    input: () => jlrChery,
    attributes: { table: 'uk-2024', highlight: 'chery omoda jaecoo' },
    expects: { state: 'deal', text: ['2024', '2025', 'No 2023 figures to compare with'] },
  },
  'sorted-by-change': {
    title: 'Sorted by change',
    about: 'The largest growth first. Ranks stay what they are; what has no known change is last.',
    input: () => jlrChery,
    attributes: { table: 'uk-2025', sort: 'change' },
    expects: { state: 'deal', text: ['published: +80.1%', 'not comparable'] },
  },
  limited: {
    title: 'The first five, and others',
    about:
      'Others are one line with their sum and can be opened. Highlighted brands stay in sight with their ranks.',
    input: () => jlrChery,
    attributes: { table: 'uk-2025', limit: '5', highlight: 'chery omoda jaecoo' },
    expects: { state: 'deal', text: ['10 other brands', 'Show all 17 brands', 'fewer than Chery'] },
  },
  grouped: {
    title: 'Grouped by parent',
    about:
      'Brands under their parent, with a sum that is as open as its parts and the published one.',
    input: families,
    attributes: { group: 'parent', shares: '' },
    expects: {
      state: 'deal',
      text: ['3 brands listed', '7,500 to 12,599', 'about 9,000 as published', 'at least 9,701'],
    },
  },
  'grouped-and-limited': {
    title: 'The first groups, and others',
    about: 'A limit counts groups where there are groups.',
    input: families,
    attributes: { group: 'parent', limit: '2' },
    expects: { state: 'deal', text: ['Show all 7 brands', '1 without a figure'] },
  },
  shares: {
    title: 'Shares of the market',
    about: 'Each figure’s share of the market, a range where the figure is one.',
    input: () => jlrChery,
    attributes: { table: 'uk-2025', shares: '', highlight: 'chery omoda jaecoo' },
    expects: { state: 'deal', text: ['Share of the market', '4.2%', '0.03%', 'at most 0.3%'] },
  },
  'many-rows': {
    title: 'Three hundred rows',
    about: 'The first ten, the rest as one line, and a search for a brand.',
    input: () => manyBrands(300),
    attributes: { limit: '10', highlight: 'brand-120' },
    expects: { state: 'deal', text: ['Find a brand', '289 other brands', 'Show all 300 brands'] },
  },
  find: {
    title: 'Find a brand in a short table',
    about: 'The page asks for the search box.',
    input: everyQuantity,
    attributes: { find: '' },
    expects: { state: 'deal', text: ['Find a brand'] },
  },
  'arranged-in-arabic': {
    title: 'Arranged, in Arabic',
    about: 'Periods, shares, groups and others on a page that reads from the right.',
    input: () => jlrChery,
    attributes: {
      table: 'uk-2025',
      group: 'parent',
      shares: '',
      limit: '6',
      find: '',
      highlight: 'chery',
    },
    lang: 'ar-EG',
    dir: 'rtl',
    expects: { state: 'deal', text: ['مجموعة شيري', 'البحث عن علامة تجارية'] },
  },
} as const satisfies Record<string, ScenarioBody>;
