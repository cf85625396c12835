import { describe, expect, it } from 'vitest';
import { dealJsonSchema } from '../scripts/deal-json-schema.js';
import { SHAPE } from '../src/schema/shape.js';
import { dealWith } from '../src/testing/changed-deal.js';
import { exampleDeal } from '../src/testing/example-deal.js';

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
}

const schema = JSON.parse(JSON.stringify(dealJsonSchema()));
const known = [
  ...['$ref', 'type', 'title', 'description', 'const', 'enum', 'pattern', 'minimum', 'maximum'],
  ...['minItems', 'minProperties', 'items', 'anyOf', 'properties', 'required', 'propertyNames'],
  ...['additionalProperties', '$schema', '$id', '$defs'],
];

/** The keywords of JSON Schema that the schema uses, as the specification (2020-12, core and validation) has them. */
function accepts(at: JsonSchema, value: unknown): boolean {
  if (at.$ref) return accepts(schema.$defs[at.$ref.replace('#/$defs/', '')], value);
  if (at.anyOf && !at.anyOf.some((each) => accepts(each, value))) return false;
  if ('const' in at && at.const !== value) return false;
  if (at.enum && !at.enum.includes(value)) return false;
  if (at.type && !isOfType(at.type, value)) return false;
  if (typeof value === 'string') return !at.pattern || new RegExp(at.pattern, 'u').test(value);
  if (typeof value === 'number') {
    return value >= (at.minimum ?? value) && value <= (at.maximum ?? value);
  }
  if (Array.isArray(value)) {
    const { items } = at;
    return value.length >= (at.minItems ?? 0) && (!items || value.every((v) => accepts(items, v)));
  }
  return typeof value !== 'object' || value === null || acceptsObject(at, value);
}

function acceptsObject(at: JsonSchema, value: object): boolean {
  const { propertyNames: names, additionalProperties: others } = at;
  const keys = Object.keys(value);
  if (keys.length < (at.minProperties ?? 0)) return false;
  if (at.required?.some((key) => !keys.includes(key))) return false;
  return Object.entries(value).every(([key, entry]) => {
    const property = at.properties?.[key];
    if (names && !accepts(names, key)) return false;
    if (property) return accepts(property, entry);
    return typeof others === 'object' ? accepts(others, entry) : others !== false;
  });
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function everySchema(at: JsonSchema): JsonSchema[] {
  const parts = [
    ...Object.values(at.properties ?? {}),
    ...(at.anyOf ?? []),
    ...[at.items, at.propertyNames, at.additionalProperties].filter(
      (each) => typeof each === 'object',
    ),
  ];
  return [at, ...parts.flatMap(everySchema)];
}

const all = [schema, ...Object.values(schema.$defs as Record<string, JsonSchema>)].flatMap(
  everySchema,
);

describe('deal.schema.json', () => {
  it('says what it is, and that parseDeal checks more', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe('urn:dealstory:deal:1');
    expect(schema.title).toBe('Deal');
    expect(schema.description).toContain('parseDeal of @dealstory/core checks more');
  });

  it('names every field of every object', () => {
    const fields = new Map<string, string[]>();
    for (const { title, properties } of all) {
      if (properties) fields.set(title ?? '', Object.keys(properties));
    }
    for (const [name, shape] of Object.entries(SHAPE)) {
      const title = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      const keys = shape.split(' ').map((field) => field.replace(/\??:.*/, ''));
      expect(fields.get(title), title).toEqual(keys);
    }
    expect(fields.size).toBe(Object.keys(SHAPE).length);
  });

  it('uses only keywords that this test understands, and refers only to what it holds', () => {
    for (const each of all) {
      expect(known).toEqual(expect.arrayContaining(Object.keys(each)));
      if (each.$ref) expect(schema.$defs).toHaveProperty(each.$ref.replace('#/$defs/', ''));
    }
  });

  it('explains every object and every date', () => {
    for (const each of all) {
      if (each.properties || each.title === 'Date') expect(each.description).toMatch(/\.$|EDTF/);
    }
  });

  it('accepts a valid deal', () => {
    expect(accepts(schema, JSON.parse(JSON.stringify(exampleDeal())))).toBe(true);
  });

  it.each([
    ['/status', 'dead'],
    ['/lang', 'English'],
    ['/extra', 1],
    ['/title', { en_GB: 'x' }],
    ['/title', {}],
    ['/asOf', '2026-02-10T12:00'],
    ['/parties', undefined],
    ['/events/0/citations', []],
    ['/sources/0/url', 'ftp://a.example'],
    ['/sales/0/figures/0/units', -1],
    ['/sales/0/figures/0/units', { more: 1 }],
  ])('refuses %s: %j', (pointer, value) => {
    expect(accepts(schema, dealWith({ [pointer]: value }))).toBe(false);
  });
});
