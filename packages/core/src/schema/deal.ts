/**
 * The data model of a deal, as one valibot schema from which every type is inferred.
 *
 * Standards: dates are EDTF (ISO 8601-2:2019, the part that `parseEdtf` reads), countries ISO 3166-1 alpha-2,
 * languages BCP 47. Text is plain text, never markup. The schema checks shapes only; `parseDeal` also checks what
 * a shape cannot say (known ids, possible orders), and words the mistakes.
 *
 * `deal.schema.json` and `shape.ts` are generated from it.
 */
import * as v from 'valibot';
import { CertaintySchema, CitationSchema, citations, SourceSchema } from './claims-schema.js';
import {
  QuantitySchema,
  SalesFigureSchema,
  SalesTableSchema,
  TotalSchema,
} from './sales-schema.js';
import {
  anyId,
  country,
  day,
  described,
  edtf,
  languageTag,
  newItemId,
  newPartyId,
  partyId,
  plain,
  slug,
  TextSchema,
  url,
} from './scalars.js';

export {
  CertaintySchema,
  CitationSchema,
  QuantitySchema,
  SalesFigureSchema,
  SalesTableSchema,
  SourceSchema,
  TextSchema,
  TotalSchema,
};

export const PartySchema = v.pipe(
  v.strictObject({
    id: newPartyId,
    name: TextSchema,
    kind: v.picklist(['company', 'brand', 'government', 'person', 'organisation']),
    role: v.optional(TextSchema),
    country: v.optional(country),
    partOf: v.optional(described(partyId, 'The party that this one belongs to.')),
    onSale: v.optional(
      v.array(
        v.pipe(
          v.strictObject({ market: country, from: edtf, citations: v.optional(citations) }),
          v.title('On sale'),
          v.description('Since when a brand has been on sale in a market.'),
        ),
      ),
    ),
    url: v.optional(url),
  }),
  v.title('Party'),
  v.description('A company, brand, government, person or organisation in the deal.'),
);

export const DealEventSchema = v.pipe(
  v.strictObject({
    id: newItemId,
    date: edtf,
    title: TextSchema,
    description: v.optional(TextSchema),
    kind: v.picklist([
      'partnership',
      'market',
      'production',
      'disruption',
      'diplomacy',
      'regulation',
      'finance',
      'other',
    ]),
    certainty: CertaintySchema,
    parties: v.optional(v.array(partyId)),
    citations,
    note: v.optional(TextSchema),
    updated: v.optional(described(day, 'When the last change was made to this event.')),
  }),
  v.title('Event'),
  v.description('Something that happened, or is said or expected to.'),
);

export const StatementSchema = v.pipe(
  v.strictObject({
    id: newItemId,
    date: edtf,
    speaker: partyId,
    kind: v.picklist(['quotation', 'paraphrase', 'forecast', 'commentary', 'no-comment', 'denial']),
    text: described(TextSchema, 'What was said, in your own words.'),
    quote: v.optional(
      v.pipe(
        v.strictObject({ text: plain, lang: languageTag }),
        v.title('Quote'),
        v.description('The words themselves, in the language they were said in.'),
      ),
    ),
    about: v.optional(v.array(anyId)),
    certainty: CertaintySchema,
    citations,
    note: v.optional(TextSchema),
  }),
  v.title('Statement'),
  v.description('Somebody’s words, or refusal of them.'),
);

export const CorrectionSchema = v.pipe(
  v.strictObject({ date: day, text: TextSchema, about: v.optional(anyId) }),
  v.title('Correction'),
  v.description('A correction to the published deal.'),
);

/** The whole deal. Shape only: call `parseDeal`, which checks the rest and words the mistakes. */
export const DealSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    schemaVersion: v.literal(1),
    id: slug,
    lang: described(languageTag, 'The language of every text that is a plain string (BCP 47).'),
    title: TextSchema,
    summary: v.optional(TextSchema),
    status: v.picklist(['rumoured', 'in-talks', 'agreed', 'signed', 'completed', 'cancelled']),
    statusNote: v.pipe(
      v.strictObject({ text: TextSchema, citations }),
      v.title('Note'),
      v.description('What the status rests on: the latest items found.'),
    ),
    asOf: described(day, 'When all this was known.'),
    parties: v.array(PartySchema),
    events: v.array(DealEventSchema),
    statements: v.array(StatementSchema),
    sales: v.array(SalesTableSchema),
    sources: v.array(SourceSchema),
    corrections: v.optional(v.array(CorrectionSchema)),
  }),
  v.title('Deal'),
);

/** A string in `deal.lang`, or one string per BCP 47 tag. Never markup. */
export type Text = v.InferOutput<typeof TextSchema>;
/** How sure a claim is: stands on every event, statement and figure. */
export type Certainty = v.InferOutput<typeof CertaintySchema>;
/** Where a claim comes from; `stance: 'disputes'` and `date`/`says` keep sources that disagree. */
export type Citation = v.InferOutput<typeof CitationSchema>;
/** One published item. `copyOf` names the original publisher of a copy. */
export type Source = v.InferOutput<typeof SourceSchema>;
/** A company, brand, government, person or organisation in the deal. */
export type Party = v.InferOutput<typeof PartySchema>;
/** Something that happened, or is said or expected to. */
export type DealEvent = v.InferOutput<typeof DealEventSchema>;
/** Somebody's words, or refusal of them. */
export type Statement = v.InferOutput<typeof StatementSchema>;
/** A count of units as far as it is known: exact, bounded, ordered against another brand, or missing. */
export type Quantity = v.InferOutput<typeof QuantitySchema>;
/** One brand's figure in one table. */
export type SalesFigure = v.InferOutput<typeof SalesFigureSchema>;
/** A published sum: of the whole market, or of named brands. Never ranked. */
export type Total = v.InferOutput<typeof TotalSchema>;
/** One period, one market, one measure: one ranking. */
export type SalesTable = v.InferOutput<typeof SalesTableSchema>;
/** A correction to the published deal. */
export type Correction = v.InferOutput<typeof CorrectionSchema>;
/** A validated deal: what `parseDeal` returns and every other function takes. */
export type Deal = v.InferOutput<typeof DealSchema>;
