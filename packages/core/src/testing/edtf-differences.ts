import { boundsOf, endsOf, isLeap, membersOf, outerPoints, somePoint } from './edtf-anatomy.js';
import type { Disagreement } from './edtf-oracle.js';

/** Something that the package `edtf` and this grammar are known to see differently. */
export interface KnownDifference {
  readonly name: string;
  /** Why they differ, and why this side stays as it is. */
  readonly reason: string;
  readonly kind: Disagreement;
  /** Whether a string shows it; never true of a string that both read alike. */
  readonly applies: (text: string) => boolean;
}

const DIVISION = /^-?\d{4}-(2[1-4]|3[3-6]|4[01])[?~%]?$/;

/** Where the package takes last for first; it reads other decades and centuries right. */
const UNSPECIFIED_BEFORE_0 = /^-(000X|00XX|\d{4}-.*X)/;

export const knownDifferences: readonly KnownDifference[] = [
  {
    name: 'leap day of a common year',
    reason:
      'The package takes 29 February in every year and moves it to 1 March; no such day exists.',
    kind: 'only-theirs',
    applies: somePoint((point) => /-02-29[?~%]?$/.test(point) && !isLeap(point)),
  },
  {
    name: 'decades and centuries of three and two digits',
    reason: 'Part of the package only; 201X and 20XX say the same in EDTF.',
    kind: 'only-theirs',
    applies: (text) => /^-?\d{2,3}[?~%]?$/.test(text),
  },
  {
    name: 'qualifier before or inside a date',
    reason: 'Level 2; a deal qualifies a date as a whole.',
    kind: 'only-theirs',
    applies: somePoint((point) => /[?~%]./.test(point)),
  },
  {
    name: 'unspecified digit elsewhere',
    reason: 'Level 2, or more than two digits of a year; too vague to stand in a timeline.',
    kind: 'only-theirs',
    applies: somePoint(
      (point) => /X-?\d|\dXXX|XXXX|X-XX$|-\dX/.test(point) && !/^-?\d{4}-XX-XX/.test(point),
    ),
  },
  {
    name: 'year −0000 with unspecified digits',
    reason: 'There is no such year; the package refuses it only where every digit is given.',
    kind: 'only-theirs',
    applies: somePoint((point) => /^-0000-.*X/.test(point)),
  },
  {
    name: 'season by hemisphere, third of a year',
    reason: 'Level 2, 25–32 and 37–39; no deal needs them.',
    kind: 'only-theirs',
    applies: somePoint((point) => /^-?\d{4}-(2[5-9]|3[0-27-9])[?~%]?$/.test(point)),
  },
  {
    name: 'time of day',
    reason: 'Nothing here is dated to the minute.',
    kind: 'only-theirs',
    applies: somePoint((point) => /^-?\d{4}-\d\d-\d\dT\d\d/.test(point)),
  },
  {
    name: 'long or rounded year',
    reason: 'Level 1 and 2: a year of more than four digits, or with significant digits only.',
    kind: 'only-theirs',
    applies: (text) => /^Y|^-?\d{4}S\d$/.test(text),
  },
  {
    name: 'all of a set',
    reason: 'Level 2 braces: several dates at once are several events.',
    kind: 'only-theirs',
    applies: (text) => /^\{.*\}$/.test(text),
  },
  {
    name: 'spaces in a set',
    reason: 'The package lets them stand around commas; the standard has none.',
    kind: 'only-theirs',
    applies: (text) => membersOf(text).some((member) => /^ | $/.test(member)),
  },
  {
    name: 'no date at either end',
    reason: 'An interval of which nothing is known says nothing.',
    kind: 'only-theirs',
    applies: (text) => /^(\.\.)?\/(\.\.)?$/.test(text),
  },
  {
    name: 'set without a limit, or with two at one end',
    reason: '[..a..] says nothing, and [..a..b] could be read two ways.',
    kind: 'only-theirs',
    applies: (text) => {
      const members = membersOf(text);
      return /^\.\..+\../.test(members[0] ?? '') || /.\.\..*\.\.$/.test(members.at(-1) ?? '');
    },
  },
  {
    name: 'span in a set that ends before it starts',
    reason: 'The package does not look at the order.',
    kind: 'only-theirs',
    applies: (text) =>
      membersOf(text).some((member) => {
        const [start, end] = member.split('..').map(boundsOf);
        return !!start && !!end && end.latest < start.earliest;
      }),
  },
  {
    name: 'qualified date with unspecified digits',
    reason:
      'The package has no qualifier after an X; the standard does not forbid it ("around the 2010s").',
    kind: 'only-ours',
    applies: somePoint((point) => /X[?~%]$/.test(point)),
  },
  {
    name: 'qualified year in a set',
    reason: 'The package takes [2012-05?] but not [2012?].',
    kind: 'only-ours',
    applies: (text) => /^\[/.test(text) && somePoint((point) => /^-?\d{4}[?~%]$/.test(point))(text),
  },
  {
    name: 'season, quarter or half at one end of an interval',
    reason: 'The package takes them only where both ends are such.',
    kind: 'only-ours',
    applies: (text) =>
      endsOf(text).filter((end) => DIVISION.test(end)).length === 1 && /\//.test(text),
  },
  {
    name: 'season, quarter or half in a set',
    reason: 'The package has none there; "spring or summer 2026" is a thing that sources say.',
    kind: 'only-ours',
    applies: (text) => /^\[/.test(text) && somePoint((point) => DIVISION.test(point))(text),
  },
  {
    name: 'span in a set between other than plain dates of one depth',
    reason: 'The package has no qualifiers, no X and no mixed depths there.',
    kind: 'only-ours',
    applies: (text) =>
      membersOf(text).some((member) => {
        const [start = '', end = '', ...more] = member.split('..');
        if (start === '' || end === '' || more.length > 0) return false;
        return (
          start.replace(/^-/, '').length !== end.replace(/^-/, '').length || /[?~%X]/.test(member)
        );
      }),
  },
  {
    name: 'interval whose ends start together, or that ends in a stretch its start lies in',
    reason: 'The package compares first days only and refuses 2012/2012 and 2012-05/2012.',
    kind: 'only-ours',
    applies: (text) => {
      const [start, end] = endsOf(text).map(boundsOf);
      return !!start && !!end && end.earliest <= start.earliest && end.latest >= start.earliest;
    },
  },
  {
    name: 'interval between a qualified year and unspecified digits',
    reason: 'The package takes the one by its level 1 rule and the other by its level 2 rule only.',
    kind: 'only-ours',
    applies: (text) => {
      const ends = endsOf(text);
      return ends.some((end) => /^-?\d{4}[?~%]$/.test(end)) && ends.some((end) => /X$/.test(end));
    },
  },
  {
    name: 'interval that ends in a stretch before year 0 with unspecified digits',
    reason: 'The package takes the last day of its start for the first.',
    kind: 'only-ours',
    applies: (text) => {
      const [start = '', end = ''] = endsOf(text);
      const a = boundsOf(start);
      const b = boundsOf(end);
      return UNSPECIFIED_BEFORE_0.test(start) && !!a && !!b && b.earliest <= a.latest;
    },
  },
  {
    name: 'season of the year',
    reason:
      'The package starts spring in January; the northern meteorological one starts in March.',
    kind: 'bounds',
    applies: somePoint((point) => /^-?\d{4}-2[1-4][?~%]?$/.test(point)),
  },
  {
    name: 'season, quarter or half before year 0',
    reason: 'The package loses the sign of the year in its last day.',
    kind: 'bounds',
    applies: (text) => /^-\d{4}-[2-4]\d[?~%]?$/.test(endsOf(text).at(-1) ?? ''),
  },
  {
    name: 'unspecified digits before year 0',
    reason: 'The package mixes up first and last there.',
    kind: 'bounds',
    applies: (text) => outerPoints(text).some((point) => UNSPECIFIED_BEFORE_0.test(point)),
  },
  {
    name: 'unknown end',
    reason: 'The package has null there, which compares as 1970; nothing bounds an unknown end.',
    kind: 'bounds',
    applies: (text) => /^\/|\/$/.test(text),
  },
  {
    name: 'set out of order',
    reason: 'The package takes the first member as the earliest and the last as the latest.',
    kind: 'bounds',
    applies: (text) => {
      const whole = boundsOf(text);
      const members = membersOf(text).map((member) => member.replace(/^\.\.|\.\.$/, ''));
      const first = boundsOf(`[${members[0]}]`);
      const last = boundsOf(`[${members.at(-1)}]`);
      if (!whole || !first || !last) return false;
      return (
        (Number.isFinite(whole.earliest) && first.earliest !== whole.earliest) ||
        (Number.isFinite(whole.latest) && last.latest !== whole.latest)
      );
    },
  },
  {
    name: 'set that ends in a span',
    reason: 'The package takes the first date of the span as the last of the set.',
    kind: 'bounds',
    applies: (text) => {
      const [start, end] = (membersOf(text).at(-1) ?? '').split('..').map(boundsOf);
      return !!start && !!end && start.latest !== end.latest;
    },
  },
  {
    name: 'leap day of year 0',
    reason: 'The package counts it in 1900, which was no leap year.',
    kind: 'bounds',
    applies: (text) =>
      somePoint((point) => /^0000-02-29/.test(point))(text) || /0000-02-XX\]?$/.test(text),
  },
];
