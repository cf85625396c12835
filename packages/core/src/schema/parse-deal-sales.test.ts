import { describe, expect, it } from 'vitest';
import { issuesOf, messagesOf } from '../testing/changed-deal.js';

const units = (figure: number) => `/sales/0/figures/${figure}/units`;

describe('a count', () => {
  it.each([
    ['61,204', 'bad-value', '“61,204”'],
    ['5517', 'bad-value', '“5517”'],
    [-3, 'bad-value', '-3'],
    [1.5, 'bad-value', '1.5'],
    [2 ** 53, 'bad-value', '9007199254740992'],
    [null, 'wrong-type', 'null'],
    [true, 'wrong-type', 'true'],
  ])('%j', (value, code, shown) => {
    expect(issuesOf({ [units(0)]: value })).toEqual([
      expect.objectContaining({
        code,
        path: units(0),
        message: `sales[0].figures[0] (“hallam”): the units ${shown} cannot be used. Write a whole number such as 5517, without quotes, “undisclosed”, “not-found” or bounds such as { "over": 5500 }.`,
      }),
    ]);
  });

  it('proposes the word that was meant', () => {
    expect(messagesOf({ [units(0)]: 'not found' })[0]).toMatch(/Did you mean “not-found”\?$/);
  });

  it.each([
    ['sales[0].figures[0] (“hallam”)', '/sales/0/figures/0/units'],
    ['sales[0].figures[1].also[0] (“lunaro”)', '/sales/0/figures/1/also/0/units'],
    ['sales[1].totals[0] (“britain-2025”)', '/sales/1/totals/0/units'],
  ])('at %s must set bounds that leave a number', (place, pointer) => {
    for (const value of [{}, { within: 5 }]) {
      expect(issuesOf({ [pointer]: value })).toEqual([
        expect.objectContaining({
          code: 'bad-value',
          path: pointer,
          message: `${place}: the units set no bound. Write at least one of over, under, from, to, about, above and below.`,
        }),
      ]);
    }
    for (const value of [
      { over: 9, under: 10 },
      { from: 9, to: 8 },
      { about: 100, over: 200 },
    ]) {
      expect(issuesOf({ [pointer]: value })).toEqual([
        expect.objectContaining({
          code: 'impossible-quantity',
          path: pointer,
          message: `${place}: the units leave no number. Write bounds that fit each other.`,
        }),
      ]);
    }
  });
});

describe('a total', () => {
  const citations = [{ source: 'wire-copy' }];
  const totalsOf = (...list: unknown[]) =>
    issuesOf({
      '/sales/0/totals': list.map((of) => ({ of, units: 999_999, citations })),
    }).map(({ code, path }) => `${code} ${path}`);

  it('is given once for the same brands', () => {
    expect(totalsOf('market', ['lunaro', 'vexa'], ['lunaro'])).toEqual([]);
    expect(totalsOf('market', 'market')).toEqual(['duplicate-total /sales/0/totals/1']);
    expect(totalsOf(['lunaro', 'vexa'], ['vexa', 'lunaro'])).toEqual([
      'duplicate-total /sales/0/totals/1',
    ]);
  });

  it('names each brand once', () => {
    expect(totalsOf(['lunaro', 'vexa', 'lunaro'])).toEqual([
      'repeated-brand /sales/0/totals/0/of/2',
    ]);
  });
});

describe('a published change', () => {
  it('falls by all at most', () => {
    const change = (value: number) => ({
      '/sales/0/figures/0/change': { against: '2024', value, citations: [{ source: 'wire-copy' }] },
    });
    expect(issuesOf(change(-1))).toEqual([]);
    expect(issuesOf(change(-5))).toEqual([
      expect.objectContaining({
        code: 'fall-below-nothing',
        path: '/sales/0/figures/0/change/value',
        message:
          'sales[0].figures[0].change (“hallam”): the value -5 falls below nothing. Write a change of at least -1, which is -100 %.',
      }),
    ]);
  });
});

describe('a brand', () => {
  it('has one figure in a table', () => {
    expect(issuesOf({ '/sales/0/figures/3/brand': 'lunaro' })).toEqual([
      expect.objectContaining({
        code: 'duplicate-figure',
        path: '/sales/0/figures/3/brand',
        message:
          'sales[0].figures[3] (“lunaro”): the brand “lunaro” has a figure in this table already. Write one figure for each brand, other values in its “also”.',
      }),
    ]);
  });

  it('does not stand beside the group that it is part of', () => {
    expect(issuesOf({ '/sales/0/figures/3/brand': 'lunaro-group' })).toEqual([
      expect.objectContaining({
        code: 'group-among-brands',
        path: '/sales/0/figures/3/brand',
        message:
          'sales[0].figures[3] (“lunaro-group”): the brand “lunaro-group” is the group of “lunaro” in the same table. Write a brand, and the group into “totals”.',
      }),
    ]);
  });

  it('does not stand beside the group of its group', () => {
    const changes = { '/parties/2/partOf': 'tern' };
    expect(issuesOf(changes).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'group-among-brands /sales/0/figures/3/brand',
      'group-among-brands /sales/1/figures/3/brand',
    ]);
  });

  it('stands beside other brands of its group, and the group in another table', () => {
    expect(issuesOf({ '/sales/0/figures/0/brand': 'hallam-motors' })).toEqual([]);
  });
});

