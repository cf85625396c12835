import { describe, expect, it } from 'vitest';
import { issuesOf, messagesOf } from '../testing/changed-deal.js';

describe('an id that names nothing', () => {
  it('is found, with the place and the nearest id', () => {
    expect(issuesOf({ '/sales/0/figures/2/citations/0/source': 'council-205' })).toEqual([
      {
        code: 'unknown-id',
        path: '/sales/0/figures/2/citations/0/source',
        expected: 'an id from the list of sources',
        received: 'council-205',
        message:
          'sales[0].figures[2].citations[0] (“vexa”): the source “council-205” is not in the list of sources. Write an id from the list of sources. Did you mean “council-2025”?',
      },
    ]);
  });

  it.each([
    ['/parties/1/partOf', 'parties'],
    ['/events/0/parties/1', 'parties'],
    ['/statements/0/speaker', 'parties'],
    ['/sales/0/figures/0/brand', 'parties'],
    ['/sales/1/figures/4/units/above', 'parties'],
    ['/sales/1/figures/4/units/below', 'parties'],
    ['/sales/1/totals/1/of/0', 'parties'],
    ['/statusNote/citations/0/source', 'sources'],
    ['/events/3/citations/1/source', 'sources'],
    ['/statements/1/citations/0/source', 'sources'],
    ['/sales/0/figures/1/also/0/citations/0/source', 'sources'],
    ['/sales/1/figures/4/change/citations/0/source', 'sources'],
    ['/sales/1/totals/0/citations/0/source', 'sources'],
    ['/sources/2/derivedFrom', 'sources'],
  ])('%s', (pointer, list) => {
    const [issue, ...others] = issuesOf({ [pointer]: 'nobody' });
    expect(issue).toMatchObject({ code: 'unknown-id', path: pointer, received: 'nobody' });
    expect(issue?.message).toContain(
      `“nobody” is not in the list of ${list}. Write an id from the list of ${list}. Or add it there.`,
    );
    expect(others).toEqual([]);
  });

  it.each(['/statements/0/about/0', '/corrections/0/about'])('%s', (pointer) => {
    expect(messagesOf({ [pointer]: 'nothing' })[0]).toContain(
      '“nothing” is not in this deal. Write an id from this deal.',
    );
    for (const id of ['stoppage', 'lunaro-silence', 'britain-2025', 'lunaro', 'wire-copy']) {
      expect(issuesOf({ [pointer]: id }), id).toEqual([]);
    }
  });

  it('is not looked for in another list', () => {
    expect(issuesOf({ '/statements/0/speaker': 'wire-copy' })[0]?.code).toBe('unknown-id');
    expect(issuesOf({ '/events/0/citations/0/source': 'lunaro' })[0]?.code).toBe('unknown-id');
  });

  it('is found where the list is empty', () => {
    const issues = issuesOf({ '/parties': [], '/sales': [] });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['unknown-id']));
    expect(issues.map(({ path }) => path)).toContain('/statements/0/speaker');
  });

  it('is not reported where the list itself has a mistake', () => {
    expect(issuesOf({ '/sources': undefined }).map(({ code }) => code)).toEqual(['missing']);
    expect(issuesOf({ '/sources/1/id': 'Courier' }).map(({ code }) => code)).toEqual(['bad-value']);
    expect(issuesOf({ '/sources/1': null }).map(({ code }) => code)).toEqual(['wrong-type']);
  });

  it('is reported beside mistakes elsewhere', () => {
    const changes = { '/status': 'dead', '/statements/0/speaker': 'nobody' };
    expect(issuesOf(changes).map(({ code }) => code)).toEqual(['bad-value', 'unknown-id']);
  });
});

