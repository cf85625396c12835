import { describe, expect, it } from 'vitest';
import { localeFor } from './locale.js';

describe('the locale that Intl words in', () => {
  it.each([
    ['en', 'en-GB', 'en-GB'],
    ['en', 'en-US', 'en-US'],
    ['en', 'en', 'en'],
    ['ar', 'ar-EG', 'ar-EG'],
    ['zh-Hans', 'zh-CN', 'zh-CN'],
    ['zh-Hans', 'zh', 'zh'],
    ['zh-Hans', 'zh-SG', 'zh-SG'],
    ['zh-Hans', 'zh-Hans-HK', 'zh-Hans-HK'],
  ])('of a catalogue in %s on a page in %s is the page’s', (lang, page, locale) => {
    expect(localeFor({ lang }, page)).toBe(locale);
  });

  it.each([
    ['another language', 'en', 'de'],
    ['another language of the same script', 'ar', 'fa'],
    ['another script', 'zh-Hans', 'zh-TW'],
    ['another script, named', 'zh-Hans', 'zh-Hant'],
    ['another script, from the region', 'zh-Hans', 'zh-HK'],
    ['no language', 'en', 'und'],
    ['an underscore', 'en', 'en_GB'],
    ['words', 'en', 'British English'],
    ['an empty tag', 'en', ''],
  ])('is the catalogue’s where the page has %s', (_what, lang, page) => {
    expect(localeFor({ lang }, page)).toBe(lang);
    expect(localeFor({ lang }, page)).toBe(lang);
  });

  it('is the catalogue’s where the page has none', () => {
    expect(localeFor({ lang: 'en' })).toBe('en');
  });
});
