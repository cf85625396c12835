import { describe, expect, it } from 'vitest';
import { issuesOf, messagesOf } from '../testing/changed-deal.js';

describe('a date', () => {
  const place = 'events[3] (“talks”): the date';

  it.each([
    [
      '2025-09-31',
      'does not exist, because September has 30 days. Write a day between 2025-09-01 and 2025-09-30.',
    ],
    [
      '2025-02-29',
      'does not exist, because February 2025 has 28 days. Write a day between 2025-02-01 and 2025-02-28.',
    ],
    [
      '1900-02-29',
      'does not exist, because February 1900 has 28 days. Write a day between 1900-02-01 and 1900-02-28.',
    ],
    [
      '2025-09-00',
      'does not exist, because September has 30 days. Write a day between 2025-09-01 and 2025-09-30.',
    ],
    [
      '2025-09-30/2025-11-31',
      'does not exist, because November has 30 days. Write a day between 2025-11-01 and 2025-11-30.',
    ],
    [
      '[..2026-12-32]',
      'does not exist, because December has 31 days. Write a day between 2026-12-01 and 2026-12-31.',
    ],
    [
      '-0044-02-30',
      'does not exist, because February -0044 has 29 days. Write a day between -0044-02-01 and -0044-02-29.',
    ],
    ['2025-13', 'has no such month. Write a month from 01 to 12.'],
    ['2025-13-01', 'has no such month. Write a month from 01 to 12.'],
    ['2025-10-08/2025-09-01', 'ends before it starts. Write the earlier date first.'],
  ])('%s does not exist', (date, problem) => {
    expect(issuesOf({ '/events/3/date': date })).toEqual([
      expect.objectContaining({
        code: 'bad-date',
        path: '/events/3/date',
        received: date,
        message: `${place} “${date}” ${problem}`,
      }),
    ]);
  });

  it.each(['30 Sept 2025', '30/09/2025', '2025-9-30', '2025-09-30T12:00Z', '../..', ''])(
    '%j is not written as a date',
    (date) => {
      expect(messagesOf({ '/events/3/date': date })).toEqual([
        `${place} “${date}” cannot be used. Write a date such as 2025, 2025-09, 2025-09-30 or 2025-09-01/2025-10-08.`,
      ]);
    },
  );

  it.each([
    '/parties/3/onSale/0/from',
    '/events/0/citations/0/date',
    '/statements/0/date',
    '/sales/0/period',
    '/sales/1/figures/4/change/against',
  ])('is checked at %s', (pointer) => {
    expect(issuesOf({ [pointer]: '2025-02-30' })).toEqual([
      expect.objectContaining({ code: 'bad-date', path: pointer }),
    ]);
  });

  it('is a day, month or year where nothing else makes sense', () => {
    for (const day of ['2026', '2026-02', '2026-02-10', '0001-01-01']) {
      expect(issuesOf({ '/asOf': day }), day).toEqual([]);
    }
    for (const day of [
      '2026-21',
      '2026-33',
      '2026~',
      '2026/2027',
      '[2025,2026]',
      '202X',
      '-0044',
    ]) {
      expect(messagesOf({ '/asOf': day })).toEqual([
        `deal: the asOf “${day}” cannot be used. Write a year, month or day such as 2025, 2025-09 or 2025-09-30.`,
      ]);
    }
    expect(messagesOf({ '/sources/0/accessed': '2026-02-30' })).toEqual([
      'sources[0] (“hallam-history”): the accessed “2026-02-30” does not exist, because February 2026 has 28 days. Write a day between 2026-02-01 and 2026-02-28.',
    ]);
  });
});

describe('a web address', () => {
  it.each(['https://a.example', 'HTTP://a.example/x?y=ü#z', 'http://[::1]:8080/'])('%s', (url) => {
    expect(issuesOf({ '/sources/0/url': url })).toEqual([]);
  });

  it.each([
    'www.ft.com',
    'ftp://a.example',
    'javascript:alert(1)',
    ' https://a.example',
    'https://a.example/ x',
    'https://bank.example@a.example/',
    'https:\\\\a.example',
    'https:///a',
    '//a.example',
    '',
  ])('refuses %j', (url) => {
    expect(issuesOf({ '/sources/0/url': url })).toEqual([
      expect.objectContaining({
        code: 'bad-url',
        message: `sources[0] (“hallam-history”): the url “${url}” cannot be used. Write a web address that starts with http:// or https://.`,
      }),
    ]);
  });
});

describe('a text in several languages', () => {
  it('needs the language of the deal', () => {
    expect(issuesOf({ '/events/0/title': { 'zh-Hans': '合资' } })).toEqual([
      {
        code: 'missing-language',
        path: '/events/0/title',
        expected: 'a text for “en-GB”',
        received: 'an object',
        message:
          'events[0] (“joint-venture”): the title has no text in the language of the deal. Write a text for “en-GB”.',
      },
    ]);
    expect(issuesOf({ '/events/0/title': {} })[0]?.code).toBe('missing-language');
  });

  it('need not have the languages that other texts have', () => {
    expect(issuesOf({ '/title': { 'en-GB': 'Talks', fr: 'Pourparlers' } })).toEqual([]);
  });

  it('is keyed by language tags', () => {
    expect(messagesOf({ '/title': { 'en-GB': 'Talks', zh_CN: '谈判' } })).toEqual([
      'title: the zh_CN “zh_CN” cannot be used. Write a language tag such as en, pt-BR or zh-Hans.',
    ]);
  });

  it('is not doubted for a language of the deal that is none', () => {
    expect(issuesOf({ '/lang': 'English' }).map(({ path }) => path)).toEqual(['/lang']);
  });
});
