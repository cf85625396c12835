import { expect, it } from 'vitest';
import { rankSales } from '../ranking/rank-sales.js';
import type { Deal } from '../schema/deal.js';
import { dealOf, figure, tableOf } from '../testing/tables.js';
import { eventOn, OPTIONS } from '../testing/views.js';
import { buildTimeline } from '../timeline/build-timeline.js';

/** A deal in which everything that can be corrected has been, in both years' tables. */
const deal: Deal = dealOf(
  [
    tableOf('2024', [figure('tern', 4)]),
    tableOf('2025', [figure('lunaro', 5, { citations: [{ source: 'source-3' }] })]),
  ],
  {
    events: [eventOn('2025-08', { id: 'halt' })],
    statements: [
      {
        id: 'said',
        date: '2025-09',
        speaker: 'reed',
        kind: 'paraphrase',
        text: 'No.',
        certainty: 'confirmed',
        citations: [{ source: 'source-1' }],
      },
    ],
    parties: [{ id: 'reed', name: 'A. Reed', kind: 'person' }],
    corrections: [
      { date: '2026-02', text: 'whole' },
      ...['halt', 'said', 'reed', '2024', '2025', 'tern', 'lunaro', 'source-1', 'source-3'].map(
        (about) => ({ date: '2026-02-09', text: about, about }),
      ),
    ],
  },
);

const told = (view: ReturnType<typeof buildTimeline> | ReturnType<typeof rankSales>) =>
  view.corrections?.items.map(({ text, href }) => [text.text, href]);

it('in the timeline are those of its items, sources and people, and of the whole deal', () => {
  const view = buildTimeline(deal, OPTIONS);
  expect(told(view)).toEqual([
    ['whole', undefined],
    ['halt', '#hallam-lunaro/halt'],
    ['said', '#hallam-lunaro/said'],
    ['reed', undefined],
    ['source-1', '#hallam-lunaro/source.source-1'],
  ]);
  expect(view.corrections).toMatchObject({
    heading: 'Corrections',
    items: [{ date: 'February 2026' }, { date: '9 February 2026' }, {}, {}, {}],
  });
});

it('in a ranking are those of its table, rows and sources, and of the whole deal', () => {
  expect(told(rankSales(deal, OPTIONS))).toEqual([
    ['whole', undefined],
    ['2025', '#hallam-lunaro/2025/title.ranking'],
    ['lunaro', '#hallam-lunaro/2025/lunaro'],
    ['source-3', '#hallam-lunaro/2025/source.source-3'],
  ]);
  expect(told(rankSales(deal, { ...OPTIONS, table: '2024' }))).toContainEqual([
    'tern',
    '#hallam-lunaro/2024/tern',
  ]);
});

it('are all told somewhere', () => {
  const views = [
    buildTimeline(deal, OPTIONS),
    ...deal.sales.map(({ id }) => rankSales(deal, { ...OPTIONS, table: id })),
  ];
  const everywhere = new Set(views.flatMap((view) => told(view)?.map(([text]) => text)));
  expect(everywhere.size).toBe(deal.corrections?.length);
});
