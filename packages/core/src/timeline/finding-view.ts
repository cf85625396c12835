import type { TextRun } from '../view/view.js';
import type { FacetField } from './filters.js';

/** One value that can be chosen. */
export interface FacetOption {
  /** A party's id, a kind, a certainty. */
  readonly value: string;
  readonly label: TextRun;
  /** How many items it would show, given what else is asked for; in the view's digits. */
  readonly count: string;
  readonly none: boolean;
  readonly chosen: boolean;
}

/** A list of values of which any number can be chosen. */
export interface FacetView {
  readonly field: FacetField;
  readonly legend: string;
  readonly options: readonly FacetOption[];
  /** What a long list folds away: the rarest. */
  readonly more?: {
    /** "13 more". */
    readonly label: string;
    readonly options: readonly FacetOption[];
  };
}

/** A choice of one end of the period. */
export interface PeriodEnd {
  readonly label: string;
  readonly options: readonly {
    /** EDTF; '' for any. */
    readonly value: string;
    readonly label: string;
    readonly chosen: boolean;
  }[];
}

/** What the panel for finding says and holds. */
export interface FindingView {
  /** Whether anything is asked for. */
  readonly active: boolean;
  readonly shown: number;
  readonly total: number;
  /** "7 of 31 entries". */
  readonly summary: string;
  readonly search: { readonly label: string; readonly value: string };
  readonly facets: readonly FacetView[];
  readonly period?: { readonly legend: string; readonly from: PeriodEnd; readonly to: PeriodEnd };
  readonly clear: string;
  /** "No entry matches.", where something is asked for and none does. */
  readonly nothing?: string;
}
