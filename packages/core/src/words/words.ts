/**
 * The words catalogue: every sentence that `Intl` cannot make. Patterns are whole sentences with `{named}`
 * placeholders, so that a language may wrap ("自…起") or reorder; counts come with every plural category that CLDR
 * gives the language. A missing key or category does not compile.
 */

import type { FindingWords } from './finding-words.js';
import type { RankingWords } from './ranking-words.js';
import type { TakeWords } from './take-words.js';
import type { TimelineWords } from './timeline-words.js';

export type { FindingWords, RankingWords, TakeWords, TimelineWords };

/** A pattern per CLDR plural category; `C` lists the categories of the language. */
export type PluralForms<C extends Intl.LDMLPluralRule = 'other'> = Readonly<Record<C, string>>;

/** Words around calendar dates. `{date}`, `{start}`, `{end}`, `{year}` are filled with dates worded by `Intl`. */
export interface DateWords {
  /** EDTF `~`. {date} */
  readonly approximate: string;
  /** EDTF `?`. {date} */
  readonly uncertain: string;
  /** EDTF `%`. {date} */
  readonly approximateAndUncertain: string;
  /** 201X. {year} is the first year of the decade. */
  readonly decade: string;
  /** 20XX. {start} and {end} are the first and last year. */
  readonly century: string;
  /** 2004-XX. {year} */
  readonly monthUnknown: string;
  /** 1985-04-XX. {month} is a worded month with its year. */
  readonly dayUnknown: string;
  /** 1985-XX-XX. {year} */
  readonly monthAndDayUnknown: string;
  /** EDTF 21–24. {year} */
  readonly spring: string;
  readonly summer: string;
  readonly autumn: string;
  readonly winter: string;
  /** EDTF 33–36. {year} */
  readonly quarter1: string;
  readonly quarter2: string;
  readonly quarter3: string;
  readonly quarter4: string;
  /** EDTF 40–41. {year} */
  readonly half1: string;
  readonly half2: string;
  /** {start} {end} */
  readonly interval: string;
  /** Open end, start in the past. {date} */
  readonly since: string;
  /** Open end, start in the future. {date} */
  readonly from: string;
  /** {date} */
  readonly fromEndUnknown: string;
  /** Open start. {date} */
  readonly until: string;
  /** {date} */
  readonly untilStartUnknown: string;
  /** [..2026-12]. {date} */
  readonly by: string;
  /** [2026-12..]. {date} */
  readonly orLater: string;
  /** [a..b]. {start} {end} */
  readonly between: string;
}

/** Words of statuses, kinds and sources that both widgets use. */
export interface SharedWords<C extends Intl.LDMLPluralRule = 'other'> {
  readonly certainty: Readonly<
    Record<'confirmed' | 'reported' | 'expected' | 'disputed' | 'denied', string>
  >;
  readonly dealStatus: Readonly<
    Record<'rumoured' | 'in-talks' | 'agreed' | 'signed' | 'completed' | 'cancelled', string>
  >;
  readonly statementKind: Readonly<
    Record<'quotation' | 'paraphrase' | 'forecast' | 'commentary' | 'no-comment' | 'denial', string>
  >;
  /** {date} */
  readonly asOf: string;
  readonly correctionsHeading: string;
  /** {date} {text} */
  readonly correction: string;
  /** A link over a long graphic, for the keyboard. */
  readonly skip: string;
  readonly keyHeading: string;
  /** {count} */
  readonly sourcesHeading: PluralForms<C>;
  /** Accessible name of a source number. {number} {publisher} */
  readonly citationLabel: string;
  /** {publisher} is the one whose text was copied. */
  readonly copySeenAt: string;
  /** The source rests on another of the list. {publisher} */
  readonly derivedFrom: string;
  readonly undated: string;
  /** {date} */
  readonly accessed: string;
  /** Visible text of a link back to the item, where the citation names no place. */
  readonly backLink: string;
  /** Accessible name. {item} */
  readonly backLinkLabel: string;
  /** Quotation marks around a quotation in this language are put by pattern. {text} */
  readonly quoted: string;
  /** A statement's kind and how sure it is. {first} {second} */
  readonly kindAndCertainty: string;
  /** A title and its date or similar, in one line. {first} {second} */
  readonly comma: string;
  /** Label before what disputes a claim, with its colon. */
  readonly against: string;
  /** Label before what a source says in support of a claim, with its colon. */
  readonly supports: string;
  /** Label before the publishers that date an item so, with its colon. {date} */
  readonly datedSo: string;
  /** What one source says. {publisher} {text} */
  readonly says: string;
  /** A source that disputes without words of its own. {publisher} */
  readonly disputedBy: string;
  /** While data is on its way. */
  readonly loading: string;
  /** Data could not be shown; the page's own text stays. */
  readonly failed: string;
}

/** What every view needs. */
export interface BaseWords<C extends Intl.LDMLPluralRule = 'other'> {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly dates: DateWords;
  readonly shared: SharedWords<C>;
}

/** The part of a catalogue that a timeline needs. */
export interface TimelineCatalogue<C extends Intl.LDMLPluralRule = 'other'> extends BaseWords<C> {
  readonly timeline: TimelineWords<C>;
}

/** The part of a catalogue that a ranking needs. */
export interface RankingCatalogue<C extends Intl.LDMLPluralRule = 'other'> extends BaseWords<C> {
  readonly ranking: RankingWords<C>;
}

/** The part of a catalogue that search and filters need. */
export interface FindingCatalogue<C extends Intl.LDMLPluralRule = 'other'> {
  readonly finding: FindingWords<C>;
}

/** The part of a catalogue that downloads, citation and embed code need. */
export interface TakeCatalogue {
  readonly take: TakeWords;
}

/** A complete catalogue. `C` lists the plural categories of the language; readers need only `'other'`. */
export interface Words<C extends Intl.LDMLPluralRule = 'other'>
  extends TimelineCatalogue<C>,
    RankingCatalogue<C>,
    FindingCatalogue<C>,
    TakeCatalogue {}
