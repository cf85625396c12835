/**
 * What both view models share. A view model is plain data (it survives `structuredClone` and JSON): every visible
 * string, every fraction and every id is decided here; templates only place it.
 */
import type { BaseWords } from '../words/words.js';

/** Text with the language it is in, where that differs from the view's own. */
export interface TextRun {
  readonly text: string;
  /** BCP 47; absent where the text is in the view's language. */
  readonly lang?: string;
  /** Base direction; present with `lang`. */
  readonly dir?: 'ltr' | 'rtl';
}

/** A small raised number that leads to a source. */
export interface CitationMark {
  /** Where a back link lands. */
  readonly id: string;
  /** In the view's digits; isolated (Unicode Standard Annex 9) where its words run from right to left. */
  readonly number: string;
  /** Fragment of the source, with '#'. */
  readonly href: string;
  /** Accessible name: "Source 3: Auto Express". */
  readonly label: string;
}

/** A link from a source to a place that cites it. */
export interface BackLink {
  readonly href: string;
  /** The place in the source ("para 4"), or the catalogue's word. */
  readonly text: TextRun;
  readonly label: string;
}

/** One numbered source. */
export interface SourceView {
  readonly id: string;
  readonly number: string;
  readonly title: TextRun;
  /** Where it was read, else where the original is; absent where no safe address is known. */
  readonly url?: string;
  /** The original publisher, also for a copy. */
  readonly publisher: TextRun;
  /** Date, where a copy was read, what it draws on; in reading order. */
  readonly details: readonly TextRun[];
  readonly backLinks: readonly BackLink[];
}

/** A link that leads over the whole graphic to its end. */
export interface SkipView {
  readonly text: string;
  readonly href: string;
  /** Where it leads. */
  readonly id: string;
}

export interface SourcesView {
  readonly heading: string;
  readonly items: readonly SourceView[];
  /** Whether there are sources that are not in `items` yet. */
  readonly isPending?: boolean;
}

export interface StatusView {
  /** "In talks". */
  readonly label: string;
  readonly note: TextRun;
  readonly citations: readonly CitationMark[];
  /** "As of 23 November 2026". */
  readonly asOf: string;
}

export interface CorrectionsView {
  readonly heading: string;
  readonly items: readonly {
    readonly date: string;
    readonly text: TextRun;
    /** Fragment of the item that was corrected. */
    readonly href?: string;
  }[];
}

/** The shapes that stand for a certainty, besides its word; 'statement' for somebody's words. */
export type MarkShape = 'confirmed' | 'reported' | 'expected' | 'disputed' | 'denied' | 'statement';

/** A stretch of worded date; `datetime` only where HTML's `<time>` can hold it. */
export interface DatePart {
  readonly text: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly datetime?: string;
}

/** A line of the key. */
export interface KeyItem {
  readonly shape: MarkShape;
  readonly extent: MarkExtent;
  readonly doubt?: MarkDoubt;
  readonly label: string;
}

/** How inexactly the date of an occasion is known: within a month, within a season or half a year, a year or more. */
export type MarkDoubt = 'month' | 'season' | 'year';

/** 'point': a date; 'span': a stretch with two ends, known or not; 'open': a stretch that still goes on. */
export type MarkExtent = 'point' | 'span' | 'open';

/** What every builder takes; `W` is the part of a catalogue that it needs. */
export interface ViewOptions<W extends BaseWords = BaseWords> {
  /** The catalogue; the view is wholly in its language. */
  readonly words: W;
  /** BCP 47 tag of the page, for digits and order ("en-GB"); used where its language is the catalogue's. */
  readonly locale?: string;
  /** Today as YYYY-MM-DD in the reader's zone. View models read no clock. */
  readonly today: string;
  /** First part of every id and fragment; the deal's id where absent. */
  readonly scope?: string;
}
