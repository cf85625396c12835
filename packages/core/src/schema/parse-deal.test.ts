import { describe, expect, it } from 'vitest';
import { issuesOf, messagesOf } from '../testing/changed-deal.js';
import { exampleDeal } from '../testing/example-deal.js';
import { parseDeal } from './parse-deal.js';

describe('a deal without a mistake', () => {
  it('is given back, copied', () => {
    const input = exampleDeal();
    const result = parseDeal(input);
    expect(result).toEqual({ ok: true, deal: input });
    if (!result.ok) return;
    expect(result.deal).not.toBe(input);
    expect(result.deal.events[0]?.citations[0]).not.toBe(input.events[0]?.citations[0]);
    expect(Object.getPrototypeOf(result.deal)).toBe(Object.prototype);
  });

  it('needs nothing that is optional', () => {
    const { schemaVersion, id, lang, title, status, statusNote, asOf, sources } = exampleDeal();
    const least = { schemaVersion, id, lang, title, status, statusNote, asOf, sources };
    const deal = { ...least, parties: [], events: [], statements: [], sales: [] };
    expect(parseDeal(deal)).toEqual({ ok: true, deal });
  });

  it('may leave a field undefined, which says the same as leaving it out', () => {
    const result = parseDeal({ ...exampleDeal(), summary: undefined });
    expect(result.ok && 'summary' in result.deal).toBe(false);
    expect(result.ok).toBe(true);
  });
});

describe('not a deal at all', () => {
  it.each([
    ['JSON text', '{"id":"a"}', 'deal: “{"id":"a"}” is not a deal.'],
    ['a list', [exampleDeal()], 'deal: it is not a deal.'],
    ['nothing', undefined, 'deal: it is not a deal.'],
    ['null', null, 'deal: null is not a deal.'],
    ['a function', exampleDeal, 'deal: it is not a deal.'],
  ])('%s', (_, input, message) => {
    const remedy = 'Write the object that JSON.parse reads from a deal file.';
    const result = parseDeal(input);
    expect(result.ok || result.issues).toEqual([
      expect.objectContaining({ code: 'not-a-deal', path: '', message: `${message} ${remedy}` }),
    ]);
  });
});

describe('a field left out, misspelt or misplaced', () => {
  it('names what is missing and what to write', () => {
    expect(issuesOf({ '/events/1/certainty': undefined })).toEqual([
      {
        code: 'missing',
        path: '/events/1/certainty',
        expected: '“confirmed”, “reported”, “expected”, “disputed” or “denied”',
        received: 'nothing',
        message:
          'events[1] (“british-launch”): the certainty must not be missing. Write “confirmed”, “reported”, “expected”, “disputed” or “denied”.',
      },
    ]);
  });

  it.each([
    [
      '/asOf',
      'deal: the asOf must not be missing. Write a year, month or day such as 2025, 2025-09 or 2025-09-30.',
    ],
    ['/parties', 'deal: the parties must not be missing. Write a list.'],
    [
      '/statusNote',
      'deal: the statusNote must not be missing. Write an object with “text” and “citations”.',
    ],
    [
      '/statusNote/citations',
      'statusNote: the citations must not be missing. Write a list of at least one.',
    ],
  ])('%s', (pointer, message) => {
    expect(messagesOf({ [pointer]: undefined })).toEqual([message]);
  });

  it('proposes the field that was meant', () => {
    expect(messagesOf({ '/statements/0/qoute': 'x' })).toEqual([
      'statements[0] (“reed-on-talks”): the qoute “x” is not a field here. Write one of id, date, speaker, kind, text, quote, about, certainty, citations or note. Did you mean “quote”?',
    ]);
  });

  it('lists the fields where it cannot guess', () => {
    expect(messagesOf({ '/events/0/citations/0/page': 12 })).toEqual([
      'events[0].citations[0] (“joint-venture”): the page 12 is not a field here. Write one of source, locator, stance, date or says.',
    ]);
  });

  it('finds every one of them', () => {
    const codes = issuesOf({ '/lang': undefined, '/extra': 1, '/other': 2 }).map((i) => i.code);
    expect(codes).toEqual(['unknown-field', 'unknown-field', 'missing']);
  });

  it('points to a field with a slash or a tilde in its name as RFC 6901 does', () => {
    expect(issuesOf({ '/events/0/a': 1 })[0]?.path).toBe('/events/0/a');
    const result = parseDeal({ ...exampleDeal(), 'a/b~c': 1 });
    expect(result.ok || result.issues[0]?.path).toBe('/a~1b~0c');
  });
});

