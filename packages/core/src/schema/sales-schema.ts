/** The sales part of the data model: quantities, figures, totals, tables. */
import * as v from 'valibot';
import { CertaintySchema, citations } from './claims-schema.js';
import {
  count,
  country,
  described,
  edtf,
  newTableId,
  number,
  partyId,
  slug,
  TextSchema,
} from './scalars.js';

const boundsSchema = v.pipe(
  v.strictObject({
    over: v.optional(described(count, 'More than this.')),
    under: v.optional(described(count, 'Fewer than this.')),
    from: v.optional(described(count, 'At least this.')),
    to: v.optional(described(count, 'At most this.')),
    about: v.optional(described(count, 'About this, see `within`.')),
    within: v.optional(
      described(count, 'How far from `about` it may be; 5 % of it, rounded up, if left out.'),
    ),
    above: v.optional(described(partyId, 'Known only to be more than that brand’s.')),
    below: v.optional(described(partyId, 'Known only to be fewer than that brand’s.')),
  }),
  v.check((bounds) => Object.keys(bounds).some((key) => key !== 'within')),
  v.title('Bounds'),
  v.description('What is known of a count that is not known exactly. All keys apply together.'),
);

export const QuantitySchema = v.union([
  count,
  v.picklist(['undisclosed', 'not-found']),
  boundsSchema,
]);

const otherValueSchema = v.pipe(
  v.strictObject({ units: QuantitySchema, citations, note: v.optional(TextSchema) }),
  v.title('Other value'),
  v.description('Another published value for the same thing.'),
);

const changeSchema = v.pipe(
  v.strictObject({
    against: described(edtf, 'The period that it is compared with (EDTF).'),
    value: described(
      v.union([number, v.picklist(['up', 'down'])]),
      'The growth as a part of one: 0.801 for +80.1 %, -0.05 for -5 %.',
    ),
    citations,
  }),
  v.title('Change'),
  v.description('A published change, where no earlier count is known.'),
);

export const SalesFigureSchema = v.pipe(
  v.strictObject({
    brand: described(
      partyId,
      'The brand, once in a table, and never together with a group that it is part of.',
    ),
    units: QuantitySchema,
    certainty: CertaintySchema,
    citations,
    also: v.optional(v.array(otherValueSchema)),
    scope: v.optional(
      described(slug, 'Names the definition where it differs from the table’s: ora-only.'),
    ),
    change: v.optional(changeSchema),
    note: v.optional(TextSchema),
  }),
  v.title('Figure'),
  v.description('One brand’s count.'),
);

export const TotalSchema = v.pipe(
  v.strictObject({
    of: described(
      v.union([v.literal('market'), v.pipe(v.array(partyId), v.minLength(1))]),
      'The whole market, or the brands that are summed.',
    ),
    label: v.optional(TextSchema),
    units: QuantitySchema,
    also: v.optional(v.array(otherValueSchema)),
    citations,
    note: v.optional(TextSchema),
  }),
  v.title('Total'),
  v.description('A published sum. Never ranked.'),
);

export const SalesTableSchema = v.pipe(
  v.strictObject({
    id: newTableId,
    series: described(slug, 'Tables of one series can be compared.'),
    title: TextSchema,
    period: edtf,
    market: country,
    measure: v.picklist(['registrations', 'sales', 'deliveries', 'production']),
    compiledBy: TextSchema,
    coverage: described(
      v.picklist(['all', 'selection']),
      'Whether the table lists all brands of the market.',
    ),
    figures: v.array(SalesFigureSchema),
    totals: v.optional(v.array(TotalSchema)),
  }),
  v.title('Sales table'),
  v.description('One period, one market, one measure: one ranking.'),
);
