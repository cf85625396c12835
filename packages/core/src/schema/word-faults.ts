import type { EdtfFault } from '../edtf/edtf.js';
import type { Choices } from './choices.js';
import { dateProblem } from './date-problem.js';
import { expectedOf } from './expected.js';
import type { Fault, FaultDetails, FaultKind } from './faults.js';
import type { Issue, IssueCode } from './issue.js';
import { join, names, placeOf, quote, show, subjectOf, suggest } from './messages.js';
import { pointerTo } from './pointer.js';

/**
 * What belongs there, a noun phrase that can follow "Write"; what is wrong, which goes on from the value: "is missing";
 * a sentence more, after a blank.
 */
type Wording = readonly [expected: string, problem?: string | undefined, hint?: string];

type Wordings = {
  readonly [Kind in FaultKind]: (
    detail: FaultDetails[Kind],
    fault: Pick<Fault, 'path' | 'value'>,
  ) => Wording;
};

const WORDINGS: Wordings = {
  'not-a-deal': () => ['the object that JSON.parse reads from a deal file', 'is not a deal'],
  misfit: ([choices, dateFault], { value }) => wordMisfit(choices, dateFault, value),
  missing: (choices) => [expectedOf(choices), 'must not be missing'],
  'unknown-field': ({ all }, { path }) => {
    const known = [...all.keys()];
    return [`one of ${join(known)}`, 'is not a field here', suggest(String(path.at(-1)), known)];
  },
  'missing-language': (lang = 'en') => [
    `a text for ${quote(lang)}`,
    'has no text in the language of the deal',
  ],
  'dispute-without-citation': () => [
    'a citation with “stance”: “disputes”, or with “says” or “date”',
    'needs a citation that disputes it',
  ],
  'no-bound': () => [
    'at least one of over, under, from, to, about, above and below',
    'set no bound',
  ],
  'impossible-quantity': () => ['bounds that fit each other', 'leave no number'],
  'reserved-id': () => [
    'an id that does not begin with “source-” or “cite-”',
    'begins like a link to a source',
  ],
  'duplicate-id': (first) => ['an id of its own', `is the id of ${placeOf(first)} too`],
  'unknown-id': ([kind, known], { value }) => {
    const list = kind === 'all' ? 'this deal' : `the list of ${kind}`;
    const hint = suggest(String(value), known?.keys() ?? []) || ' Or add it there.';
    return [`an id from ${list}`, `is not in ${list}`, hint];
  },
  'circular-reference': (ring) => [
    'one that does not',
    `leads back to itself through ${names(ring)}`,
  ],
  'duplicate-figure': () => [
    'one figure for each brand, other values in its “also”',
    'has a figure in this table already',
  ],
  'duplicate-total': () => [
    'one total for the same brands, other values in its “also”',
    'is of the same brands as one before',
  ],
  'repeated-brand': () => ['each brand once', 'is in this total already'],
  'fall-below-nothing': () => ['a change of at least -1, which is -100 %', 'falls below nothing'],
  'group-among-brands': (brand) => [
    'a brand, and the group into “totals”',
    `is the group of ${quote(brand)} in the same table`,
  ],
  'relation-without-figure': () => [
    'a brand that has one, or numbers',
    'has no count in this table',
  ],
  'impossible-rows': ({ code, ids }) => [
    'bounds and an order that fit',
    `${code === 'order-cycle' ? 'go round in a circle through' : 'leave no number for'} ${names(ids)}`,
  ],
  'more-than-the-market': (sum) => [`at least ${sum}, the sum of the figures`, 'are too few'],
  unreadable: () => ['plain JSON data', 'cannot be read'],
  'too-deep': (levels) => [`at most ${levels} levels`, 'is nested too deep, or holds itself'],
  'too-large': (values) => [`at most ${values} values`, 'holds too much'],
  'too-many-issues': () => ['a deal with fewer', 'has more mistakes than these'],
};

/** What was found in `data`, in words: each says where it is, what is wrong and what to write instead. */
export function wordFaults(found: readonly Fault[], data: unknown): Issue[] {
  return found.map((fault) => {
    const { kind, path, value, detail } = fault;
    const word = WORDINGS[kind] as (detail: unknown, fault: Fault) => Wording;
    const [expected, problem = 'cannot be used', hint = ''] = word(detail, fault);
    return {
      code: codeOf(fault),
      path: pointerTo(path),
      expected,
      received: show(value),
      message: `${placeOf(path, data)}: ${subjectOf(path, value)} ${problem}. Write ${expected}.${hint}`,
    };
  });
}

/** Programs tell fewer kinds apart than words do. */
function codeOf({ kind, value, detail }: Fault): IssueCode {
  switch (kind) {
    case 'misfit':
      return misfitCode(detail[0], value);
    case 'impossible-rows':
      return detail.code === 'bad-number' ? 'bad-value' : detail.code;
    case 'no-bound':
    case 'reserved-id':
      return 'bad-value';
    case 'unreadable':
      return 'wrong-type';
    default:
      return kind;
  }
}

function misfitCode({ all }: Choices, value: unknown): IssueCode {
  const isString = typeof value === 'string';
  if (isString && includes(all, 'date', 'day')) return 'bad-date';
  if (isString && includes(all, 'web')) return 'bad-url';
  const kind = Array.isArray(value) ? 'list' : value !== null && typeof value;
  return all.some((choice) => choice.kind === kind) ? 'bad-value' : 'wrong-type';
}

function wordMisfit(choices: Choices, dateFault: EdtfFault | undefined, value: unknown): Wording {
  const expected = expectedOf(choices);
  if (typeof value !== 'string') return [expected];
  const words = choices.all.flatMap(({ word }) => word ?? []);
  const [right, problem] = includes(choices.all, 'date', 'day')
    ? dateProblem(value, dateFault, expected)
    : [expected];
  return [right, problem, suggest(value, words)];
}

function includes(all: Choices['all'], ...names: string[]): boolean {
  return all.some(({ name }) => names.includes(name));
}
