import type { HiddenSteps } from '../view/steps.js';
import {
  accepts,
  type Choices,
  choicesOf,
  expectedOf,
  type Fields,
  fieldsOf,
  wordsOf,
} from './choices.js';
import { checkClaim } from './claim-checks.js';
import { dateProblem } from './date-problem.js';
import type { Ids } from './ids.js';
import type { IssueCode } from './issue.js';
import { join, quote, suggest } from './messages.js';
import type { Report } from './report.js';

type Plain = Readonly<Record<string, unknown>>;

const LANGUAGE = choicesOf('language');
const PLAIN = choicesOf('plain');
const isLanguage = (value: unknown) => LANGUAGE.all.some((choice) => accepts(choice, value));

/** So many entries are looked at in one step: a few hundredths of a millisecond each, on a slow phone. */
const STEP = 16;

/**
 * Checks that plain data have the shape of a deal, with an issue for everything that does not fit `SHAPE`. Ids and
 * references go to `ids`, which matches them.
 */
export function* checkShape(data: Plain, report: Report, ids: Ids): HiddenSteps<void> {
  const isOwn = Object.hasOwn(data, 'lang') && isLanguage(data.lang);
  const lang = isOwn ? (data.lang as string) : undefined;
  /** Where checking is at: one list for all, since most values give no reason to name their place. */
  const path: (string | number)[] = [];

  function check(key: string | number, value: unknown, choices: Choices): void {
    path.push(key);
    checkHere(value, choices);
    path.pop();
  }

  function checkHere(value: unknown, choices: Choices): void {
    if (Array.isArray(value)) {
      const item = itemOf(value, choices);
      if (!item) misfit(value, choices);
      else for (let i = 0; i < value.length; i++) check(i, value[i], item);
    } else if (typeof value === 'object' && value) {
      if (choices.object) checkObject(value as Plain, choices.object);
      else if (includes(choices, 'text')) checkTexts(value as Plain);
      else misfit(value, choices);
    } else {
      const choice = choices.all.find((each) => accepts(each, value));
      if (!choice) misfit(value, choices);
      else if (choice.idOf) ids.noteId(choice.idOf, value as string, path);
      else if (choice.refersTo) ids.noteReference(choice.refersTo, value as string, path);
    }
  }

  /** `lists` takes those that are to be checked in steps. */
  function checkObject(object: Plain, name: string, lists?: [key: string, item: Choices][]): void {
    const before = report.issues.length;
    const fields = fieldsOf(name);
    for (const key of Object.keys(object)) {
      const value = object[key];
      const field = fields.all.get(key);
      const item = lists && field && Array.isArray(value) && itemOf(value, field);
      if (item) lists.push([key, item]);
      else if (field) check(key, value, field);
      else noteUnknown(key, value, fields);
    }
    for (const [key, field] of fields.required) {
      if (Object.hasOwn(object, key)) continue;
      const expected = expectedOf(field);
      report.add('missing', [...path, key], undefined, expected, 'must not be missing');
    }
    // The deal and its tables make no claim of their own; their lists are not checked yet.
    if (!lists && report.issues.length === before) checkClaim(object, path, report);
  }

  /** Like other objects, but with one entry of its lists in a step. So are tables, which can be as long. */
  function* checkInSteps(object: Plain, name: string): HiddenSteps<void> {
    const lists: [key: string, item: Choices][] = [];
    checkObject(object, name, lists);
    // Sources before the other lists: what cites them then finds them, and need not be remembered until the end.
    lists.sort(([a], [b]) => Number(b === 'sources') - Number(a === 'sources'));
    for (const [key, item] of lists) {
      path.push(key);
      for (const [i, entry] of (object[key] as unknown[]).entries()) {
        path.push(i);
        if (key === 'sales' && item.object && isObject(entry))
          yield* checkInSteps(entry, item.object);
        else checkHere(entry, item);
        path.pop();
        if (i % STEP === 0) yield;
      }
      path.pop();
    }
  }

  function noteUnknown(key: string, value: unknown, { all }: Fields): void {
    const known = [...all.keys()];
    const [expected, hint] = [`one of ${join(known)}`, suggest(key, known)];
    report.add('unknown-field', [...path, key], value, expected, 'is not a field here', hint);
  }

  function checkTexts(texts: Plain): void {
    for (const [tag, text] of Object.entries(texts)) {
      if (isLanguage(tag)) check(tag, text, PLAIN);
      else {
        path.push(tag);
        misfit(tag, LANGUAGE);
        path.pop();
      }
    }
    const own = lang ?? Object.keys(texts)[0];
    if (own === undefined || !Object.hasOwn(texts, own)) {
      const problem = 'has no text in the language of the deal';
      report.add('missing-language', path, texts, `a text for ${quote(lang ?? 'en')}`, problem);
    }
  }

  function misfit(value: unknown, choices: Choices): void {
    const kind = Array.isArray(value) ? 'list' : value !== null && typeof value;
    let code: IssueCode = choices.all.some((choice) => choice.kind === kind)
      ? 'bad-value'
      : 'wrong-type';
    let wording: [expected: string, problem?: string] = [expectedOf(choices)];
    let hint = '';
    if (typeof value === 'string') {
      if (includes(choices, 'web')) code = 'bad-url';
      if (includes(choices, 'date') || includes(choices, 'day')) {
        code = 'bad-date';
        wording = dateProblem(value, wording[0]);
      }
      hint = suggest(value, wordsOf(choices));
    }
    report.add(code, path, value, wording[0], wording[1], hint);
  }

  yield* checkInSteps(data, 'Deal');
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function includes({ all }: Choices, name: string): boolean {
  return all.some((choice) => choice.name === name);
}

/** What the entries of a list must be; nothing where no list, or no empty one, is a choice. */
function itemOf(entries: readonly unknown[], { item, needsOne }: Choices): Choices | undefined {
  return needsOne && entries.length === 0 ? undefined : item;
}
