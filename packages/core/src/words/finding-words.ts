import type { DealEvent } from '../schema/deal.js';
import type { PluralForms } from './words.js';

/** The words of search and filters. They come with the panel, not with the widget. */
export interface FindingWords<C extends Intl.LDMLPluralRule = 'other'> {
  readonly search: string;
  /** How many are shown. {shown} {count} */
  readonly summary: PluralForms<C>;
  /** Headings of the choices: by party, by kind, by how sure it is, by time. */
  readonly parties: string;
  readonly kinds: string;
  readonly certainties: string;
  readonly period: string;
  /** Kinds of events, and all statements. */
  readonly kind: Readonly<Record<DealEvent['kind'] | 'statement', string>>;
  /** Opens the rest of a long list of choices. {count} */
  readonly more: PluralForms<C>;
  /** First year of the period. */
  readonly from: string;
  /** Last year of the period. */
  readonly to: string;
  /** No limit on that side. */
  readonly anyTime: string;
  /** Button that takes back search and filters. */
  readonly clear: string;
  readonly nothing: string;
}
