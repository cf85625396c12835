/**
 * The words catalogue: every sentence that `Intl` cannot make. Patterns are whole sentences with `{named}`
 * placeholders, so that a language may wrap ("自…起") or reorder; counts come with every plural category that CLDR
 * gives the language. A missing key or category does not compile.
 */

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

export interface TimelineWords<C extends Intl.LDMLPluralRule = 'other'> {
  readonly kicker: string;
  /** {count} years in which nothing is told. */
  readonly gap: PluralForms<C>;
  /** An expected event whose latest day is past. {date} {asOf} */
  readonly expectedPast: string;
  /** {date} */
  readonly updated: string;
  readonly empty: string;
  /** Name of the mark for a stretch of time, in the key. */
  readonly spanMark: string;
  /** Name of the mark for a stretch that is still going on. */
  readonly ongoingMark: string;
  /** Name of the mark of a statement, in the key. */
  readonly statementMark: string;
}

export interface RankingWords<C extends Intl.LDMLPluralRule = 'other'> {
  readonly kicker: string;
  readonly measure: Readonly<
    Record<'registrations' | 'sales' | 'deliveries' | 'production', string>
  >;
  /** How complete the table is. {count} brands, {total} in the market. */
  readonly coverageAll: PluralForms<C>;
  /** A selection, with no market total. {count} */
  readonly coverageSelection: PluralForms<C>;
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
  readonly changeNone: string;
  /** Notes below the table. {period} {date} {value} … */
  readonly noEarlierFigure: string;
  readonly notComparable: string;
  readonly onSaleFrom: string;
  readonly publishedChange: string;
  /** Explains a published change that stands where no earlier count was found. */
  readonly publishedOnly: string;
  /** Another source says the count otherwise. {value} {number} */
  readonly alsoConflict: string;
  readonly alsoConflictEarlier: string;
  readonly alsoAgrees: string;
  /** Why a rank is a range. */
  readonly rangeNote: string;
  /** Why a count that is "about" has a pale ending. */
  readonly toleranceNote: string;
  readonly withoutRank: PluralForms<C>;
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
  /** Name of the table for screen readers. {title} {scope} */
  readonly caption: string;
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

/** A complete catalogue. `C` lists the plural categories of the language; readers need only `'other'`. */
export interface Words<C extends Intl.LDMLPluralRule = 'other'>
  extends TimelineCatalogue<C>,
    RankingCatalogue<C> {}

/** Fills the `{named}` places of a pattern. A name that the pattern does not use is ignored. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

/** Picks the CLDR plural form for `count` and fills it; `{count}` is the count in the locale's digits. */
export function plural(
  forms: PluralForms,
  count: number,
  locale: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const rule = pluralRules(locale).select(count);
  const pattern = (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[rule] ?? forms.other;
  return fill(pattern, { count: new Intl.NumberFormat(locale).format(count), ...values });
}

/** Words an ordinal ("13th") by the CLDR ordinal categories that the catalogue has. */
export function ordinalForm(forms: RankingWords['ordinal'], n: number, locale: string): string {
  const pattern = forms[pluralRules(locale, 'ordinal').select(n)] ?? forms.other;
  return fill(pattern, { n: new Intl.NumberFormat(locale).format(n) });
}

// Constructing Intl objects is slow (a tenth of a millisecond and more on a phone), so one of each is kept per
// locale; a page has few locales.
const rules = new Map<string, Intl.PluralRules>();
function pluralRules(locale: string, type: Intl.PluralRuleType = 'cardinal'): Intl.PluralRules {
  const key = `${type} ${locale}`;
  let found = rules.get(key);
  if (!found) {
    found = new Intl.PluralRules(locale, { type });
    rules.set(key, found);
  }
  return found;
}
