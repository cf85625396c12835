import fc from 'fast-check';

const digits = (min: number, max: number, width: number) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(width, '0'));

const years = fc.oneof(
  { weight: 4, arbitrary: digits(1980, 2040, 4) },
  { weight: 2, arbitrary: digits(0, 9999, 4) },
  { weight: 1, arbitrary: digits(0, 110, 4) },
  { weight: 1, arbitrary: digits(1, 9999, 4).map((year) => `-${year}`) },
  { weight: 1, arbitrary: fc.constantFrom('1582', '1700', '1900', '2000', '2100', '-0004') },
);

const months = digits(1, 12, 2);
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const monthsWithDay = months.chain((month) =>
  digits(1, monthLengths[Number(month) - 1] ?? 0, 2).map((day) => `${month}-${day}`),
);
const divisions = fc.constantFrom('21', '22', '23', '24', '33', '34', '35', '36', '40', '41');

/** Calendar dates of level 0; the leap day only in years that have one. */
const calendarDates: fc.Arbitrary<string> = fc.oneof(
  years,
  fc.tuple(years, months).map((parts) => parts.join('-')),
  fc.tuple(years, monthsWithDay).map((parts) => parts.join('-')),
  digits(-20, 20, 1).map((n) => `${2000 + 4 * Number(n)}-02-29`),
);

const unspecified = fc.oneof(
  years.map((year) => `${year.slice(0, -1)}X`),
  years.map((year) => `${year.slice(0, -2)}XX`),
  years.map((year) => `${year}-XX`),
  years.map((year) => `${year}-XX-XX`),
  fc.tuple(years, months).map(([year, month]) => `${year}-${month}-XX`),
);

const divided = fc.tuple(years, divisions).map((parts) => parts.join('-'));

const unqualified = fc.oneof(
  { weight: 3, arbitrary: calendarDates },
  { weight: 1, arbitrary: unspecified },
  { weight: 1, arbitrary: divided },
);

/** Points of the grammar, with every qualifier. */
const points: fc.Arbitrary<string> = fc
  .tuple(unqualified, fc.constantFrom('', '', '', '?', '~', '%'))
  .map((parts) => parts.join(''));

/** Intervals of the grammar; the ends may stand in the wrong order. */
const intervals: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(points, points).map((ends) => ends.join('/')),
  fc.tuple(calendarDates, calendarDates).map((ends) => ends.sort().join('/')),
  fc.tuple(points, fc.constantFrom('', '..')).map((ends) => ends.join('/')),
  fc.tuple(fc.constantFrom('', '..'), points).map((ends) => ends.join('/')),
);

const spans = fc.tuple(points, points).map((ends) => ends.join('..'));

/** Sets of the grammar; spans inside may stand in the wrong order. */
const sets: fc.Arbitrary<string> = fc.oneof(
  fc.array(points, { minLength: 1, maxLength: 4 }).map((members) => `[${members.join()}]`),
  fc
    .array(fc.oneof({ weight: 3, arbitrary: points }, spans), { minLength: 1, maxLength: 3 })
    .map((members) => `[${members.join()}]`),
  points.map((point) => `[..${point}]`),
  points.map((point) => `[${point}..]`),
  fc.tuple(points, points).map((members) => `[..${members.join()}..]`),
);

/** Every form of the grammar. */
export const edtfStrings: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: points },
  { weight: 2, arbitrary: intervals },
  { weight: 1, arbitrary: sets },
);

const ALPHABET = [...'0123456789-/.?~%X[],{}YTSxX :Z+'];

/** A string of the grammar with one character inserted, deleted or replaced. */
export const corruptedStrings: fc.Arbitrary<string> = edtfStrings.chain((text) =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.constantFrom('insert', 'delete', 'replace'),
      fc.constantFrom(...ALPHABET),
    )
    .map(([at, edit, character]) => {
      const inserted = edit === 'delete' ? '' : character;
      return text.slice(0, at) + inserted + text.slice(edit === 'insert' ? at : at + 1);
    }),
);
