import type { PluralForms } from './words.js';

/** The sentences of a timeline. */
export interface TimelineWords<C extends Intl.LDMLPluralRule = 'other'> {
  readonly kicker: string;
  /** {count} years in which nothing is told. */
  readonly gap: PluralForms<C>;
  /** {count} months in which nothing is told. */
  readonly gapMonths: PluralForms<C>;
  /** A break in a part of the story. {gap} is one of those. */
  readonly gapPart: string;
  /** An expected event whose latest day is past. {date} {asOf} */
  readonly expectedPast: string;
  /** {date} */
  readonly updated: string;
  readonly empty: string;
  /** A part of the story is shown: {shown} of {count} entries. */
  readonly partShown: PluralForms<C>;
  /** The whole story is shown after all. {count} entries. */
  readonly partWhole: PluralForms<C>;
  /** Button that shows the whole story. */
  readonly showWhole: string;
  /** Button that goes back to the part. */
  readonly showPart: string;
  /** How many entries there are, in a section or in all. {count} */
  readonly entries: PluralForms<C>;
  /** A button that opens every section. {count} entries in all. */
  readonly unfold: PluralForms<C>;
  /** The same button once every section is open: it closes them. */
  readonly fold: string;
  /** Button that opens search and filters. */
  readonly find: string;
  /** Accessible name of the button that copies an entry's address. {item} */
  readonly copyLink: string;
  /** Said when it has been copied. */
  readonly copied: string;
  /** Name of the mark for a stretch of time, in the key. */
  readonly spanMark: string;
  /** Name of the mark for a stretch that is still going on. */
  readonly ongoingMark: string;
  /** Name of the mark of a statement, in the key. */
  readonly statementMark: string;
  /** Name of the band of an inexact date, in the key. */
  readonly doubtMark: string;
  /** Mark of today among the entries. {date} */
  readonly today: string;
  /** What the overview shows. {count} {from} {to} */
  readonly strip: PluralForms<C>;
  /** {gap} is a break as it is worded among the entries. */
  readonly stripBreak: string;
  /** How bars are read that stand for more than one entry. */
  readonly stripDensity: string;
  /** How a period is chosen with a pointer. */
  readonly stripHint: string;
}
