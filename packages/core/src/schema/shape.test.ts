import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dealShape } from '../../scripts/deal-shape.js';
import { DealSchema } from './deal.js';
import { SHAPE } from './shape.js';

describe('SHAPE', () => {
  it('is what the schema says: run `node scripts/emit-shape.mjs` after a change', () => {
    expect(SHAPE).toEqual(dealShape(DealSchema));
  });
});

describe('dealShape', () => {
  const named = (entries: v.ObjectEntries) => v.pipe(v.strictObject(entries), v.title('Two words'));

  it('writes optional fields, lists, alternatives and words', () => {
    const inner = v.pipe(v.strictObject({ a: v.string() }), v.title('Inner'));
    const id = v.pipe(v.string(), v.title('Own id among things'));
    const schema = named({
      id,
      one: v.optional(inner),
      many: v.pipe(v.array(v.pipe(inner, v.description('…'))), v.minLength(1)),
      either: v.union([v.literal('x'), v.literal(1), v.array(id)]),
    });
    expect(dealShape(schema)).toEqual({
      Inner: 'a:string',
      TwoWords: 'id:#things one?:Inner many:Inner+ either:=x|1|#things*',
    });
  });

  it('refuses what it could not write down', () => {
    expect(() => dealShape(v.strictObject({}))).toThrow('without a title');
    expect(() => dealShape(named({ a: v.number() }))).toThrow('No short form for number');
    const list = v.array(v.picklist(['y', 'z']));
    expect(() => dealShape(named({ a: list }))).toThrow('No short form for a list');
    expect(() => dealShape(named({ a: named({ b: v.string() }) }))).toThrow('Two objects');
  });
});
