import { describe, expect, it } from 'vitest';
import type { Quantity, SalesFigure } from '../schema/deal.js';
import { figure, noteTexts, ranking, rowOf, tableOf } from '../testing/tables.js';
import { dealWith, OPTIONS } from '../testing/views.js';
import { SourceRegister } from '../view/source-register.js';
import { createContext } from '../view/view-context.js';
import { letterAt, NoteRegister } from './notes.js';

function registers() {
  const deal = dealWith({});
  const context = createContext(deal, OPTIONS, '/table');
  const sources = new SourceRegister(deal, context);
  return { sources, notes: new NoteRegister(context, sources) };
}

describe('letters', () => {
  it('go on after z', () => {
    expect([0, 1, 25, 26, 51, 52, 701, 702].map(letterAt)).toEqual([
      'a',
      'b',
      'z',
      'aa',
      'az',
      'ba',
      'zz',
      'aaa',
    ]);
  });

  it('are never given twice', () => {
    const letters = Array.from({ length: 2000 }, (_, index) => letterAt(index));
    expect(new Set(letters).size).toBe(letters.length);
  });
});

describe('a note', () => {
  it('is shared by its words where it cites nothing', () => {
    const { notes } = registers();
    const marks = ['Fiat', 'Jeep'].map((row) => notes.mark({ text: { text: 'None found.' } }, row));
    expect(marks).toEqual([
      { letter: 'a', href: '#hallam-lunaro/table/note.a', label: 'a: None found.' },
      { letter: 'a', href: '#hallam-lunaro/table/note.a', label: 'a: None found.' },
    ]);
    expect(notes.view()).toEqual([
      {
        id: 'hallam-lunaro/table/note.a',
        letter: 'a',
        text: { text: 'None found.' },
        citations: [],
      },
    ]);
  });

  it('belongs to one row where it cites, with all its sources, in the order of the letters', () => {
    const { notes, sources } = registers();
    const note = { text: { text: 'Another source says 5.' } };
    notes.mark({ ...note, citations: [{ source: 'source-4' }] }, 'Fiat');
    notes.mark(note, 'Fiat');
    notes.mark({ ...note, citations: [{ source: 'source-2' }] }, 'Fiat');
    sources.cite([{ source: 'source-9' }], 'the last row');
    expect(notes.view().map(({ letter, citations }) => [letter, citations[0]?.number])).toEqual([
      ['a', '2'],
      ['b', undefined],
      ['c', '3'],
    ]);
  });
});

it('comes from the figure, from other values and from sources that dispute it', () => {
  const says = { en: 'It counts vans.', de: 'Mit Transportern.' };
  const view = ranking([
    tableOf('2025', [
      figure('lunaro', 5517, {
        certainty: 'disputed',
        also: [
          { units: { over: 5500 }, citations: [{ source: 'source-2' }] },
          { units: 5600, citations: [{ source: 'source-3' }], note: 'Before a correction.' },
          { units: 'undisclosed', citations: [{ source: 'source-4' }] },
        ],
        citations: [
          { source: 'source-1' },
          { source: 'source-5', stance: 'disputes', says },
          { source: 'source-6', stance: 'disputes' },
          { source: 'source-7', says: 'Vans are left out.' },
        ],
        note: 'The first full year.',
      }),
    ]),
  ]);
  const row = rowOf(view, 'lunaro');
  expect(noteTexts(view, row.notes)).toEqual([
    'Also given as over 5,500, which agrees. [2]',
    'Another source says 5,600. Before a correction. [3]',
    'Another source says not disclosed. [4]',
    'Against: Paper 5: It counts vans. [5]',
    'Against: Paper 6 disputes this. [6]',
    'For: Paper 7: Vans are left out. [7]',
    'The first full year.',
  ]);
  expect(row.citations.map(({ number }) => number)).toEqual(['1']);
  expect(row.notes.map(({ label }) => label)).toContain(
    'b: Another source says 5,600. Before a correction.',
  );
  expect(row.status).toEqual({ shape: 'disputed', label: 'Disputed' });
});

describe('another value of a row', () => {
  const from = (id: string) => [{ source: id }];
  const notesOf = (also: SalesFigure['also'], units: Quantity = 10) => {
    const view = ranking([tableOf('2025', [figure('a', units, { also }), figure('b', 5)])]);
    return noteTexts(view, rowOf(view, 'a').notes);
  };

  it('agrees where one implies the other', () => {
    expect(notesOf([{ units: { over: 8 }, citations: from('source-2') }])).toEqual([
      'Also given as over 8, which agrees. [2]',
    ]);
  });

  it('is not said to agree where it only puts the brand above or below another', () => {
    expect(notesOf([{ units: { below: 'b' }, citations: from('source-2') }])).toEqual([
      'Another source says fewer than B. [2]',
    ]);
  });

  it('keeps what a source says against it, and is not cited to that one', () => {
    const says = '12 is a typing error.';
    const citations = [...from('source-2'), { source: 'source-3', stance: 'disputes', says }];
    expect(notesOf([{ units: 12, citations } as never])).toEqual([
      'Another source says 12. [2]',
      'On “12” – Against: Paper 3: 12 is a typing error. [3]',
    ]);
  });
});
