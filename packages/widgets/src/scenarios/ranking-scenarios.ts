import type { Deal } from '@dealstory/core';
import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { everyQuantity } from './every-kind.js';
import { cite, figure, makeSales, table } from './make-deal.js';
import { rankingOnPages } from './ranking-on-pages.js';
import { rankingReading } from './ranking-reading.js';
import { restyledRanking } from './restyled-ranking.js';
import type { ScenarioBody } from './scenario.js';

/** The rows of the real tables that make an exact 542 share its rank. */
function gwmCase(): Deal {
  const brands = new Set(['chery', 'gwm', 'alfa-romeo', 'ds', 'genesis', 'smart']);
  const sales = jlrChery.sales
    .filter(({ id }) => id !== 'uk-2023')
    .map(({ totals: _, ...rest }) => ({
      ...rest,
      figures: rest.figures.filter(({ brand }) => brands.has(brand)),
    }));
  return { ...jlrChery, sales };
}

/** What `<sales-ranking>` is shown with, by name. */
export const rankingScenarios = {
  'real-deal': {
    title: 'The real table',
    about: 'Registrations in the United Kingdom in 2025: a selection, and it says so.',
    input: () => jlrChery,
    attributes: { table: 'uk-2025', highlight: 'chery omoda jaecoo' },
    expects: { state: 'deal', text: ['not the whole market', '13–17', 'fewer than Chery'] },
  },
  'one-row': {
    title: 'One row',
    about: 'The least that makes a table.',
    input: () => makeSales([table('2025', [figure('orrin', 8200)])]),
    expects: { state: 'deal', text: ['8,200', 'The rank is within this list'] },
  },
  'every-quantity': {
    title: 'Every kind of quantity',
    about:
      'Exact, bounded, approximate, only ordered, not disclosed, not found: each bar ends its own way.',
    input: everyQuantity,
    expects: {
      state: 'deal',
      text: [
        'over 5,500',
        'about 5,000',
        '2,000 to 3,000',
        'at least 1,500',
        'at most 1,400',
        'under 900',
        'fewer than Orrin',
        'not disclosed',
        'no figure found',
      ],
    },
  },
  ties: {
    title: 'Ties',
    about: 'Equal counts share a rank and leave a gap: 1, =2, =2, 4.',
    input: () =>
      makeSales([
        table('2025', [
          figure('orrin', 8200),
          figure('wexley', 5100),
          figure('calder', 5100),
          figure('marlow', 900),
        ]),
      ]),
    expects: { state: 'deal', text: ['=2', 'Equal 2nd among the 4 listed'] },
  },
  'not-found': {
    title: 'No figure found',
    about: 'Brands without a figure have no rank and no bar, and take part in nobody’s.',
    input: () =>
      makeSales([
        table('2025', [
          figure('orrin', 8200),
          figure('calder', 'not-found'),
          figure('wexley', 'undisclosed'),
        ]),
      ]),
    expects: {
      state: 'deal',
      text: ['no figure found', '2 brands without a figure have no rank.'],
    },
  },
  'nothing-found-at-all': {
    title: 'No figure found at all',
    about: 'Only rows without a figure: nothing is ranked.',
    input: () =>
      makeSales([table('2025', [figure('orrin', 'not-found'), figure('calder', 'undisclosed')])]),
    expects: { state: 'deal', text: ['no figure found', 'not disclosed'] },
  },
  gwm: {
    title: 'An exact figure whose rank is a range',
    about:
      'GWM’s 542 is exact. Four brands are known only to have sold fewer than Chery: each may stand before or behind it.',
    input: gwmCase,
    attributes: { table: 'uk-2025', highlight: 'gwm' },
    expects: { state: 'deal', text: ['2–6', '542', 'the definition changed'] },
  },
  'change-on-the-year-before': {
    title: 'Change on the year before',
    about: 'Growth between bounds, a brand that is new, one without an earlier figure.',
    input: () =>
      makeSales([
        table('2025', [
          figure('orrin', 8200),
          figure('calder', { about: 5000, within: 100 }),
          figure('wexley', 2100),
          figure('marlow', 900),
          figure('tarn', 450, {
            change: { against: '2024', value: 0.12, citations: [cite('gazette')] },
          }),
        ]),
        table('2024', [
          figure('orrin', 8500),
          figure('calder', 4000),
          figure('wexley', 130),
          figure('marlow', 0),
        ]),
      ]),
    expects: { state: 'deal', text: ['Change on 2024', 'from 130', 'new', 'published: +12%'] },
  },
  'whole-market': {
    title: 'The whole market',
    about: 'Every brand is listed, so ranks are ranks in the market.',
    input: () =>
      makeSales([
        table('2025', [figure('orrin', 8200), figure('calder', 5100), figure('wexley', 2100)], {
          coverage: 'all',
        }),
      ]),
    expects: { state: 'deal', text: ['Ranks are in the whole market.', 'Rank in the market'] },
  },
  totals: {
    title: 'Totals',
    about: 'Published sums stand below the table and are never ranked beside brands.',
    input: () =>
      makeSales([
        table('2025', [figure('orrin', 8200), figure('calder', 5100)], {
          totals: [
            { of: 'market', units: 40_000, citations: [cite('council')] },
            {
              of: ['orrin', 'calder'],
              units: { about: 13_000, within: 500 },
              citations: [cite('gazette')],
            },
          ],
        }),
      ]),
    expects: { state: 'deal', text: ['Whole market', '13,300', 'together 33%'] },
  },
  empty: {
    title: 'Empty',
    about: 'A valid deal without a sales table.',
    input: () => makeSales([]),
    expects: { state: 'deal', text: ['This table has no figures yet.'] },
  },
  'unknown-table': {
    title: 'A table that the deal does not have',
    about: 'The attribute names a table that is not there: the page’s own text stays.',
    input: () => makeSales([table('2025', [figure('orrin', 8200)])]),
    attributes: { table: 'britain-1999' },
    children: 'Orrin sold more cars than Calder in 2025.',
    expects: { state: 'error' },
  },
  'broken-data': {
    title: 'Broken data',
    about: 'Orders that go round in a circle: the page’s own text stays.',
    input: () =>
      makeSales([
        table('2025', [
          figure('orrin', 8200),
          figure('calder', { below: 'wexley' }),
          figure('wexley', { below: 'calder' }),
        ]),
      ]),
    children: 'Orrin sold more cars than Calder in 2025.',
    expects: { state: 'error' },
  },
  loading: {
    title: 'Loading',
    about: 'The deal is not registered yet. The page’s own text is read meanwhile.',
    input: () => undefined,
    attributes: { deal: 'not-registered-yet' },
    children: 'Orrin sold more cars than Calder in 2025.',
    expects: { state: 'waiting' },
  },
  ...rankingReading,
  ...rankingOnPages,
  ...restyledRanking,
} as const satisfies Record<string, ScenarioBody>;
