import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishDate, englishOf, englishRegion } from './english.js';
import { compareText, listText, numberText, percentText, pluralRule, regionText } from './intl.js';

const WORDED_HERE = ['en', 'en-GB', 'en-US'];
const WORDED_BY_INTL = ['en-AU', 'en-IN', 'de', 'ar-EG', 'zh-Hans', 'fr-CH'];

describe.each([...WORDED_HERE, ...WORDED_BY_INTL])('in %s, as Intl says it,', (locale) => {
  it('is a number', () => {
    const format = new Intl.NumberFormat(locale);
    const any = fc.oneof(fc.nat(), fc.maxSafeInteger(), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(any, (n) => {
        expect(numberText(locale, n)).toBe(format.format(n));
      }),
    );
  });

  it.each([undefined, 'floor', 'ceil'] as const)('is a percentage, rounded by %s', (rounding) => {
    const shares = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 50, noNaN: true }),
      fc.integer({ min: -2_000, max: 2_000 }).map((n) => n / 2_000),
      fc.integer({ min: 0, max: 200_000 }).map((n) => n / 16_000),
    );
    const decimals = fc.constantFrom(0, 1, 2);
    fc.assert(
      fc.property(shares, decimals, fc.boolean(), (share, maximumFractionDigits, signed) => {
        const format = new Intl.NumberFormat(locale, {
          style: 'percent',
          maximumFractionDigits,
          roundingMode: rounding ?? 'halfExpand',
          signDisplay: signed ? 'exceptZero' : 'auto',
        });
        const style = {
          decimals: maximumFractionDigits,
          signed,
          ...(rounding ? { rounding } : {}),
        };
        expect(percentText(locale, share, style)).toBe(format.format(share));
      }),
      { numRuns: 400 },
    );
  });

  it.each(['cardinal', 'ordinal'] as const)('is the form of a %s', (type) => {
    const rules = new Intl.PluralRules(locale, { type });
    for (let n = 0; n < 1_200; n += 1) expect(pluralRule(locale, n, type)).toBe(rules.select(n));
  });

  it('is a list', () => {
    const format = new Intl.ListFormat(locale);
    const texts = fc.array(fc.constantFrom('Omoda', 'Jaecoo', 'Chery', 'Exeed'), { maxLength: 6 });
    fc.assert(
      fc.property(texts, (all) => {
        expect(listText(locale, all)).toBe(format.format(all));
      }),
    );
  });

  it('is the order of two names', () => {
    const { compare } = new Intl.Collator(locale);
    const plain = fc.string({ unit: fc.constantFrom(...'aAbBzZ09 .-'), maxLength: 5 });
    const any = fc.string({ unit: fc.constantFrom(..."aAbB9 .-_'&é"), maxLength: 5 });
    fc.assert(
      fc.property(fc.oneof(plain, any), fc.oneof(plain, any), (a, b) => {
        expect(Math.sign(compareText(locale, a, b))).toBe(Math.sign(compare(a, b)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the name of a country', () => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    for (const code of ['GB', 'CN', 'DE', 'EU', 'TR', 'JM']) {
      expect(regionText(locale, code)).toBe(names.of(code));
    }
  });
});

describe.each(WORDED_HERE)('a date in %s', (locale) => {
  it.each(['long', 'short'] as const)('with %s months is what Intl says', (style) => {
    const english = englishOf(locale);
    if (!english) throw new Error('Not worded here.');
    const date = fc.record({
      year: fc.integer({ min: 1, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const depth = fc.constantFrom('year', 'month', 'day');
    fc.assert(
      fc.property(date, depth, ({ year, month, day }, finest) => {
        const fields = {
          year,
          ...(finest === 'year' ? {} : { month }),
          ...(finest === 'day' ? { day } : {}),
        };
        const format = new Intl.DateTimeFormat(locale, {
          calendar: 'gregory',
          timeZone: 'UTC',
          year: 'numeric',
          ...(finest === 'year' ? {} : { month: style }),
          ...(finest === 'day' ? { day: 'numeric' } : {}),
        });
        const time = new Date(0).setUTCFullYear(year, month - 1, day);
        expect(englishDate(fields, style === 'short', english)).toEqual(format.formatToParts(time));
      }),
      { numRuns: 500 },
    );
  });

  it('of no common year is left to Intl', () => {
    const english = englishOf(locale);
    if (!english) throw new Error('Not worded here.');
    for (const year of [0, -43, 12_345]) {
      expect(englishDate({ year }, false, english)).toBeUndefined();
    }
  });
});

it('sorts names as readers of the language do', () => {
  const names = ['Smart', 'Škoda', 'smart', 'Zeekr', 'Ähre', 'Seat'];
  const sorted = (locale: string) => names.toSorted((a, b) => compareText(locale, a, b));
  expect(sorted('en')).toEqual(['Ähre', 'Seat', 'Škoda', 'smart', 'Smart', 'Zeekr']);
  expect(sorted('sv')).toEqual(['Seat', 'Škoda', 'smart', 'Smart', 'Zeekr', 'Ähre']);
});

it('names every country as Intl does', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const named = codes.filter((code) => englishRegion(code) !== undefined);
  expect(named.length).toBeGreaterThan(30);
  for (const code of named) expect(englishRegion(code)).toBe(names.of(code));
});
