import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { dealWith } from '../testing/changed-deal.js';
import { exampleDeal } from '../testing/example-deal.js';
import { parseDeal } from './parse-deal.js';

function issuesIn(input: unknown) {
  const result = parseDeal(input);
  return result.ok ? [] : result.issues;
}

const codesIn = (input: unknown) => issuesIn(input).map(({ code }) => code);

function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < levels; i++) value = [value];
  return value;
}

describe('the limit of levels', () => {
  it('is 64, the deal among them', () => {
    expect(codesIn(dealWith({ '/extra': nested(63) }))).toEqual(['unknown-field']);
    expect(codesIn(dealWith({ '/extra': nested(64) }))).toEqual(['too-deep']);
  });

  it('says where', () => {
    expect(issuesIn(nested(65))).toEqual([
      {
        code: 'too-deep',
        path: '/0'.repeat(64),
        expected: 'at most 64 levels',
        received: 'nothing',
        message: `${'[0]'.repeat(20).slice(0, 59)}…: it is nested too deep, or holds itself. Write at most 64 levels.`,
      },
    ]);
  });

  it('holds for 100,000 levels of lists and of objects', () => {
    expect(codesIn(nested(100_000))).toEqual(['too-deep']);
    expect(codesIn(JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`))).toEqual([
      'too-deep',
    ]);
  });

  it('holds for data that hold themselves', () => {
    const deal: Record<string, unknown> = { ...exampleDeal() };
    deal.summary = deal;
    expect(codesIn(deal)).toEqual(['too-deep']);
  });
});

describe('the limit of issues', () => {
  it('is 100, of which the last says that there are more', () => {
    const issues = issuesIn(dealWith({ '/events': Array.from({ length: 5000 }, () => 0) }));
    expect(issues).toHaveLength(100);
    expect(issues[98]).toMatchObject({ code: 'wrong-type', path: '/events/98' });
    expect(issues[99]).toEqual({
      code: 'too-many-issues',
      path: '',
      expected: 'a deal with fewer',
      received: 'nothing',
      message: 'deal: it has more mistakes than these. Write a deal with fewer.',
    });
  });

  it('is not met by 99', () => {
    const issues = issuesIn(dealWith({ '/corrections': Array.from({ length: 99 }, () => 0) }));
    expect(issues.map(({ code }) => code)).toEqual(Array(99).fill('wrong-type'));
  });

  it('holds for ids and figures as well', () => {
    const nobody = Array.from({ length: 5000 }, () => 'nobody');
    expect(codesIn(dealWith({ '/events/0/parties': nobody }))).toHaveLength(100);
    const figure = exampleDeal().sales[0]?.figures[0];
    const figures = Array.from({ length: 5000 }, () => figure);
    expect(codesIn(dealWith({ '/sales/0/figures': figures }))).toHaveLength(100);
  });
});

describe('the limit of values', () => {
  it('ends a list that is huge, or that says so', () => {
    expect(codesIn(dealWith({ '/events': new Array(2 ** 32 - 1) }))).toEqual(['too-large']);
    const endless = new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : 0) });
    expect(codesIn(dealWith({ '/events': endless }))).toEqual(['too-large']);
  });

  it('ends data of which every level holds the next one twice', () => {
    let twice: unknown = 'x';
    for (let i = 0; i < 60; i++) twice = [twice, twice];
    expect(codesIn(dealWith({ '/summary': twice }))).toEqual(['too-large']);
  });
});

describe('data that cannot be read', () => {
  const thrower = () => {
    throw new Error('no');
  };
  const traps = { get: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  it.each([
    [
      'a getter that throws',
      {
        get title() {
          return thrower();
        },
      },
      '/title',
    ],
    ['a proxy that throws', new Proxy({}, traps), ''],
    ['a list that throws', new Proxy([], { get: thrower }), ''],
    ['a revoked proxy', revoked.proxy, ''],
    ['a length that is no number', new Proxy([], { get: () => Symbol('length') }), ''],
  ])('%s', (_, input, path) => {
    expect(issuesIn(input)).toEqual([
      expect.objectContaining({
        code: 'wrong-type',
        path,
        message: `deal: ${path ? 'the title' : 'it'} cannot be read. Write plain JSON data.`,
      }),
    ]);
  });

  it('is survived where a getter parses the deal that holds it', () => {
    const deal = Object.defineProperty(exampleDeal(), 'title', {
      enumerable: true,
      get: () => parseDeal(deal),
    });
    expect(codesIn(deal)).not.toEqual([]);
  });
});

describe('values that JSON does not have', () => {
  it.each([
    ['a big integer', 1n, '1'],
    ['a symbol', Symbol('x'), 'Symbol(x)'],
    ['a function', () => 1, 'a function'],
    ['not a number', Number.NaN, 'NaN'],
    ['infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a date', new Date(0), 'an object'],
    ['a map', new Map([['id', 1]]), 'an object'],
    ['a boxed number', Object(1), 'an object'],
  ])('%s is refused wherever it stands', (_, value, received) => {
    for (const path of ['/id', '/schemaVersion', '/asOf', '/sales/0/figures/0/units', '/parties']) {
      expect(issuesIn(dealWith({ [path]: value })), path).toContainEqual(
        expect.objectContaining({ path, received }),
      );
    }
  });

  it('takes a hole in a list for a missing item', () => {
    const events = exampleDeal().events;
    delete events[0];
    expect(issuesIn(dealWith({ '/events': events }))).toEqual([
      expect.objectContaining({ code: 'wrong-type', path: '/events/0', received: 'nothing' }),
    ]);
  });
});

describe('a language of the deal that is no text', () => {
  it('is reported, and asked of no text', () => {
    for (const lang of [{}, [{}], Symbol('en'), 1n]) {
      const issues = issuesIn(dealWith({ '/lang': lang, '/title': {} }));
      expect(issues.map(({ path }) => path)).toEqual(['/lang', '/title']);
    }
    expect(codesIn(dealWith({ '/lang': 'English', '/title': { fr: 'x' } }))).toEqual(['bad-value']);
  });
});

describe('prototypes', () => {
  it('finds a field called __proto__, and sets no prototype', () => {
    const text = JSON.stringify(exampleDeal());
    const input = JSON.parse(text.replace('{', '{"__proto__":{"polluted":true},'));
    expect(issuesIn(input)).toEqual([
      expect.objectContaining({ code: 'unknown-field', path: '/__proto__' }),
    ]);
    const title = JSON.parse('{"en-GB":"x","__proto__":"y","constructor":"z"}');
    expect(issuesIn(dealWith({ '/title': title })).map(({ path }) => path)).toEqual([
      '/title/__proto__',
      '/title/constructor',
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('does not take inherited fields for the deal’s own', () => {
    expect(codesIn(Object.create(exampleDeal()))).toContain('missing');
    expect(codesIn(dealWith({ '/events/0/parties': ['toString', 'constructor'] }))).toContain(
      'bad-value',
    );
    expect(codesIn(dealWith({ '/events/0/parties': ['constructor'] }))).toEqual(['unknown-id']);
  });

  it.each(['format', 'word', 'idOf', 'refersTo', 'item', 'plain', '=confirmed', 'isNeeded'])(
    'checks as ever on a page that gives all objects a %s',
    async (name) => {
      const deal = exampleDeal();
      const wrong = dealWith({ '/events/0/certainty': 'sure', '/sources/0/url': 'ftp://x' });
      const codes = codesIn(wrong);
      vi.resetModules();
      // What is worked out once is worked out on that page.
      const { parseDeal: fresh } = await import('./parse-deal.js');
      const given = { value: () => true, configurable: true, enumerable: true, writable: true };
      Object.defineProperty(Object.prototype, name, given);
      const results = [fresh(deal), fresh(wrong)];
      Reflect.deleteProperty(Object.prototype, name);
      expect(results[0]).toEqual({ ok: true, deal });
      expect(results[1]).toMatchObject({ ok: false, issues: codes.map((code) => ({ code })) });
    },
  );

  it('reads objects of another realm or without a prototype', () => {
    const bare = Object.assign(Object.create(null), exampleDeal());
    expect(parseDeal(bare)).toEqual({ ok: true, deal: exampleDeal() });
    const text = JSON.stringify(exampleDeal());
    const foreign = runInNewContext('JSON.parse(text)', { text });
    expect(foreign).not.toBeInstanceOf(Object);
    expect(parseDeal(foreign)).toEqual({ ok: true, deal: exampleDeal() });
  });
});
