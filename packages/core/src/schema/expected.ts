import type { Choice, Choices, Fields } from './choices.js';
import type { FormatName } from './formats.js';
import { join, quote } from './messages.js';

/** What a number or string can be, by the names used in `SHAPE`. */
const EXPECTED: Readonly<Record<FormatName, string>> = {
  string: 'text',
  plain: 'some text',
  text: 'some text, or one text per language such as { "en": "…" }',
  slug: 'a name of small letters, digits and hyphens',
  language: 'a language tag such as en, pt-BR or zh-Hans',
  country: 'a country code of two capital letters such as GB',
  web: 'a web address that starts with http:// or https://',
  date: 'a date such as 2025, 2025-09, 2025-09-30 or 2025-09-01/2025-10-08',
  day: 'a year, month or day such as 2025, 2025-09 or 2025-09-30',
  whole: 'a whole number such as 5517, without quotes',
  number: 'a number without quotes',
  '1': 'the number 1',
};

/** A noun phrase that follows "Write". */
export function expectedOf({ all, object }: Choices): string {
  return join(all.map((choice) => describe(choice, object)));
}

function describe({ name, kind, word, idOf, refersTo }: Choice, object?: Fields): string {
  if (word !== undefined) return quote(word);
  if (kind === 'list') return name.endsWith('+') ? 'a list of at least one' : 'a list';
  if (idOf ?? refersTo) return EXPECTED.slug;
  return object && kind === 'object' ? describeObject(object) : EXPECTED[name as FormatName];
}

function describeObject({ all }: Fields): string {
  const needed = [...all].flatMap(([key, { isNeeded }]) => (isNeeded ? quote(key) : []));
  return needed.length > 0
    ? `an object with ${join(needed, 'and')}`
    : 'bounds such as { "over": 5500 }';
}
