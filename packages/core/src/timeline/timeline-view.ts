import type {
  CitationMark,
  CorrectionsView,
  DatePart,
  KeyItem,
  MarkDoubt,
  MarkExtent,
  MarkShape,
  SkipView,
  SourcesView,
  StatusView,
  TextRun,
} from '../view/view.js';
import type { FindingView } from './finding-view.js';
import type { Order } from './sections.js';
import type { StripView } from './strip/strip-view.js';

export type { StripStretch, StripView } from './strip/strip-view.js';

/** Something set beside a claim: what speaks against it or for it, or another date that a source gives. */
export interface AsideView {
  /** "Against:", "August 2024:"; with its own colon. */
  readonly label: string;
  readonly text: TextRun;
  readonly citations: readonly CitationMark[];
}

/** What a lane does beside one entry: a stretch starts at it, passes it, or covers it as the last. */
export interface LanePiece {
  /** 1 is next to the rail. */
  readonly lane: number;
  readonly part: 'start' | 'through' | 'end';
  /** How sure the stretch is. */
  readonly shape: MarkShape;
  /** On an 'end': the stretch goes on beyond it. */
  readonly open?: true;
}

/** The mark of today, read before or after an item. */
export interface TodayView {
  /** "Today, 23 November 2026". */
  readonly text: string;
  readonly side: 'before' | 'after';
  readonly lanes?: readonly LanePiece[];
}

/** What is drawn beside an item on the rail. */
export interface RailView {
  /** How inexactly the date is known; absent where the day is known. */
  readonly doubt?: MarkDoubt;
  /** Stretches of time that start here, pass, or end here. */
  readonly lanes?: readonly LanePiece[];
  readonly today?: TodayView;
}

/** One event or statement. */
export interface TimelineItem extends RailView {
  /** The event's or statement's own id in the deal. */
  readonly item: string;
  readonly type: 'event' | 'statement';
  /** `<scope>/<item>`: the element's id and the target of links. */
  readonly id: string;
  readonly href: string;
  /** Accessible name of the button that copies the item's address. */
  readonly copyLabel: string;
  readonly when: readonly DatePart[];
  /** "Confirmed", "Quotation". */
  readonly status: string;
  readonly shape: MarkShape;
  readonly extent: MarkExtent;
  /** An event's title, or the speaker of a statement. */
  readonly title: TextRun;
  readonly text?: TextRun;
  /** Verbatim words, in their own language, with quotation marks. */
  readonly quote?: TextRun;
  readonly citations: readonly CitationMark[];
  readonly asides: readonly AsideView[];
  readonly notes: readonly TextRun[];
}

/** How a section of a long timeline folds. */
export interface FoldView {
  /** "12 entries". */
  readonly count: string;
  /** Whether it stands open before the reader folds or unfolds anything. */
  readonly isOpen: boolean;
}

/** The button that opens every section, and closes them once all are open. */
export interface UnfoldView {
  /** "Unfold all 300 entries". */
  readonly unfold: string;
  /** "Fold all". */
  readonly fold: string;
  /** Whether every section is open. */
  readonly isOpen: boolean;
}

/** The entries of one year, or of one longer stretch where that is all that is known. */
export interface TimelineSection {
  readonly id: string;
  readonly heading: string;
  /** "9 years without an entry", where a break stands before this section. */
  readonly gap?: string;
  /** Present where the timeline is long. */
  readonly fold?: FoldView;
  /** Stretches of time that pass the heading. */
  readonly lanes?: readonly LanePiece[];
  readonly items: readonly TimelineItem[];
  /** Which of the items a filter lets through; absent where all are shown. */
  readonly shown?: readonly boolean[];
  /** Set where none is. */
  readonly hidden?: true;
}

/** The line under the head: how much there is, and the way to find something in it. */
export interface ToolsView {
  /** "37 entries". */
  readonly count: string;
  /** Button that opens search and filters. */
  readonly find: string;
}

/** Stands where the author asked for a part of the story. */
export interface PartView {
  /** "3 of 37 entries are shown here." */
  readonly text: string;
  /** "Show the whole story", or the way back. */
  readonly action: string;
  /** Whether the whole story is shown. */
  readonly whole: boolean;
}

/** Everything that `<deal-timeline>` and its fallback show, in reading order. */
export interface TimelineView {
  readonly type: 'timeline';
  readonly deal: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly skip: SkipView;
  readonly kicker: string;
  readonly id: string;
  readonly title: TextRun;
  readonly summary?: TextRun;
  readonly status: StatusView;
  readonly corrections?: CorrectionsView;
  /** Absent where the story is whole without being asked for. */
  readonly part?: PartView;
  /** Absent where there is too little to find anything in, or none is wanted. */
  readonly tools?: ToolsView;
  /** Set by `filterTimeline`. */
  readonly finding?: FindingView;
  readonly order: Order;
  /** The overview, for wide containers; absent where there is too little for one. */
  readonly strip?: StripView;
  /** How many lanes there are beside the rail. */
  readonly lanes: number;
  readonly sections: readonly TimelineSection[];
  /** Stands in place of the sections where there are none. */
  readonly empty?: string;
  /** Where the timeline is long and not all of it is open from the start. */
  readonly unfold?: UnfoldView;
  readonly keyHeading: string;
  readonly key: readonly KeyItem[];
  readonly sources: SourcesView;
}
