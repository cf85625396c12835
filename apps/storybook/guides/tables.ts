/** Tables of the guides as Markdown, made from what the packages hold, so that a guide cannot say anything else. */
import { formatEdtf, jlrChery, rankSales } from '@dealstory/core';
import schema from '@dealstory/core/deal.schema.json';
import { en } from '@dealstory/core/words/en';
import manifest from '@dealstory/widgets/custom-elements.json';
import { type Field, type Shape, shapes, wordOf } from './schema-words.js';

/** The day on which the guides are set. */
const TODAY = '2026-11-23';

/** Every form of date that a deal may hold, with what it is for. */
export const DATE_FORMS: readonly (readonly [edtf: string, meaning: string])[] = [
  ['2012', 'A year. Not 1 January.'],
  ['2025-08', 'A month'],
  ['2025-08-31', 'A day'],
  ['201X', 'Some year of a decade'],
  ['20XX', 'Some year of a century'],
  ['2024-XX', 'A month of that year; which one is not known'],
  ['2025-04-XX', 'A day of that month'],
  ['2025-XX-XX', 'A day of that year'],
  ['2026-21', 'Spring; 22 is summer, 23 autumn, 24 winter'],
  ['2026-33', 'A quarter; 33 to 36'],
  ['2026-40', 'First half of the year; 41 is the second'],
  ['2025~', 'About then'],
  ['2025-08?', 'The source is not sure'],
  ['2025%', 'Both'],
  ['2025-09-01/2025-10-08', 'From the first to the last day'],
  ['2026-01/..', 'Has begun and still goes on'],
  ['2027-01/..', 'Will begin'],
  ['../2012', 'Until then'],
  ['2026-01/', 'Began then; when it ended is not known'],
  ['[2024-08,2024-09]', 'One or the other'],
  ['[..2026-12]', 'By then'],
  ['[2026-12..]', 'Then or later'],
  ['[2026-01-19..2026-01-25]', 'Some day between'],
];

export function dateTable(): string {
  return table(
    ['You write', 'For', 'Readers see'],
    DATE_FORMS.map(([edtf, meaning]) => [
      code(edtf),
      meaning,
      formatEdtf(edtf, { words: en, locale: 'en-GB', today: TODAY }),
    ]),
  );
}

/** The real table of 2025, with the ranks that the widget gives. */
export function rankTable(): string {
  const { rows } = rankSales(jlrChery, {
    words: en,
    locale: 'en-GB',
    today: TODAY,
    table: 'uk-2025',
  });
  return table(
    ['Brand', 'Registrations', 'Rank among the listed'],
    rows.map(({ name, units, rank }) => [name.text, units, rank.text]),
  );
}

/** The fields of one type of the data model. */
export function fieldTable(type: string): string {
  const shape = shapes(schema as Shape).get(type);
  if (!shape) throw new Error(`The schema has no “${type}”.`);
  const required = new Set(shape.required);
  return table(
    ['Field', 'Holds', 'About'],
    Object.entries(shape.properties ?? {})
      .filter(([name]) => name !== '$schema')
      .map(([name, field]) => [
        code(name) + (required.has(name) ? '' : ' (optional)'),
        wordOf(field),
        aboutOf(field),
      ]),
  );
}

// What the kind of value says already is not said again in every row.
function aboutOf({ description = '', title = '' }: Field): string {
  return title === 'Date' && description.startsWith('EDTF') ? '' : description;
}

/** The custom properties of both elements. */
export function propertyTable(): string {
  return memberTable('cssProperties', ['Property', 'Sets', 'In']);
}

/** The parts of both elements. */
export function partTable(): string {
  return memberTable('cssParts', ['Part', 'Is', 'In']);
}

interface Declared {
  readonly tagName?: string;
  readonly cssProperties?: readonly Member[];
  readonly cssParts?: readonly Member[];
}
interface Member {
  readonly name: string;
  readonly description?: string;
}

function memberTable(kind: 'cssProperties' | 'cssParts', head: readonly string[]): string {
  const { modules } = manifest as { modules: readonly { declarations?: readonly Declared[] }[] };
  const rows = new Map<string, { about: string; tags: string[] }>();
  for (const { tagName, ...declared } of modules.flatMap(
    ({ declarations }) => declarations ?? [],
  )) {
    if (tagName === undefined) continue;
    for (const { name, description = '' } of declared[kind] ?? []) {
      const row = rows.get(name) ?? { about: description, tags: [] };
      rows.set(name, { ...row, tags: [...row.tags, tagName] });
    }
  }
  return table(
    head,
    [...rows].map(([name, { about, tags }]) => [
      code(name),
      about,
      tags.length === 2 ? 'both' : code(`${tags[0]}`),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
