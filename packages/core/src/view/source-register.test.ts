import { describe, expect, it } from 'vitest';
import type { Source } from '../schema/deal.js';
import { dealWith, OPTIONS } from '../testing/views.js';
import { ar } from '../words/ar.js';
import { originalPublisher, SourceRegister } from './source-register.js';
import { createContext } from './view-context.js';

function register(sources: Source[] = dealWith({}).sources, options = OPTIONS) {
  const deal = dealWith({ sources });
  return new SourceRegister(deal, createContext(deal, options));
}

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: 'Morning Page',
  title: 'A report',
  ...more,
});

function viewOf(...sources: [Source, ...Source[]]) {
  const sourceRegister = register(sources);
  sourceRegister.cite([{ source: sources[0].id }], 'an item');
  const view = sourceRegister.view().items[0];
  if (!view) throw new Error('not cited');
  return view;
}

const detailsOf = (...sources: [Source, ...Source[]]) =>
  viewOf(...sources).details.map(({ text }) => text);

describe('numbers', () => {
  it('are given in the order in which sources are first cited', () => {
    const sources = register();
    const first = sources.cite([{ source: 'source-7' }, { source: 'source-2' }], 'one');
    const second = sources.cite([{ source: 'source-2' }, { source: 'source-1' }], 'two');
    expect([...first, ...second].map(({ number }) => number)).toEqual(['1', '2', '2', '3']);
    expect(sources.view().items.map(({ id }) => id)).toEqual([
      'hallam-lunaro/source.source-7',
      'hallam-lunaro/source.source-2',
      'hallam-lunaro/source.source-1',
    ]);
  });

  it('are in the digits of the reader, isolated where words run from right to left', () => {
    const sources = register(undefined, { ...OPTIONS, words: ar, locale: 'ar-EG' });
    expect(sources.cite([{ source: 'source-1' }], 'واحد')).toMatchObject([
      { number: '\u2068١\u2069', label: 'المصدر ١: Paper 1' },
    ]);
    expect(sources.view()).toMatchObject({ heading: 'المصدر (١)', items: [{ number: '١' }] });
  });

  it('leave out a source that the deal does not have', () => {
    const sources = register();
    expect(sources.cite([{ source: 'nowhere' }, { source: 'source-1' }], 'one')).toHaveLength(1);
    expect(sources.view().heading).toBe('Source (1)');
  });
});

describe('one place', () => {
  it('has one mark per source, whatever the number of locators', () => {
    const sources = register();
    const marks = sources.cite(
      [
        { source: 'source-1', locator: 'page 4' },
        { source: 'source-2' },
        { source: 'source-1', locator: 'page 9' },
        { source: 'source-1' },
        { source: 'source-1', locator: 'page 4' },
      ],
      'an item',
    );
    expect(marks.map(({ number }) => number)).toEqual(['1', '2']);
    expect(sources.view().items.map(({ backLinks }) => backLinks.map(({ text }) => text))).toEqual([
      [{ text: 'page 4, page 9' }],
      [{ text: 'back' }],
    ]);
  });

  it('is led back to by name', () => {
    const sources = register();
    const [mark] = sources.cite([{ source: 'source-1' }], 'A halt');
    const [again] = sources.cite([{ source: 'source-1' }], 'A start');
    expect(sources.view().items[0]?.backLinks).toEqual([
      { href: `#${mark?.id}`, text: { text: 'back' }, label: 'Back to: A halt' },
      { href: `#${again?.id}`, text: { text: 'back' }, label: 'Back to: A start' },
    ]);
    expect(mark?.id).not.toBe(again?.id);
  });

  it('says in which language a locator is', () => {
    const sources = register(undefined, { ...OPTIONS, words: ar });
    sources.cite([{ source: 'source-1', locator: 'page 4' }], 'بند');
    expect(sources.view().items[0]?.backLinks[0]?.text).toEqual({
      text: 'page 4',
      lang: 'en',
      dir: 'ltr',
    });
  });
});

it('knows the fragment of a source only once it is cited', () => {
  const sources = register();
  expect(sources.hrefOf('source-1')).toBeUndefined();
  const [mark] = sources.cite([{ source: 'source-1' }], 'an item');
  expect(sources.hrefOf('source-1')).toBe(mark?.href);
});

describe('a source', () => {
  it('has its date, or the day on which it was read', () => {
    expect(detailsOf(source('a', { published: '2026-01', accessed: '2026-02-10' }))).toEqual([
      'January 2026',
    ]);
    expect(detailsOf(source('a', { accessed: '2026-02-10' }))).toEqual([
      'undated',
      'read 10 February 2026',
    ]);
    expect(detailsOf(source('a'))).toEqual(['undated']);
  });

  it('gives the original publisher of a copy, and where the copy was read', () => {
    const copy = source('a', { published: '2026', copyOf: { publisher: 'North Wire' } });
    expect(originalPublisher(copy)).toBe('North Wire');
    expect(viewOf(copy)).toMatchObject({
      publisher: { text: 'North Wire' },
      details: [{ text: '2026' }, { text: 'read in a copy at Morning Page' }],
    });
  });

  it('names the original publisher of what it draws on', () => {
    const origin = source('b', { copyOf: { publisher: 'North Wire' } });
    expect(detailsOf(source('a', { derivedFrom: 'b', note: 'Shortened.' }), origin)).toEqual([
      'undated',
      'draws on North Wire',
      'Shortened.',
    ]);
  });

  it('leads to where it was read, else to the original', () => {
    const copyOf = { publisher: 'North Wire', url: 'https://wire.example/' };
    expect(viewOf(source('a', { url: 'http://page.example/', copyOf })).url).toBe(
      'http://page.example/',
    );
    expect(viewOf(source('a', { copyOf })).url).toBe('https://wire.example/');
    expect(viewOf(source('a'))).not.toHaveProperty('url');
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//page.example/',
    '/relative',
    'ftp://page.example/',
    '\u0001https://page.example/',
    'blob:https://page.example/1',
  ])('does not lead to %j, also in a deal that nobody checked', (url) => {
    expect(viewOf(source('a', { url, copyOf: { publisher: 'P', url } }))).not.toHaveProperty('url');
  });
});
