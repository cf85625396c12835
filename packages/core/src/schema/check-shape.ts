import type { HiddenSteps } from '../view/steps.js';
import {
  acceptedBy,
  accepts,
  type Choices,
  choicesOf,
  expectedOf,
  type Fields,
  fieldsOf,
  kindOf,
  wordsOf,
} from './choices.js';
import { checkClaim } from './claim-checks.js';
import { dateProblem } from './date-problem.js';
import type { Ids } from './ids.js';
import type { IssueCode } from './issue.js';
import { join, quote, suggest } from './messages.js';
import type { Report } from './report.js';

type Plain = Readonly<Record<string, unknown>>;

/**
 * Checks that plain data have the shape of a deal, with an issue for everything that does not fit `SHAPE`. Ids and
 * references go to `ids`, to be matched when all are known.
 */
export function* checkShape(data: Plain, report: Report, ids: Ids): HiddenSteps<void> {
  const lang = accepts('language', data.lang) ? (data.lang as string) : undefined;
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
      else if (choices.all.includes('text')) checkTexts(value as Plain);
      else misfit(value, choices);
    } else {
      const choice = acceptedBy(choices, value);
      if (choice === undefined) misfit(value, choices);
      else ids.note(choice, value, path);
    }
  }

  function checkObject(object: Plain, name: string): void {
    const before = report.issues.length;
    const fields = fieldsOf(name);
    for (const key of Object.keys(object)) {
      const choices = fields.all.get(key);
      if (choices) check(key, object[key], choices);
      else noteUnknown(key, object[key], fields);
    }
    noteMissing(object, fields);
    if (report.issues.length === before) checkClaim(object, path, report);
  }

  /** Like other objects, but with one entry of its lists in a step. So are tables, which can be as long. */
  function* checkInSteps(object: Plain, name: string): HiddenSteps<void> {
    const before = report.issues.length;
    const fields = fieldsOf(name);
    for (const key of Object.keys(object)) {
      if (!fields.all.has(key)) noteUnknown(key, object[key], fields);
    }
    for (const [key, choices] of inReadingOrder(fields.all)) {
      const value = Object.hasOwn(object, key) ? object[key] : undefined;
      const item = Array.isArray(value) ? itemOf(value, choices) : undefined;
      if (item) {
        path.push(key);
        for (const [i, entry] of (value as unknown[]).entries()) {
          path.push(i);
          if (item.object === 'SalesTable' && isObject(entry)) {
            yield* checkInSteps(entry, item.object);
          } else checkHere(entry, item);
          path.pop();
          yield undefined;
        }
        path.pop();
      } else if (Object.hasOwn(object, key)) check(key, value, choices);
    }
    noteMissing(object, fields);
    if (report.issues.length === before) checkClaim(object, path, report);
  }

  function noteUnknown(key: string, value: unknown, fields: Fields): void {
    const known = [...fields.all.keys()];
    const [expected, hint] = [`one of ${join(known)}`, suggest(key, known)];
    report.add('unknown-field', [...path, key], value, expected, 'is not a field here', hint);
  }

  function noteMissing(object: Plain, { needed }: Fields): void {
    for (const [key, choices] of needed) {
      if (Object.hasOwn(object, key)) continue;
      const expected = expectedOf(choices);
      report.add('missing', [...path, key], undefined, expected, 'must not be missing');
    }
  }

  function checkTexts(texts: Plain): void {
    for (const [tag, text] of Object.entries(texts)) {
      if (accepts('language', tag)) check(tag, text, choicesOf('plain'));
      else {
        path.push(tag);
        misfit(tag, choicesOf('language'));
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
    const { all } = choices;
    const kind = Array.isArray(value) ? 'list' : value !== null && typeof value;
    let code: IssueCode = all.some((choice) => kindOf(choice) === kind)
      ? 'bad-value'
      : 'wrong-type';
    let wording: [expected: string, problem?: string] = [expectedOf(choices)];
    let hint = '';
    if (typeof value === 'string') {
      if (all.includes('web')) code = 'bad-url';
      if (all.includes('date') || all.includes('day')) {
        code = 'bad-date';
        wording = dateProblem(value, wording[0]);
      }
      hint = suggest(value, wordsOf(choices));
    }
    report.add(code, path, value, wording[0], wording[1], hint);
  }

  yield* checkInSteps(data, 'Deal');
}

/** Sources come first: what cites them then finds them, and need not be remembered until the end. */
function inReadingOrder(fields: Fields['all']): [key: string, choices: Choices][] {
  return [...fields].sort(([a], [b]) => Number(b === 'sources') - Number(a === 'sources'));
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the entries of a list must be; nothing where no list, or no empty one, is a choice. */
function itemOf(entries: readonly unknown[], { list }: Choices): Choices | undefined {
  return list && (entries.length > 0 || !list.needsOne) ? list.item : undefined;
}