describe('an id used twice', () => {
  it.each([
    [
      '/events/3/id',
      'stoppage',
      'events[3] (“stoppage”): the id “stoppage” is the id of events[2] too. Write an id of its own.',
    ],
    [
      '/statements/0/id',
      'talks',
      'statements[0] (“talks”): the id “talks” is the id of events[3] too. Write an id of its own.',
    ],
    [
      '/sales/1/id',
      'britain-2024',
      'sales[1] (“britain-2024”): the id “britain-2024” is the id of sales[0] too. Write an id of its own.',
    ],
    [
      '/parties/5/id',
      'vexa',
      'parties[5] (“vexa”): the id “vexa” is the id of parties[4] too. Write an id of its own.',
    ],
    [
      '/sources/3/id',
      'wire-copy',
      'sources[3] (“wire-copy”): the id “wire-copy” is the id of sources[2] too. Write an id of its own.',
    ],
  ])('%s', (pointer, id, message) => {
    expect(issuesOf({ [pointer]: id })).toEqual([
      expect.objectContaining({ code: 'duplicate-id', message }),
    ]);
  });

  it('may be shared by things of different kinds', () => {
    expect(issuesOf({ '/sales/1/id': 'talks' })).toEqual([]);
  });
});

describe('an id that would be taken for the link of a source', () => {
  it.each(['source-1', 'cite-talks'])('%s', (id) => {
    expect(issuesOf({ '/events/0/id': id })).toEqual([
      expect.objectContaining({
        code: 'bad-value',
        path: '/events/0/id',
        message: `events[0] (“${id}”): the id “${id}” begins like a link to a source. Write an id that does not begin with “source-” or “cite-”.`,
      }),
    ]);
    expect(issuesOf({ '/sales/0/id': id })).toEqual([]);
  });

  it('is free otherwise', () => {
    expect(issuesOf({ '/events/0/id': 'sources-of-doubt' })).toEqual([]);
  });
});

describe('a circle', () => {
  it('of parties', () => {
    expect(issuesOf({ '/parties/0/partOf': 'hallam' })).toEqual([
      expect.objectContaining({
        code: 'circular-reference',
        path: '/parties/0/partOf',
        message:
          'parties[0] (“hallam-motors”): the partOf “hallam” leads back to itself through “hallam-motors” and “hallam”. Write one that does not.',
      }),
    ]);
  });

  it('of one party', () => {
    expect(messagesOf({ '/parties/5/partOf': 'tern' })).toEqual([
      'parties[5] (“tern”): the partOf “tern” leads back to itself through “tern”. Write one that does not.',
    ]);
  });

  it('of sources', () => {
    expect(messagesOf({ '/sources/1/derivedFrom': 'wire-copy' })).toEqual([
      'sources[1] (“courier-talks”): the derivedFrom “wire-copy” leads back to itself through “courier-talks” and “wire-copy”. Write one that does not.',
    ]);
  });
});

describe('a dispute', () => {
  const cited = { source: 'wire-copy' };

  it.each([
    ['/events/3', 'events[3] (“talks”)'],
    ['/statements/0', 'statements[0] (“reed-on-talks”)'],
    ['/sales/0/figures/0', 'sales[0].figures[0] (“hallam”)'],
  ])('%s needs a citation that disputes', (pointer, place) => {
    const changes = { [`${pointer}/certainty`]: 'disputed', [`${pointer}/citations`]: [cited] };
    expect(issuesOf(changes)).toEqual([
      expect.objectContaining({
        code: 'dispute-without-citation',
        path: `${pointer}/certainty`,
        message: `${place}: the certainty “disputed” needs a citation that disputes it. Write a citation with “stance”: “disputes”, or with “says” or “date”.`,
      }),
    ]);
  });

  it.each([{ stance: 'disputes' }, { date: '2025' }, { says: 'Nothing is agreed.' }])(
    'is shown by %j',
    (how) => {
      expect(issuesOf({ '/events/3/citations': [cited, { ...cited, ...how }] })).toEqual([]);
    },
  );

  it('is not shown by a citation that supports', () => {
    const citations = [{ ...cited, stance: 'supports' }];
    expect(issuesOf({ '/events/3/citations': citations })[0]?.code).toBe(
      'dispute-without-citation',
    );
  });

  it('is shown by another published value of a figure', () => {
    expect(issuesOf({ '/sales/0/figures/1/citations': [cited] })).toEqual([]);
  });
});
