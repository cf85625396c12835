import { describe, expect, it } from 'vitest';
import type { Quantity } from '../schema/deal.js';
import { changed, type More } from '../testing/changed.js';
import { dealOf, figure, ranking, tableOf } from '../testing/tables.js';
import { OPTIONS } from '../testing/views.js';
import { rankSales } from './rank-sales.js';

describe('the earlier count', () => {
  const disputed = { source: 'source-3', stance: 'disputes', says: 'It was 90.' } as const;

  it.each<[string, Quantity, More, string[]]>([
    ['nothing where it is sure', 50, {}, []],
    ['that it is not confirmed', 50, { certainty: 'reported' }, ['For 2024: 50 (Reported). [1]']],
    ['what its own row notes', 50, { note: 'With vans.' }, ['For 2024: 50. With vans. [1]']],
    ['that it is not exact', { about: 18 }, {}, ['For 2024: about 18. [1]']],
    ['not again what the cell shows', { to: 9 }, {}, []],
    ['what no change can be counted from', { over: 7 }, {}, ['For 2024: over 7. [1]']],
    [
      'who disputes it',
      50,
      { citations: [{ source: 'source-1' }, disputed] },
      ['On “50” – Against: Paper 3: It was 90. [2]'],
    ],
  ])('brings into a note %s', (_, before, then, notes) => {
    expect(changed(before, 100, then).notes).toEqual(notes);
  });

  it('is cited once below the table, with a published change that agrees', () => {
    const from = (id: string) => ({ citations: [{ source: id }] });
    const view = ranking([
      tableOf('2024', [figure('a', 50, from('source-4')), figure('b', 40, from('source-5'))]),
      tableOf('2025', [
        figure('a', 75, { change: { against: '2024', value: 0.5, ...from('source-6') } }),
        figure('b', { below: 'a' }),
      ]),
    ]);
    const [basis] = view.changeBasis;
    expect(basis?.text.text).toBe('Changes on 2024 rest on:');
    expect(basis?.citations.map(({ label }) => label)).toEqual([
      'Source 2: Paper 4',
      'Source 3: Paper 6',
    ]);
  });

  it('is not cited where no change is counted from it', () => {
    expect(ranking([tableOf('2025', [figure('a', 1)])]).changeBasis).toEqual([]);
  });

  it('may be of the same days in other words', () => {
    const change = { against: '2024-01/2024-12', value: 0.8, citations: [{ source: 'source-2' }] };
    expect(changed(undefined, { below: 'rest' }, {}, { change }).change).toBe('published: +80%');
    const tables = [
      tableOf('2024', [figure('b', 10), figure('c', 10)]),
      tableOf('2025', [figure('a', 9, { change }), figure('b', 15), figure('c', 20)]),
    ];
    const sorted = rankSales(dealOf(tables), { ...OPTIONS, sort: 'change' });
    expect(sorted.rows.map(({ brand }) => brand)).toEqual(['c', 'a', 'b']);
  });
});
