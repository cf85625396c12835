import type {
  CitationMark,
  CorrectionsView,
  KeyItem,
  MarkShape,
  SkipView,
  SourcesView,
  TextRun,
} from '../view/view.js';

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
  readonly change: string;
  readonly changeCitations: readonly CitationMark[];
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
    readonly change?: string;
  };
  readonly rows: readonly RankingRow[];
  /** Stands in place of the table where there are no rows. */
  readonly empty?: string;
  readonly key: readonly KeyItem[];
  readonly endings: readonly { readonly ending: BarView['ending']; readonly label: string }[];
  /** Sentences below the table. */
  readonly foot: readonly string[];
  readonly notes: readonly FootNote[];
  readonly totalsHeading: string;
  readonly totals: readonly TotalView[];
  readonly sources: SourcesView;
}
