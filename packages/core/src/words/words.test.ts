import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar } from './ar.js';
import { en } from './en.js';
import { fill, ordinalForm, plural } from './patterns.js';
import type { DateWords, PluralForms, RankingWords, Words } from './words.js';
import { zhHans } from './zh-hans.js';

type Category = Intl.LDMLPluralRule;

describe('fill', () => {
  const name = fc.constantFrom('date', 'count', 'a_1', '2', 'Ends', 'constructor', 'valueOf');
  const between = fc.string().map((text) => text.replace(/[{}]/g, ''));

  it('puts every value in its place and keeps all else, whatever the strings hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(between, name), { maxLength: 6 }),
        between,
        fc.dictionary(name, fc.string(), { maxKeys: 6 }),
        (pieces, end, values) => {
          const known = new Map(Object.entries(values));
          const pattern = pieces.map(([text, key]) => `${text}{${key}}`).join('') + end;
          const wanted = pieces.map(([text, key]) => text + (known.get(key) ?? `{${key}}`));
          expect(fill(pattern, values)).toBe(wanted.join('') + end);
        },
      ),
    );
  });

  it.each([
    ['a name without a value', '{date} – {end}', { date: '2012' }, '2012 – {end}'],
    [
      'a name that every object inherits',
      '{constructor} {toString}',
      {},
      '{constructor} {toString}',
    ],
    ['a value that looks like a placeholder', '{a}{b}', { a: '{b}', b: 'x' }, '{b}x'],
    ['a value that looks like a replacement', '{a}', { a: '$& $1 $$' }, '$& $1 $$'],
    ['an empty value', '[{a}]', { a: '' }, '[]'],
    ['a name used twice', '{a}-{a}', { a: '1' }, '1-1'],
    ['a value that is not asked for', 'plain', { a: '1' }, 'plain'],
    ['braces around no name', '{} { a } {a', { a: '1' }, '{} { a } {a'],
  ])('%s', (_mistake, pattern, values, wanted) => {
    expect(fill(pattern, values)).toBe(wanted);
  });
});

describe('plural', () => {
  it('words the count in digits of the locale', () => {
    expect(plural(ar.timeline.gap, 9, 'ar')).toBe('9 سنوات لم يُسجَّل فيها شيء');
    expect(plural(ar.timeline.gap, 9, 'ar-EG')).toBe('٩ سنوات لم يُسجَّل فيها شيء');
    expect(plural(ar.timeline.gap, 12, 'ar-EG')).toBe('١٢ سنةً لم يُسجَّل فيها شيء');
    expect(plural(zhHans.timeline.gap, 9, 'zh-Hans')).toBe('9年无记录');
    expect(plural(en.timeline.gap, 1200, 'en')).toBe('1,200 years without an entry');
    expect(plural(en.timeline.gap, 123456, 'en-IN')).toBe('1,23,456 years without an entry');
  });

  it('takes the category of the locale', () => {
    expect(plural(en.timeline.gap, 1, 'en-GB')).toBe('1 year without an entry');
    expect(plural(en.timeline.gap, 0, 'en-GB')).toBe('0 years without an entry');
    expect(plural(ar.timeline.gap, 2, 'ar-EG')).toBe('سنتان لم يُسجَّل فيهما شيء');
    expect(plural(zhHans.timeline.gap, 1, 'zh-SG')).toBe('1年无记录');
  });

  it('falls back to other where a catalogue lacks the category of the locale', () => {
    expect(plural({ other: '{count} items' }, 2, 'ar')).toBe('2 items');
  });

  it('fills what else the pattern names and leaves what nobody gave', () => {
    const forms = en.ranking.coverageShare;
    expect(plural(forms, 17, 'en', { share: '15%', total: '2,020,520' })).toBe(
      'A selection: 17 brands, together 15% of a market of 2,020,520.',
    );
    expect(plural(forms, 1, 'en', { share: '15%' })).toContain('a market of {total}');
  });
});

describe('ordinalForm', () => {
  it('words English ordinals as schoolbooks do', () => {
    for (let n = 1; n <= 250; n++) {
      const teen = Math.floor(n / 10) % 10 === 1;
      const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
      expect(ordinalForm(en.ranking.ordinal, n, 'en-GB')).toBe(`${n}${ending}`);
    }
  });

  it('words those of the other catalogues in their digits', () => {
    expect(ordinalForm(zhHans.ranking.ordinal, 13, 'zh-Hans')).toBe('第13');
    expect(ordinalForm(ar.ranking.ordinal, 13, 'ar-EG')).toBe('المرتبة ١٣');
  });
});

describe('the types', () => {
  const complete = <C extends Category>(_words: Words<C>): boolean => true;
  const forms = <C extends Category>(_forms: PluralForms<C>): boolean => true;

  it('take a complete catalogue, also where only other is asked for', () => {
    expect([en, zhHans, ar].every((words: Words) => complete(words))).toBe(true);
    expect(complete<'one' | 'other'>(en)).toBe(true);
    expect(complete<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>(ar)).toBe(true);
  });

  it('refuse a catalogue that lacks a key', () => {
    const { since: _since, ...dates } = en.dates;
    const { scopeListed: _scope, ...ranking } = en.ranking;
    // @ts-expect-error a pattern is missing
    const lacksPattern: DateWords = dates;
    // @ts-expect-error plural forms are missing
    const lacksForms: RankingWords = ranking;
    // @ts-expect-error a status is missing
    const lacksStatus: Words['shared']['dealStatus'] = { rumoured: 'Rumoured' };
    expect([lacksPattern, lacksForms, lacksStatus]).toHaveLength(3);
  });

  it('refuse plural forms that lack a category of the language, and ordinals without other', () => {
    expect(forms<'one' | 'other'>({ one: '{count} year', other: '{count} years' })).toBe(true);
    // @ts-expect-error English has one
    forms<'one' | 'other'>({ other: '{count} years' });
    // @ts-expect-error every language has other
    forms<'one' | 'other'>({ one: '{count} year' });
    // @ts-expect-error Arabic has six categories
    complete<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>(en);
    // @ts-expect-error every language has other
    const ordinal: RankingWords['ordinal'] = { one: '{n}st' };
    expect(ordinal).toBeDefined();
  });

  it('refuse a key that is not in the contract', () => {
    // @ts-expect-error Chinese has no category one
    forms<'other'>({ one: '{count}年', other: '{count}年' });
    expect(Object.keys(zhHans.timeline.gap)).toEqual(['other']);
  });
});
