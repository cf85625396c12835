import { describe, expect, it } from 'vitest';
import type { Citation, Deal, DealEvent, Party, Statement } from '../schema/deal.js';
import { dealWith, eventOn, OPTIONS } from '../testing/views.js';
import { ar } from '../words/ar.js';
import { zhHans } from '../words/zh-hans.js';
import { buildTimeline } from './build-timeline.js';
import type { TimelineItem } from './timeline-view.js';

function itemOf(parts: Partial<Deal>, words = OPTIONS.words): TimelineItem {
  const item = buildTimeline(dealWith(parts), { ...OPTIONS, words }).sections[0]?.items[0];
  if (!item) throw new Error('no item');
  return item;
}

const event = (more: Partial<DealEvent>) => itemOf({ events: [eventOn('2025-08', more)] });

const SPEAKER: Party = { id: 'reed', name: 'A. Reed', kind: 'person', role: 'head of works' };

function statement(more: Partial<Statement>, speaker = SPEAKER, words = OPTIONS.words) {
  const said: Statement = {
    id: 'said',
    date: '2025-08-01',
    speaker: speaker.id,
    kind: 'paraphrase',
    text: 'He would rather not say.',
    certainty: 'confirmed',
    citations: [{ source: 'source-1' }],
    ...more,
  };
  return itemOf({ parties: [speaker], statements: [said] }, words);
}

/** "Against: Paper 2: Not so. [2]" */
function asides(...citations: Citation[]): string[] {
  return event({ certainty: 'disputed', citations }).asides.map(
    ({ label, text, citations: marks }) =>
      `${label} ${text.text} [${marks.map(({ number }) => number).join()}]`,
  );
}

describe('an event', () => {
  it('has its date in parts for <time>, its words, and its place in the page', () => {
    expect(
      event({ date: '2025-09-01/2025-10-08', title: 'Halt', description: 'No cars.' }),
    ).toMatchObject({
      item: 'on-2025-08',
      type: 'event',
      id: 'hallam-lunaro/on-2025-08',
      href: '#hallam-lunaro/on-2025-08',
      when: [
        { text: '1 September', datetime: '2025-09-01' },
        { text: ' – ' },
        { text: '8 October 2025', datetime: '2025-10-08' },
      ],
      status: 'Confirmed',
      shape: 'confirmed',
      extent: 'span',
      title: { text: 'Halt' },
      text: { text: 'No cars.' },
    });
  });

  it('has nothing where the deal has nothing', () => {
    const item = event({});
    expect(item).toMatchObject({ asides: [], notes: [] });
    expect(item).not.toHaveProperty('text');
    expect(item).not.toHaveProperty('quote');
  });

  it('ends with its note and its last update', () => {
    const { notes } = event({ note: 'Counted twice.', updated: '2026-02-03' });
    expect(notes).toEqual([{ text: 'Counted twice.' }, { text: 'Updated 3 February 2026' }]);
  });
});

describe('an expected event', () => {
  const notesOn = (date: string, asOf: string, certainty: DealEvent['certainty'] = 'expected') =>
    itemOf({ asOf, events: [eventOn(date, { certainty })] }).notes.map(({ text }) => text);

  it('says that it was, once its last day is past', () => {
    const late = ['Was expected: April 2026. Not confirmed as of 1 May 2026.'];
    expect(notesOn('2026-04', '2026-05-01')).toEqual(late);
    expect(notesOn('2026-04', '2026-04-30')).toEqual([]);
  });

  it('waits until the whole of a period, a doubt or a vague “as of” is past', () => {
    expect(notesOn('2026-40', '2026-06-30')).toEqual([]);
    expect(notesOn('2026-40', '2026-07-01')).toHaveLength(1);
    expect(notesOn('[2026-01,2026-12]', '2026-11-23')).toEqual([]);
    expect(notesOn('2026-02-10', '2026-02')).toEqual([]);
    expect(notesOn('2026-01-31', '2026-02')).toHaveLength(1);
  });

  it('is never late while it goes on', () => {
    expect(notesOn('2020/..', '2026-11-23')).toEqual([]);
  });

  it('alone can be late: what happened, or was said, is not', () => {
    expect(notesOn('2020', '2026', 'confirmed')).toEqual([]);
    expect(notesOn('2020', '2026', 'reported')).toEqual([]);
    expect(statement({ date: '2020', certainty: 'expected', kind: 'forecast' }).notes).toEqual([]);
  });
});