describe('a value of the wrong kind', () => {
  it.each([
    [
      '/events/0/title',
      12,
      'wrong-type',
      'events[0] (“joint-venture”): the title 12 cannot be used. Write some text, or one text per language such as { "en": "…" }.',
    ],
    [
      '/events/0/title',
      '  ',
      'bad-value',
      'events[0] (“joint-venture”): the title “  ” cannot be used. Write some text, or one text per language such as { "en": "…" }.',
    ],
    [
      '/events/0/citations',
      'hallam-history',
      'wrong-type',
      'events[0] (“joint-venture”): the citations “hallam-history” cannot be used. Write a list of at least one.',
    ],
    [
      '/events/0/citations',
      [],
      'bad-value',
      'events[0] (“joint-venture”): the citations cannot be used. Write a list of at least one.',
    ],
    [
      '/events/0',
      null,
      'wrong-type',
      'events[0]: null cannot be used. Write an object with “id”, “date”, “title”, “kind”, “certainty” and “citations”.',
    ],
    ['/parties', {}, 'wrong-type', 'deal: the parties cannot be used. Write a list.'],
    [
      '/schemaVersion',
      '1',
      'wrong-type',
      'deal: the schemaVersion “1” cannot be used. Write the number 1.',
    ],
    [
      '/schemaVersion',
      2,
      'bad-value',
      'deal: the schemaVersion 2 cannot be used. Write the number 1.',
    ],
    [
      '/parties/0/country',
      'UK!',
      'bad-value',
      'parties[0] (“hallam-motors”): the country “UK!” cannot be used. Write a country code of two capital letters such as GB.',
    ],
    [
      '/id',
      'Hallam & Lunaro',
      'bad-value',
      'deal: the id “Hallam & Lunaro” cannot be used. Write a name of small letters, digits and hyphens.',
    ],
  ])('%s: %j', (pointer, value, code, message) => {
    expect(issuesOf({ [pointer]: value })).toEqual([
      expect.objectContaining({ code, path: pointer, message }),
    ]);
  });

  it('does not take one id for a list of them', () => {
    expect(issuesOf({ '/events/0/parties': 'lunaro' })[0]).toMatchObject({ code: 'wrong-type' });
    expect(issuesOf({ '/sales/1/totals/1/of': 'lunaro' })[0]).toMatchObject({ code: 'bad-value' });
  });

  it('proposes the word that was meant', () => {
    expect(messagesOf({ '/status': 'rumored' })).toEqual([
      'deal: the status “rumored” cannot be used. Write “rumoured”, “in-talks”, “agreed”, “signed”, “completed” or “cancelled”. Did you mean “rumoured”?',
    ]);
    expect(messagesOf({ '/status': 'dead' })[0]).not.toContain('Did you mean');
  });

  it('does not take the name of a type for a value of it', () => {
    for (const type of ['Note', 'text', '=market', '@parties+', 'Bounds']) {
      expect(issuesOf({ '/statusNote': type }), type).toHaveLength(1);
      expect(issuesOf({ '/sales/1/totals/0/of': type }), type).toHaveLength(1);
    }
  });

  it('shortens long values without cutting a character', () => {
    const [issue] = issuesOf({ '/status': '🚗'.repeat(100) });
    expect(issue?.received).toBe(`${'🚗'.repeat(59)}…`);
    expect(issue?.message).toContain(`the status “${'🚗'.repeat(59)}…” cannot`);
  });
});
