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

/** Tests a value of the type that it is for. */
export interface Tester {
  test(value: unknown): boolean;
}
type Testers = Readonly<Record<string, Tester>>;

const texts = {
  string: /^/,
  plain: PLAIN,
  text: PLAIN,
  slug: SLUG,
  language: LANGUAGE,
  country: COUNTRY,
  web: WEB_ADDRESS,
  date: { test: isDate },
  day: { test: (text: string) => DAY.test(text) && isDate(text) },
} satisfies Testers;

const numbers = {
  whole: { test: (value: number) => Number.isSafeInteger(value) && value >= 0 },
  number: { test: Number.isFinite },
  '1': { test: (value: number) => value === 1 },
} satisfies Testers;

/** What a string can be, by the names used in `SHAPE`. */
export const TEXTS: Testers = texts;
/** What a number can be. */
export const NUMBERS: Testers = numbers;

export type FormatName = keyof typeof texts | keyof typeof numbers;
