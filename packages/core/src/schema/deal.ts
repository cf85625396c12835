/**
 * The data model of a deal, as one valibot schema from which every type is inferred.
 *
 * Standards: dates are EDTF (ISO 8601-2:2019, the part that `parseEdtf` reads), countries ISO 3166-1 alpha-2,
 * languages BCP 47. Text is plain text, never markup. The schema checks shapes only; `parseDeal` also checks what
 * a shape cannot say (known ids, real days, possible orders).
 */
import * as v from 'valibot';
import { parseEdtf } from '../edtf/parse.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const HTTP_URL = /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i;

const filled = v.pipe(v.string(), v.regex(/\S/, 'some text'));
const slug = v.pipe(v.string(), v.regex(SLUG, 'a slug'), v.maxLength(80, 'a slug'));
const languageTag = v.pipe(v.string(), v.regex(LANGUAGE, 'a language tag'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code'));
const url = v.pipe(v.string(), v.regex(HTTP_URL, 'a web address'));
const edtf = v.pipe(
  v.string(),
  v.check((text) => parseEdtf(text).ok, 'an EDTF date'),
);
const day = v.pipe(
  v.string(),
  v.regex(DAY, 'a day'),
  v.check((text) => parseEdtf(text).ok, 'a day'),
);
const count = v.pipe(
  v.number(),
  v.integer('a whole number'),
  v.minValue(0, 'a number of at least 0'),
  v.maxValue(Number.MAX_SAFE_INTEGER, 'a safe whole number'),
);

export const TextSchema = v.union([
  filled,
  v.pipe(v.record(languageTag, filled), v.minEntries(1, 'at least one language')),
]);

export const CertaintySchema = v.picklist([
  'confirmed',
  'reported',
  'expected',
  'disputed',
  'denied',
]);

export const CitationSchema = v.strictObject({
  source: slug,
  locator: v.optional(filled),
  stance: v.optional(v.picklist(['supports', 'disputes'])),
  date: v.optional(edtf),
  says: v.optional(TextSchema),
});
const citations = v.pipe(v.array(CitationSchema), v.minLength(1, 'at least one citation'));

export const SourceSchema = v.strictObject({
  id: slug,
  publisher: filled,
  title: filled,
  url: v.optional(url),
  published: v.optional(day),
  accessed: v.optional(day),
  copyOf: v.optional(v.strictObject({ publisher: filled, url: v.optional(url) })),
  derivedFrom: v.optional(slug),
  note: v.optional(TextSchema),
});

export const PartySchema = v.strictObject({
  id: slug,
  name: TextSchema,
  kind: v.picklist(['company', 'brand', 'government', 'person', 'organisation']),
  role: v.optional(TextSchema),
  country: v.optional(country),
  partOf: v.optional(slug),
  onSale: v.optional(v.array(v.strictObject({ market: country, from: edtf }))),
  url: v.optional(url),
});

export const DealEventSchema = v.strictObject({
  id: slug,
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
  parties: v.optional(v.array(slug)),
  citations,
  note: v.optional(TextSchema),
  updated: v.optional(day),
});

export const StatementSchema = v.strictObject({
  id: slug,
  date: edtf,
  speaker: slug,
  kind: v.picklist([
    'quotation',
    'paraphrase',
    'forecast',
    'commentary',
    'no-comment',
    'denial',
  ]),
  text: TextSchema,
  quote: v.optional(v.strictObject({ text: filled, lang: languageTag })),
  about: v.optional(v.array(slug)),
  certainty: CertaintySchema,
  citations,
  note: v.optional(TextSchema),
});

const boundedQuantity = v.pipe(
  v.strictObject({
    over: v.optional(count),
    under: v.optional(count),
    from: v.optional(count),
    to: v.optional(count),
    about: v.optional(count),
    within: v.optional(count),
    above: v.optional(slug),
    below: v.optional(slug),
  }),
  v.check((bounds) => Object.keys(bounds).some((key) => key !== 'within'), 'at least one bound'),
);
export const QuantitySchema = v.union([
  count,
  v.picklist(['undisclosed', 'not-found']),
  boundedQuantity,
]);

const alsoSchema = v.strictObject({ units: QuantitySchema, citations, note: v.optional(TextSchema) });

export const SalesFigureSchema = v.strictObject({
  brand: slug,
  units: QuantitySchema,
  certainty: CertaintySchema,
  citations,
  also: v.optional(v.array(alsoSchema)),
  scope: v.optional(slug),
  change: v.optional(
    v.strictObject({
      against: edtf,
      value: v.union([v.pipe(v.number(), v.finite('a number')), v.picklist(['up', 'down'])]),
      citations,
    }),
  ),
  note: v.optional(TextSchema),
});

export const TotalSchema = v.strictObject({
  of: v.union([v.literal('market'), v.pipe(v.array(slug), v.minLength(1, 'at least one brand'))]),
  label: v.optional(TextSchema),
  units: QuantitySchema,
  also: v.optional(v.array(alsoSchema)),
  citations,
  note: v.optional(TextSchema),
});

export const SalesTableSchema = v.strictObject({
  id: slug,
  series: slug,
  title: TextSchema,
  period: edtf,
  market: country,
  measure: v.picklist(['registrations', 'sales', 'deliveries', 'production']),
  compiledBy: TextSchema,
  coverage: v.picklist(['all', 'selection']),
  figures: v.array(SalesFigureSchema),
  totals: v.optional(v.array(TotalSchema)),
});

export const CorrectionSchema = v.strictObject({
  date: day,
  text: TextSchema,
  about: v.optional(slug),
});

/** The whole deal. Shape only: call `parseDeal`, which checks the rest and words the mistakes. */
export const DealSchema = v.strictObject({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(1),
  id: slug,
  lang: languageTag,
  title: TextSchema,
  summary: v.optional(TextSchema),
  status: v.picklist(['rumoured', 'in-talks', 'agreed', 'signed', 'completed', 'cancelled']),
  statusNote: v.strictObject({ text: TextSchema, citations }),
  asOf: day,
  parties: v.array(PartySchema),
  events: v.array(DealEventSchema),
  statements: v.array(StatementSchema),
  sales: v.array(SalesTableSchema),
  sources: v.array(SourceSchema),
  corrections: v.optional(v.array(CorrectionSchema)),
});

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
