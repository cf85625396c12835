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

const isDay = (text: string): boolean => DAY.test(text) && isDate(text);

export interface Format {
  readonly accepts: (value: unknown) => boolean;
  /** A noun phrase that follows "Write". */
  readonly expected: string;
}

const text = (test: (value: string) => boolean, expected: string): Format => ({
  accepts: (value) => typeof value === 'string' && test(value),
  expected,
});
const matching = (pattern: RegExp, expected: string) =>
  text((value) => pattern.test(value), expected);

/** What a single value can be, by the names used in `SHAPE`. */
export const FORMATS: Readonly<Record<string, Format>> = {
  string: matching(/^/, 'text'),
  plain: matching(PLAIN, 'some text'),
  text: matching(PLAIN, 'some text, or one text per language such as { "en": "…" }'),
  slug: matching(SLUG, 'a name of small letters, digits and hyphens'),
  language: matching(LANGUAGE, 'a language tag such as en, pt-BR or zh-Hans'),
  country: matching(COUNTRY, 'a country code of two capital letters such as GB'),
  web: matching(WEB_ADDRESS, 'a web address that starts with http:// or https://'),
  date: text(isDate, 'a date such as 2025, 2025-09, 2025-09-30 or 2025-09-01/2025-10-08'),
  day: text(isDay, 'a year, month or day such as 2025, 2025-09 or 2025-09-30'),
  whole: {
    accepts: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
    expected: 'a whole number such as 5517, without quotes',
  },
  number: { accepts: Number.isFinite, expected: 'a number without quotes' },
  '1': { accepts: (value) => value === 1, expected: 'the number 1' },
};
