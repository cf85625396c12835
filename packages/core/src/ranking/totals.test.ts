import { describe, expect, it } from 'vitest';
import type { Quantity, Total } from '../schema/deal.js';
import { figure, ranking, tableOf } from '../testing/tables.js';

const cited = (...ids: number[]) => ids.map((id) => ({ source: `source-${id}` }));

function totalOf(total: Partial<Total>) {
  const figures = [
    figure('lunaro', 5517),
    figure('vexa', 1200),
    figure('tern', { over: 10 }),
    figure('plover', 'not-found'),
  ];
  const totals = [{ of: 'market' as const, units: 9000, citations: cited(1), ...total }];
  const [view] = ranking([tableOf('2025', figures, { totals })]).totals;
  if (!view) throw new Error('no total');
  return view;
}

const alsoOf = (...units: Quantity[]) =>
  units.map((each, index) => ({ units: each, citations: cited(index + 2) }));

describe('a total', () => {
  it('is named by its label, the market, or its brands', () => {
    expect(totalOf({}).label).toEqual({ text: 'Whole market' });
    expect(totalOf({ of: ['lunaro', 'vexa', 'tern'] }).label).toEqual({
      text: 'Lunaro, Vexa and Tern together',
    });
    expect(totalOf({ of: ['lunaro'], label: 'Lunaro Group' }).label).toEqual({
      text: 'Lunaro Group',
    });
  });

  it('stands beside the sum of its rows where all are exact and the sum differs', () => {
    const of = ['lunaro', 'vexa'];
    expect(totalOf({ of, units: { about: 7000 } }).text).toBe(
      'about 7,000 as published; the rows add up to 6,717',
    );
    expect(totalOf({ of, units: 6718 }).text).toBe('6,718 as published; the rows add up to 6,717');
    expect(totalOf({ of, units: 6717 }).text).toBe('6,717');
  });

  it('claims no sum where a row is missing, unknown or a bound', () => {
    for (const other of ['absent', 'plover', 'tern']) {
      expect(totalOf({ of: ['lunaro', other], units: 7000 }).text).toBe('7,000');
    }
  });

  it('stands beside the values that contradict it, and has a note for those that agree', () => {
    const total = totalOf({ units: 2_020_520, also: alsoOf(2_020_373, { over: 2_000_000 }) });
    expect(total).toMatchObject({
      text: '2,020,520; another source says 2,020,373',
      citations: [{ number: '1' }, { number: '2' }],
      notes: [
        {
          text: { text: 'Also given as over 2,000,000, which agrees.' },
          citations: [{ number: '3' }],
        },
      ],
    });
    expect(totalOf({ of: ['lunaro', 'vexa'], units: 7000, also: alsoOf(6900, 6800) }).text).toBe(
      '7,000 as published; the rows add up to 6,717; another source says 6,900; another source says 6,800',
    );
  });

  it('keeps its notes, those of other values, and who disputes it', () => {
    const { notes, citations } = totalOf({
      citations: [
        ...cited(1),
        { source: 'source-5', stance: 'disputes', says: 'It is 9,500.' },
        { source: 'source-6', stance: 'disputes' },
      ],
      note: 'As the group rounds it.',
      also: [{ units: 9100, citations: cited(2), note: 'An earlier count.' }],
    });
    expect(citations.map(({ label }) => label)).toEqual(['Source 1: Paper 1', 'Source 2: Paper 2']);
    expect(
      notes.map(({ text, more, citations: marks }) => [
        text.text,
        more?.text,
        marks.map(({ number }) => number).join(),
      ]),
    ).toEqual([
      ['As the group rounds it.', undefined, ''],
      ['Against:', 'Paper 5: It is 9,500.', '3'],
      ['Against:', 'Paper 6 disputes this.', '4'],
      ['An earlier count.', undefined, ''],
    ]);
  });

  it('says which of its values a source speaks against', () => {
    const against = { source: 'source-5', stance: 'disputes' } as const;
    const also = [{ units: 9100, citations: [...cited(2), against] }];
    const { citations, notes } = totalOf({ units: 9000, also });
    expect(citations.map(({ number }) => number)).toEqual(['1', '2']);
    expect(notes.map(({ text, more }) => [text.text, more?.text])).toEqual([
      ['On “9,100” – Against:', 'Paper 5 disputes this.'],
    ]);
  });
});

it('is never ranked', () => {
  const totals = [{ of: ['lunaro'], units: 7000, citations: cited(1) }];
  const view = ranking([tableOf('2025', [figure('lunaro', 5517)], { totals })]);
  expect(view.rows.map(({ brand }) => brand)).toEqual(['lunaro']);
});
