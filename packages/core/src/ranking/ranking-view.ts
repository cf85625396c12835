import type {
  CitationMark,
  CorrectionsView,
  KeyItem,
  MarkShape,
  SkipView,
  SourcesView,
  TextRun,
} from '../view/view.js';

/** What rows can be sorted by. */
export type RankingSort = 'rank' | 'name' | 'change';

/**
 * A bar on a scale from zero: fractions of the longest, 0–1. `solid` is what is certain, `to` the end of what is
 * possible. Endings: 'flat' exact; 'arrow' no upper limit; 'hatched' only a limit above is known (`solid` may be 0);
 * 'pale' between two limits; 'none' nothing to draw.
 */
export interface BarView {
  readonly ending: 'flat' | 'arrow' | 'hatched' | 'pale' | 'none';
  readonly solid: number;
  readonly to: number;
}

/** A letter that leads to a note below the table. */
export interface NoteMark {
  readonly letter: string;
  readonly href: string;
  readonly label: string;
}

/** Something seen and its spoken form, where reading the seen one aloud would mislead. */
export interface Spoken {
  readonly text: string;
  readonly spoken?: string;
}

export interface RankingRow {
  /** The brand's id in the deal. */
  readonly brand: string;
  /** `<scope>/<table>/<brand>`. */
  readonly id: string;
  /** Fragment of the row, with '#'. */
  readonly href: string;
  readonly name: TextRun;
  readonly rank: Spoken;
  readonly bar: BarView;
  readonly units: string;
  /** Certainty, given where it is not 'confirmed'. */
  readonly status?: { readonly shape: MarkShape; readonly label: string };
  readonly citations: readonly CitationMark[];
  /** Share of the market; given where shares are asked for, '' where nothing can be said. */
  readonly share?: string;
  readonly change: string;
  readonly changeCitations: readonly CitationMark[];
  /** The change is as a source gives it; the counts behind it are not known. */
  readonly changePublished?: true;
  readonly notes: readonly NoteMark[];
  readonly changeNotes: readonly NoteMark[];
  readonly highlighted: boolean;
}

/** A remark on a figure or a total. */
export interface Remark {
  readonly text: TextRun;
  /** A second sentence, where that may be in another language. */
  readonly more?: TextRun;
  readonly citations: readonly CitationMark[];
}

export interface TotalView {
  readonly label: TextRun;
  readonly text: string;
  readonly citations: readonly CitationMark[];
  readonly notes: readonly Remark[];
}

export interface FootNote extends Remark {
  readonly id: string;
  readonly letter: string;
}

/** Several brands as one line: a parent's brands together, or those that a limit leaves out. It has no rank. */
export interface SubtotalView {
  readonly name: TextRun;
  /** How many brands, and how many of them have no figure. */
  readonly about: string;
  /** Absent where it would not be on the rows' scale. */
  readonly bar?: BarView;
  readonly units: string;
  /** What is published for the same brands: "about 54,000 as published". */
  readonly published?: string;
  readonly citations: readonly CitationMark[];
  readonly share?: string;
  readonly change: string;
}

/** A stretch of `RankingView.rows`, in their order, under a line of its own or under none. */
export interface RankingSection {
  readonly header?: SubtotalView;
  /** How many rows. */
  readonly size: number;
}

/** The tables that a reader can switch between. */
export interface PeriodsView {
  readonly legend: string;
  readonly choices: readonly {
    readonly table: string;
    readonly label: string;
    readonly chosen: boolean;
  }[];
}

/** Everything that `<sales-ranking>` and its fallback show, in reading order. */
export interface RankingView {
  readonly type: 'ranking';
  readonly deal: string;
  readonly table: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly skip: SkipView;
  readonly kicker: string;
  readonly id: string;
  readonly title: TextRun;
  /** What is counted, where and when. */
  readonly subject?: string;
  /** How complete, whose ranks, who compiled it: whole sentences. */
  readonly head: readonly string[];
  readonly compiledBy: TextRun;
  readonly asOf: string;
  readonly corrections?: CorrectionsView;
  readonly caption: string;
  readonly columns: {
    readonly rank: string;
    readonly brand: string;
    readonly units: string;
    readonly share?: string;
    readonly change?: string;
  };
  /** What the rows are sorted by; absent where there is nothing to sort. */
  readonly sort?: {
    readonly by: RankingSort;
    readonly direction: 'ascending' | 'descending';
  };
  /** All rows in reading order: those in sight, then those of `rest`. */
  readonly rows: readonly RankingRow[];
  /** What the rows in sight are divided into. */
  readonly sections: readonly RankingSection[];
  /** The rows that a limit leaves out, as one line below those in sight. */
  readonly others?: SubtotalView;
  /** The same rows, one by one, folded away. */
  readonly rest?: { readonly label: string; readonly sections: readonly RankingSection[] };
  /** There are so many rows that a page should not lay out those out of sight. */
  readonly isLong?: true;
  /** How many rows are still to come: of those in sight, and in all. Absent once all are there. */
  readonly pending?: { readonly inSight: number; readonly rows: number };
  readonly periods?: PeriodsView;
  /** Given where the table is long enough to search, or the page asks for it. */
  readonly find?: { readonly label: string; readonly found: string };
  /** Stands in place of the table where there are no rows. */
  readonly empty?: string;
  readonly key: readonly KeyItem[];
  readonly endings: readonly { readonly ending: BarView['ending']; readonly label: string }[];
  /** Sentences below the table. */
  readonly foot: readonly string[];
  /** What changes rest on besides this table: none, or one remark with the sources of the earlier figures. */
  readonly changeBasis: readonly Remark[];
  readonly notes: readonly FootNote[];
  readonly totalsHeading: string;
  readonly totals: readonly TotalView[];
  readonly sources: SourcesView;
  /** What opens downloads, citation and embed code; absent where there is nothing to take. */
  readonly take?: string;
}
