/** What every claim of a deal carries: how sure it is, and where it comes from. */
import * as v from 'valibot';
import { day, described, edtf, newSourceId, plain, sourceId, TextSchema, url } from './scalars.js';

export const CertaintySchema = v.picklist([
  'confirmed',
  'reported',
  'expected',
  'disputed',
  'denied',
]);

export const CitationSchema = v.pipe(
  v.strictObject({
    source: sourceId,
    locator: v.optional(described(plain, 'Where in the source: “paragraph 4”, “table 2”.')),
    stance: v.optional(v.picklist(['supports', 'disputes'])),
    date: v.optional(described(edtf, 'The date that this source gives (EDTF).')),
    says: v.optional(described(TextSchema, 'What this source says, in your own words.')),
  }),
  v.title('Citation'),
  v.description(
    'A source of a claim. A disputed claim has one that disputes, dates or says it otherwise.',
  ),
);

export const citations = v.pipe(v.array(CitationSchema), v.minLength(1));

export const SourceSchema = v.pipe(
  v.strictObject({
    id: newSourceId,
    publisher: plain,
    title: plain,
    url: v.optional(url),
    published: v.optional(day),
    accessed: v.optional(day),
    copyOf: v.optional(
      v.pipe(
        v.strictObject({ publisher: plain, url: v.optional(url) }),
        v.title('Original'),
        v.description('Who published it first, where this is a copy.'),
      ),
    ),
    derivedFrom: v.optional(described(sourceId, 'The source that this one repeats.')),
    note: v.optional(TextSchema),
  }),
  v.title('Source'),
  v.description('One published item.'),
);
