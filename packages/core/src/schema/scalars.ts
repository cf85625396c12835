/**
 * The single values of a deal, and text, as valibot schemas. Their titles head the help that an editor shows for
 * `deal.schema.json`, and name the formats that `parseDeal` checks (the first word of each; ids apart).
 */
import * as v from 'valibot';
import { COUNTRY, DAY, isDate, LANGUAGE, PLAIN, SLUG, WEB_ADDRESS } from './formats.js';

/** Adds what an editor shows beside a field. */
// @__NO_SIDE_EFFECTS__
export function described<const Schema extends v.GenericSchema>(schema: Schema, text: string) {
  return v.pipe(schema, v.description(text));
}

export const plain = v.pipe(v.string(), v.regex(PLAIN), v.title('Plain text'));
export const slug = v.pipe(v.string(), v.regex(SLUG), v.title('Slug'));
export const languageTag = v.pipe(
  v.string(),
  v.regex(LANGUAGE),
  v.title('Language tag'),
  v.description('BCP 47: en, en-GB, pt-BR, zh-Hans.'),
);
export const country = v.pipe(
  v.string(),
  v.regex(COUNTRY),
  v.title('Country code'),
  v.description('ISO 3166-1 alpha-2: GB, CN.'),
);
export const url = v.pipe(
  v.string(),
  v.regex(WEB_ADDRESS),
  v.title('Web address'),
  v.description('Begins with http:// or https://.'),
);
export const edtf = v.pipe(
  v.string(),
  v.check(isDate),
  v.title('Date'),
  v.description(
    'EDTF (ISO 8601-2), as precise as the sources and no more: 2012, 2025-08, 2025-09-01/2025-10-08, 2026-01/.. (still going on), 2025~ (about), 2025-08? (uncertain), 201X (a year of the 2010s), 2026-21 (spring), 2026-33 (first quarter), 2026-40 (first half), [2024-08,2024-09] (one or the other), [..2026-12] (by then).',
  ),
);
export const day = v.pipe(
  v.string(),
  v.regex(DAY),
  v.check(isDate),
  v.title('Day'),
  v.description('YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.'),
);
export const count = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(Number.MAX_SAFE_INTEGER),
  v.title('Whole number'),
);
export const number = v.pipe(v.number(), v.finite(), v.title('Number'));

/** A slug that names something of this deal, or that something else of this deal is named by. */
// @__NO_SIDE_EFFECTS__
function id(title: string, description: string) {
  return v.pipe(v.string(), v.regex(SLUG), v.title(title), v.description(description));
}
const own = 'Small letters, digits and hyphens. Parts of the deal refer to it by this.';
export const newPartyId = id('Own id among parties', own);
export const newSourceId = id('Own id among sources', own);
export const newTableId = id('Own id among tables', own);
export const newItemId = id(
  'Own id among items',
  'Small letters, digits and hyphens; not that of another event or statement. Readers link to it: keep it for good.',
);
export const partyId = id('Id among parties', 'The id of one of `parties`.');
export const sourceId = id('Id among sources', 'The id of one of `sources`.');
export const anyId = id('Id among all', 'The id of an event, statement, table, party or source.');

/** A string in the deal's own language, or one string per language. */
export const TextSchema = v.pipe(
  v.union([plain, v.pipe(v.record(languageTag, plain), v.minEntries(1))]),
  v.title('Text'),
  v.description(
    'A string in the deal’s own language, or one string per language, the deal’s own among them. Never markup.',
  ),
);
