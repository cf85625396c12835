import { describe, expectTypeOf, it } from 'vitest';
import type {
  Citation,
  Deal,
  DealEvent,
  Party,
  Quantity,
  SalesFigure,
  SalesTable,
  Source,
  Statement,
  Text,
  Total,
} from './deal.js';
import type { Issue } from './issue.js';
import { type ParseDealResult, parseDeal } from './parse-deal.js';

/** The model as a reader of the documentation would write it down, to be compared with what the schema infers. */
type Maybe<T> = { [K in keyof T]?: T[K] | undefined };
type Certain = 'confirmed' | 'reported' | 'expected' | 'disputed' | 'denied';
type Also = { units: Quantity; citations: Citation[] } & Maybe<{ note: Text }>;
type Plain<T> = T extends object ? { [K in keyof T]: T[K] } : T;

describe('the inferred types', () => {
  it('are those of texts and quantities', () => {
    expectTypeOf<Text>().toEqualTypeOf<string | { [tag: string]: string }>();
    expectTypeOf<Quantity>().toEqualTypeOf<
      | number
      | 'undisclosed'
      | 'not-found'
      | Plain<
          Maybe<Record<'over' | 'under' | 'from' | 'to' | 'about' | 'within', number>> &
            Maybe<Record<'above' | 'below', string>>
        >
    >();
  });

  it('are those of a deal', () => {
    expectTypeOf<Deal['schemaVersion']>().toEqualTypeOf<1>();
    expectTypeOf<Deal['status']>().toEqualTypeOf<
      'rumoured' | 'in-talks' | 'agreed' | 'signed' | 'completed' | 'cancelled'
    >();
    expectTypeOf<Deal['statusNote']>().toEqualTypeOf<{ text: Text; citations: Citation[] }>();
    expectTypeOf<Deal['parties']>().toEqualTypeOf<Party[]>();
    expectTypeOf<Deal['events']>().toEqualTypeOf<DealEvent[]>();
    expectTypeOf<Deal['statements']>().toEqualTypeOf<Statement[]>();
    expectTypeOf<Deal['sales']>().toEqualTypeOf<SalesTable[]>();
    expectTypeOf<Deal['sources']>().toEqualTypeOf<Source[]>();
    expectTypeOf<Deal['summary']>().toEqualTypeOf<Text | undefined>();
  });

  it('are those of claims', () => {
    expectTypeOf<DealEvent['certainty']>().toEqualTypeOf<Certain>();
    expectTypeOf<Statement['quote']>().toEqualTypeOf<{ text: string; lang: string } | undefined>();
    expectTypeOf<Statement['about']>().toEqualTypeOf<string[] | undefined>();
    expectTypeOf<Citation>().toEqualTypeOf<
      Plain<
        { source: string } & Maybe<{
          locator: string;
          stance: 'supports' | 'disputes';
          date: string;
          says: Text;
        }>
      >
    >();
    expectTypeOf<Source['copyOf']>().toEqualTypeOf<
      Plain<{ publisher: string } & Maybe<{ url: string }>> | undefined
    >();
    expectTypeOf<Party['onSale']>().toEqualTypeOf<
      Plain<{ market: string; from: string } & Maybe<{ citations: Citation[] }>>[] | undefined
    >();
  });

  it('are those of sales', () => {
    expectTypeOf<SalesTable['figures']>().toEqualTypeOf<SalesFigure[]>();
    expectTypeOf<SalesTable['coverage']>().toEqualTypeOf<'all' | 'selection'>();
    expectTypeOf<SalesFigure['also']>().toEqualTypeOf<Plain<Also>[] | undefined>();
    expectTypeOf<SalesFigure['change']>().toEqualTypeOf<
      { against: string; value: number | 'up' | 'down'; citations: Citation[] } | undefined
    >();
    expectTypeOf<Total['of']>().toEqualTypeOf<'market' | string[]>();
  });
});

describe('parseDeal', () => {
  it('takes anything, and gives a deal or issues', () => {
    expectTypeOf(parseDeal).parameters.toEqualTypeOf<[unknown]>();
    expectTypeOf(parseDeal).returns.toEqualTypeOf<ParseDealResult>();
    expectTypeOf<ParseDealResult>().toEqualTypeOf<
      | { readonly ok: true; readonly deal: Deal }
      | { readonly ok: false; readonly issues: readonly Issue[] }
    >();
  });
});
