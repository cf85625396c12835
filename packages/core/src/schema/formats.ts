import { parseEdtf } from '../edtf/parse.js';

/** Ids and other short names: at most 80 small letters, digits and single hyphens. */
export const SLUG = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** BCP 47: a language, then perhaps a script, then perhaps a region. */
export const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
/** ISO 3166-1 alpha-2. */
export const COUNTRY = /^[A-Z]{2}$/;
/** The calendar dates of ISO 8601 without a time. A season is a date too, and written like a month, but not one of these. */
export const DAY = /^\d{4}(?:-[01]\d(?:-\d\d)?)?$/;
/** An absolute http or https URL without a user name or password, which would make another host look like this one. */
export const WEB_ADDRESS = /^[Hh][Tt]{2}[Pp][Ss]?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/;
export const PLAIN = /\S/;

export const isDate = (text: string): boolean => parseEdtf(text).ok;

/** What a value of the type that it is for is tested with, and a noun phrase that follows "Write". */
export type Format = readonly [tester: { test(value: unknown): boolean }, expected: string];
type Formats = Readonly<Record<string, Format>>;

/** What a string can be, by the names used in `SHAPE`. */
export const TEXTS: Formats = {
  string: [/^/, 'text'],
  plain: [PLAIN, 'some text'],
  text: [PLAIN, 'some text, or one text per language such as { "en": "…" }'],
  slug: [SLUG, 'a name of small letters, digits and hyphens'],
  language: [LANGUAGE, 'a language tag such as en, pt-BR or zh-Hans'],
  country: [COUNTRY, 'a country code of two capital letters such as GB'],
  web: [WEB_ADDRESS, 'a web address that starts with http:// or https://'],
  date: [{ test: isDate }, 'a date such as 2025, 2025-09, 2025-09-30 or 2025-09-01/2025-10-08'],
  day: [
    { test: (text: string) => DAY.test(text) && isDate(text) },
    'a year, month or day such as 2025, 2025-09 or 2025-09-30',
  ],
};

/** What a number can be. */
export const NUMBERS: Formats = {
  whole: [
    { test: (value: number) => Number.isSafeInteger(value) && value >= 0 },
    'a whole number such as 5517, without quotes',
  ],
  number: [{ test: Number.isFinite }, 'a number without quotes'],
  '1': [{ test: (value: number) => value === 1 }, 'the number 1'],
};
