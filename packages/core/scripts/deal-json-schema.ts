import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as schemas from '../src/schema/deal.js';

/** A check is code, and JSON has no number that is not finite. */
const UNSAID = ['check', 'finite'];

/**
 * The JSON Schema (draft 2020-12) of a deal, from `DealSchema`, for editors: completion, and help at each field.
 * It holds the shape and the patterns. What only code can check is left out, and the description says so.
 */
export function dealJsonSchema(): Readonly<Record<string, unknown>> {
  const { DealSchema, ...parts } = schemas;
  const definitions: Record<string, GenericSchema> = {};
  for (const [name, schema] of Object.entries(parts)) {
    definitions[name.replace(/Schema$/, '')] = schema;
  }
  const { $schema, $defs, ...shape } = toJsonSchema(DealSchema, {
    target: 'draft-2020-12',
    definitions,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      UNSAID.includes(valibotAction.type) ? jsonSchema : undefined,
  });
  return {
    $schema,
    $id: 'urn:dealstory:deal:1',
    ...shape,
    description:
      'The sourced data of one business deal. This schema describes their shape. parseDeal of @dealstory/core checks more: that days exist and spans end after they start, that every id is known and its own, that texts have the language of the deal, that a disputed claim has a citation that disputes it, that figures and their order are possible.',
    $defs,
  };
}