describe('the order of figures', () => {
  it('refers to a brand with a count', () => {
    const message = (brand: string) =>
      `sales[0].figures[0].units (“hallam”): the above “${brand}” has no count in this table. Write a brand that has one, or numbers.`;
    expect(issuesOf({ [units(0)]: { above: 'dunlin' } })).toEqual([
      expect.objectContaining({
        code: 'relation-without-figure',
        path: `${units(0)}/above`,
        message: message('dunlin'),
      }),
    ]);
    const dropped = { [units(0)]: { above: 'tern' }, [units(3)]: 'undisclosed' };
    expect(messagesOf(dropped)).toEqual([message('tern')]);
  });

  it('points to the side that is wrong', () => {
    const [issue] = issuesOf({ [units(0)]: { above: 'tern', below: 'curlew' } });
    expect(issue).toMatchObject({ path: `${units(0)}/below`, received: 'curlew' });
  });

  it('goes in no circle', () => {
    const changes = {
      [units(0)]: { below: 'lunaro' },
      [units(1)]: { below: 'tern' },
      [units(3)]: { below: 'hallam' },
    };
    expect(issuesOf(changes)).toEqual([
      expect.objectContaining({
        code: 'order-cycle',
        path: units(0),
        message:
          'sales[0].figures[0] (“hallam”): the units go round in a circle through “hallam”, “lunaro” and “tern”. Write bounds and an order that fit.',
      }),
    ]);
    expect(messagesOf({ [units(0)]: { above: 'hallam' } })).toEqual([
      'sales[0].figures[0] (“hallam”): the units go round in a circle through “hallam”. Write bounds and an order that fit.',
    ]);
  });

  it('leaves a count for every brand', () => {
    expect(issuesOf({ [units(0)]: { below: 'vexa' } })).toEqual([
      expect.objectContaining({
        code: 'impossible-order',
        path: units(0),
        message:
          'sales[0].figures[0] (“hallam”): the units leave no number for “hallam” and “vexa”. Write bounds and an order that fit.',
      }),
    ]);
  });
});

describe('the total of the market', () => {
  it('holds what its brands have at least', () => {
    const total = { of: 'market', citations: [{ source: 'wire-copy' }] };
    // 61,204 + 3,620 (the lower of two published values) + 0 + 1,162 + 800 = 66,786.
    expect(issuesOf({ '/sales/0/totals': [{ ...total, units: 66_786 }] })).toEqual([]);
    expect(issuesOf({ '/sales/0/totals': [{ ...total, units: 66_785 }] })).toEqual([
      expect.objectContaining({
        code: 'more-than-the-market',
        path: '/sales/0/totals/0/units',
        message:
          'sales[0].totals[0] (“britain-2024”): the units 66785 are too few. Write at least 66786, the sum of the figures.',
      }),
    ]);
  });

  it('counts what the order between brands implies', () => {
    const citations = [{ source: 'wire-copy' }];
    const changes = { [units(3)]: { above: 'hallam' } };
    const total = (count: number) => ({
      ...changes,
      '/sales/0/totals': [{ of: 'market', units: count, citations }],
    });
    expect(issuesOf(total(126_829))).toEqual([]);
    expect(issuesOf(total(126_828))[0]?.code).toBe('more-than-the-market');
  });

  it('is taken at the highest of its published values', () => {
    const citations = [{ source: 'wire-copy' }];
    const also = (units: unknown) => ({
      '/sales/0/totals': [{ of: 'market', units: 100, also: [{ units, citations }], citations }],
    });
    expect(issuesOf(also(100_000))).toEqual([]);
    expect(issuesOf(also('undisclosed'))[0]?.code).toBe('more-than-the-market');
  });

  it('is too small for counts that are as large as numbers can be told apart', () => {
    const citations = [{ source: 'wire-copy' }];
    const most = Number.MAX_SAFE_INTEGER;
    const totals = [{ of: 'market', units: most, citations }];
    expect(issuesOf({ [units(0)]: most, '/sales/0/totals': totals })[0]?.code).toBe(
      'more-than-the-market',
    );
  });

  it('may be open or missing, and that of a few brands is not compared', () => {
    for (const units of [{ over: 5 }, 'not-found']) {
      expect(issuesOf({ '/sales/1/totals/0/units': units, '/sales/1/totals/0/also': [] })).toEqual(
        [],
      );
    }
    expect(issuesOf({ '/sales/1/totals/1/units': 1 })).toEqual([]);
  });
});