describe('sources that disagree', () => {
  it('stand beside the claim: those for it first, each with its own mark', () => {
    expect(
      asides(
        { source: 'source-2', stance: 'disputes', says: 'Nothing is agreed.' },
        { source: 'source-3', says: 'All is agreed.' },
        { source: 'source-4', stance: 'disputes' },
      ),
    ).toEqual([
      'For: Paper 3: All is agreed. [2]',
      'Against: Paper 2: Nothing is agreed. [3]',
      'Against: Paper 4 disputes this. [4]',
    ]);
  });

  it('are gathered by the date that they give', () => {
    expect(
      asides(
        { source: 'source-2', date: '2025-08' },
        { source: 'source-3', date: '2025-09' },
        { source: 'source-4', date: '2025-08' },
      ),
    ).toEqual(['August 2025: Paper 2 and Paper 4 [2,3]', 'September 2025: Paper 3 [4]']);
  });

  it('keep the date also of one that disputes, and of one that says more', () => {
    expect(
      asides(
        { source: 'source-2', stance: 'disputes', date: '2024' },
        { source: 'source-3', says: 'In autumn.', date: '2025-23' },
      ),
    ).toEqual([
      'For: Paper 3: In autumn. [2]',
      'Against: Paper 2 disputes this. [3]',
      '2024: Paper 2 [3]',
      'autumn 2025: Paper 3 [2]',
    ]);
  });

  it('are not among the plain marks of the claim', () => {
    const { citations } = event({
      citations: [
        { source: 'source-5', locator: 'page 2' },
        { source: 'source-2', stance: 'disputes' },
        { source: 'source-3', says: 'Yes.' },
        { source: 'source-4', date: '2025' },
        { source: 'source-6', stance: 'supports' },
      ],
    });
    expect(citations.map(({ label }) => label)).toEqual(['Source 2: Paper 5', 'Source 3: Paper 6']);
  });

  it('keep the language in which they are given', () => {
    const says = { en: 'Nothing is agreed.', de: 'Nichts ist vereinbart.' };
    const citations = [{ source: 'source-2', stance: 'disputes' as const, says }];
    const { asides: inChinese } = itemOf({ events: [eventOn('2025', { citations })] }, zhHans);
    expect(inChinese[0]).toMatchObject({
      label: '质疑：',
      text: { text: 'Paper 2：Nothing is agreed.', lang: 'en', dir: 'ltr' },
    });
  });
});

describe('a statement', () => {
  it('is titled by its speaker, with the role', () => {
    expect(statement({})).toMatchObject({
      type: 'statement',
      shape: 'statement',
      title: { text: 'A. Reed, head of works' },
      text: { text: 'He would rather not say.' },
    });
    const { role: _, ...withoutRole } = SPEAKER;
    expect(statement({}, withoutRole).title).toEqual({ text: 'A. Reed' });
  });

  it('names its kind, and its certainty only where that is not plain', () => {
    expect(statement({ kind: 'no-comment' }).status).toBe('No comment');
    expect(statement({ kind: 'denial', certainty: 'reported' }).status).toBe('Denial · Reported');
  });

  it('quotes in the speaker’s language with the reader’s quotation marks', () => {
    const quote = { text: 'Wir reden mit vielen.', lang: 'de' };
    expect(statement({ quote }).quote).toEqual({
      text: '“Wir reden mit vielen.”',
      lang: 'de',
      dir: 'ltr',
    });
    expect(statement({ quote: { text: 'We talk.', lang: 'en-GB' } }).quote).toEqual({
      text: '“We talk.”',
    });
  });

  it('marks a title that is partly in another language', () => {
    expect(statement({}, SPEAKER, zhHans).title).toEqual({
      text: 'A. Reed，head of works',
      lang: 'en',
      dir: 'ltr',
    });
  });
});

describe('names of the other direction', () => {
  /** With the marks of isolation as brackets. */
  const all = (text: string | undefined) =>
    text?.replaceAll('\u2068', '<').replaceAll('\u2069', '>');

  it('are isolated in a list of publishers', () => {
    const date = '2024-08';
    const citations = ['source-1', 'source-2', 'source-3'].map((source) => ({ source, date }));
    const view = itemOf({ events: [eventOn('2024', { citations })] }, ar);
    expect(all(view.asides[0]?.text.text)).toBe('<Paper 1> و<Paper 2> و<Paper 3>');
    expect(all(event({ citations }).asides[0]?.text.text)).toBe('Paper 1, Paper 2 and Paper 3');
  });

  it('are isolated before a role', () => {
    const role = { en: 'head of works', ar: 'مدير المصنع' };
    const inArabic = (party: Party) => all(statement({}, party, ar).title.text);
    expect(inArabic({ ...SPEAKER, role })).toBe('<A. Reed>، مدير المصنع');
    expect(inArabic({ ...SPEAKER, name: 'ريد', role })).toBe('ريد، مدير المصنع');
    const name = 'ريد';
    expect(all(statement({}, { ...SPEAKER, name }).title.text)).toBe('<ريد>, head of works');
  });

  it('are isolated before what they say', () => {
    const says = { en: 'Not so.', ar: 'ليس كذلك.' };
    const disputed = { certainty: 'disputed' as const };
    const cited = (citation: Partial<Citation>) =>
      itemOf(
        {
          events: [
            eventOn('2025-08', {
              ...disputed,
              citations: [{ source: 'source-2', stance: 'disputes', ...citation }],
            }),
          ],
        },
        ar,
      ).asides[0]?.text.text;
    expect(all(cited({ says }))).toBe('<Paper 2>: ليس كذلك.');
    expect(all(cited({ says: 'Not so.' }))).toBe('Paper 2: Not so.');
    expect(all(cited({}))).toContain('<Paper 2>');
  });
});
