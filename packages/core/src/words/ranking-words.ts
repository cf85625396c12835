import type { PluralForms } from './words.js';

/** The sentences of a ranking. */
export interface RankingWords<C extends Intl.LDMLPluralRule = 'other'> {
  readonly kicker: string;
  readonly measure: Readonly<
    Record<'registrations' | 'sales' | 'deliveries' | 'production', string>
  >;
  /** How complete the table is. {count} brands, {total} in the market. */
  readonly coverageAll: PluralForms<C>;
  /** A selection, with no market total. {count} */
  readonly coverageSelection: PluralForms<C>;
  /** A selection of which no brand has a rank. */
  readonly coverageNone: string;
  /** A selection with a known share. {count} {share} {total} */
  readonly coverageShare: PluralForms<C>;
  /** As above where figures are only bounded from below. {count} {share} {total} */
  readonly coverageShareAtLeast: PluralForms<C>;
  /** What the table counts. {measure} {market} {period} */
  readonly subject: string;
  /** Ranks hold only in the list. {count} */
  readonly scopeListed: PluralForms<C>;
  readonly scopeMarket: string;
  /** {compiler} */
  readonly compiledBy: string;
  /** Column heads. */
  readonly rank: string;
  readonly rankListed: PluralForms<C>;
  readonly rankMarket: string;
  readonly brand: string;
  /** {period} */
  readonly changeOn: string;
  /** Ranks as written. {rank}; {best} {worst} */
  readonly tied: string;
  readonly rankRange: string;
  readonly rankOrHigher: string;
  readonly noRank: string;
  /** CLDR ordinal categories that the language has; 'other' always. {n} */
  readonly ordinal: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
  /** Ranks as spoken. {rank} or {best} {worst} are ordinals; {count} of the list. */
  readonly rankSpoken: string;
  readonly tiedSpoken: string;
  readonly rankRangeSpoken: string;
  readonly rankOrHigherSpoken: string;
  readonly noRankSpoken: string;
  readonly listedSpoken: PluralForms<C>;
  readonly marketSpoken: string;
  /** Quantities. {n}; {from} {to}; {brand} */
  readonly over: string;
  readonly under: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly between: string;
  readonly about: string;
  readonly aboveBrand: string;
  readonly belowBrand: string;
  readonly undisclosed: string;
  readonly notFound: string;
  /** Two conditions on one count. {first} {second} */
  readonly and: string;
  /** Changes. {percent}; {from} {to} */
  readonly change: string;
  readonly changeRange: string;
  readonly changeAtLeast: string;
  readonly changeAtMost: string;
  /** Growth too large for a percentage to inform. {from} {to} units */
  readonly changeFromTo: string;
  readonly changeNew: string;
  readonly changeUp: string;
  readonly changeDown: string;
  /** In place of a change: there is none to give. {period} */
  readonly noEarlierFigure: string;
  readonly earlierUndisclosed: string;
  /** The same for a whole table, as a sentence. {period} */
  readonly noEarlierFigures: string;
  readonly changeNotComparable: string;
  /** A published change, where the counts behind it are not known. {value} */
  readonly changePublished: string;
  /** Both figures are there, but say nothing together. */
  readonly notKnown: string;
  /** Notes below the table. {period} {date} {value} … */
  readonly notComparable: string;
  readonly onSaleFrom: string;
  readonly publishedChange: string;
  /** Explains changes that stand as published. */
  readonly publishedNote: string;
  /** Another source says the count otherwise. {value} {number} */
  readonly alsoConflict: string;
  readonly alsoConflictEarlier: string;
  /** What an earlier count is, where a change against it needs that. {period} {value} */
  readonly earlierFigure: string;
  /** Which of several values a source speaks for or against. {value} {label} */
  readonly onValue: string;
  readonly alsoAgrees: string;
  /** Why a rank is a range. */
  readonly rangeNote: string;
  /** What ranks and sums do with figures that are reported, expected, disputed or denied. */
  readonly unconfirmedNote: string;
  /** Before the numbers of the sources that changes rest on besides the table's own. {period} */
  readonly earlierSources: string;
  /** Why a count that is "about" has a pale ending. */
  readonly toleranceNote: string;
  /** Of one count that is "about", where the deal has a margin of its own. {value} {within} */
  readonly marginNote: string;
  readonly withoutRank: PluralForms<C>;
  /** Column head: share of the market. */
  readonly share: string;
  /** The brands that a limit leaves out, as one line. {count} */
  readonly others: PluralForms<C>;
  /** How many of several brands have no figure. {count} */
  readonly withoutFigure: PluralForms<C>;
  /** How many brands of one parent are in the table. {count} */
  readonly brandsListed: PluralForms<C>;
  /** A published sum beside ours. {value} */
  readonly asPublished: string;
  /** Opens the rows beyond the limit. {count} rows in all */
  readonly showAll: PluralForms<C>;
  /** Name of the choice between tables of one series. */
  readonly periods: string;
  /** Label of the box for a brand's name. */
  readonly find: string;
  /** {count} {total} */
  readonly found: PluralForms<C>;
  /** {query} */
  readonly foundNone: string;
  readonly totalsHeading: string;
  readonly marketTotal: string;
  /** {brands} */
  readonly brandsTotal: string;
  /** {published} {sum} */
  readonly totalWithSum: string;
  /** {value} {other} */
  readonly totalWithOther: string;
  /** Legend of bar endings, those present. */
  readonly endingOver: string;
  readonly endingUnder: string;
  readonly endingAbout: string;
  readonly empty: string;
  /** {table} */
  readonly unknownTable: string;
  /** What opens downloads, citation and embed code. */
  readonly take: string;
  /** Name of the table for screen readers. {title} {scope} */
  readonly caption: string;
}
