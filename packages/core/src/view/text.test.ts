import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.js';
import { directionOf, pickText, run } from './text.js';

describe('a text in several languages', () => {
  const text = { 'en-GB': 'lorry', 'en-US': 'truck', 'zh-Hant': '貨車', de: 'Lastwagen' };

  it('is given in the language asked for, without a mark', () => {
    expect(pickText(text, 'en-US', 'de')).toEqual({ text: 'truck' });
    expect(pickText(text, 'de', 'en-GB')).toEqual({ text: 'Lastwagen' });
  });

  it('is given in the same writing of another region, without a mark', () => {
    expect(pickText(text, 'en', 'de')).toEqual({ text: 'lorry' });
    expect(pickText(text, 'de-AT', 'en-GB')).toEqual({ text: 'Lastwagen' });
    expect(pickText(text, 'zh-TW', 'de')).toEqual({ text: '貨車' });
  });

  it('prefers its own script to another of the language, and marks the other', () => {
    expect(pickText(text, 'zh-Hans', 'de')).toEqual({
      text: '貨車',
      lang: 'zh-Hant',
      dir: 'ltr',
    });
    expect(pickText({ ...text, 'zh-Hans-CN': '货车' }, 'zh-Hans', 'de')).toEqual({ text: '货车' });
  });

  it('falls back to the deal’s own language, of any region, and says so', () => {
    expect(pickText(text, 'ar', 'de')).toEqual({ text: 'Lastwagen', lang: 'de', dir: 'ltr' });
    expect(pickText({ fr: 'camion', de: 'Lastwagen' }, 'ar', 'de-CH')).toMatchObject({
      lang: 'de',
    });
  });

  it('falls back to any language rather than to nothing', () => {
    expect(pickText({ fr: 'camion', ar: 'شاحنة' }, 'en', 'de')).toEqual({
      text: 'camion',
      lang: 'fr',
      dir: 'ltr',
    });
    expect(pickText({}, 'en', 'de')).toEqual({ text: '', lang: 'de', dir: 'ltr' });
  });
});

describe('a text in one language', () => {
  it('is in the deal’s, which is named where the view’s is another', () => {
    expect(pickText('Lastwagen', 'de', 'de-AT')).toEqual({ text: 'Lastwagen' });
    expect(pickText('שלום', 'en', 'he')).toEqual({ text: 'שלום', lang: 'he', dir: 'rtl' });
  });
});

it('never takes an inherited property for a language', () => {
  expect(pickText({ en: 'yes' }, 'constructor', 'en').text).toBe('yes');
});

it('names a language exactly when Intl sees another language or script', () => {
  const tags = [
    'en',
    'en-GB',
    'zh-Hans',
    'zh-TW',
    'zh-SG',
    'sr',
    'sr-Latn',
    'ar',
    'ar-EG',
    'az-Arab',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...tags), fc.constantFrom(...tags), (lang, wanted) => {
      const writing = (tag: string) => {
        const { language, script } = new Intl.Locale(tag).maximize();
        return [language, script].join();
      };
      expect('lang' in run('x', lang, wanted)).toBe(writing(lang) !== writing(wanted));
    }),
  );
});

it.each([
  ['ltr', ['en', 'zh-Hans', 'ku', 'az', 'ks-Deva', 'ar-Latn', 'hi', 'not a tag', '']],
  ['rtl', ['ar', 'ar-EG', 'he', 'fa', 'ur', 'ckb', 'ps', 'dv', 'yi', 'az-Arab', 'pa-PK']],
])('runs %s: %s', (direction, languages) => {
  expect(languages.map(directionOf)).toEqual(languages.map(() => direction));
});

it('is plain in the deal’s own language, where there is one', () => {
  expect(plainText('lorry', 'en-GB')).toBe('lorry');
  expect(plainText({ de: 'Lastwagen', en: 'lorry' }, 'en-GB')).toBe('lorry');
  expect(plainText({ de: 'Lastwagen' }, 'en-GB')).toBe('Lastwagen');
});
