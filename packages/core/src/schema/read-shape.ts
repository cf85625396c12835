import type { HiddenSteps } from '../view/steps.js';
import { accepts, expectedOf, fieldsOf, kindOf, wordsOf } from './choices.js';
import { checkClaim } from './claim-checks.js';
import { dateProblem } from './date-problem.js';
import type { Ids } from './ids.js';
import type { IssueCode } from './issue.js';
import { join, quote, suggest } from './messages.js';
import type { Report } from './report.js';

type Plain = Readonly<Record<string, unknown>>;

/**
 * Reads plain data as a deal, with an issue for everything that does not fit `SHAPE`. Returns a new object that holds
 * what did fit. Ids and references go to `ids`, to be matched when all are known.
 */
export function* readShape(data: Plain, report: Report, ids: Ids): HiddenSteps<unknown> {
  const lang = accepts('language', data.lang) ? (data.lang as string) : undefined;
  /** Where reading is at: one list for all, since most values give no reason to name their place. */
  const path: (string | number)[] = [];

  function read(key: string | number, value: unknown, choices: readonly string[]): unknown {
    path.push(key);
    const result = readHere(value, choices);
    path.pop();
    return result;
  }

  function readHere(value: unknown, choices: readonly string[]): unknown {
    if (Array.isArray(value)) {
      const item = itemOf(value, choices);
      if (item) return value.map((entry, i) => read(i, entry, item));
    } else if (typeof value === 'object' && value) {
      const name = choices.find((choice) => kindOf(choice) === 'object');
      if (name) return readObject(value as Plain, name);
      if (choices.includes('text')) return readTexts(value as Plain);
    } else {
      const choice = choices.find((each) => accepts(each, value));
      if (choice) {
        ids.note(choice, value, path);
        return value;
      }
    }
    return misfit(value, choices);
  }

  function readObject(object: Plain, name: string): Plain {
    const result: Record<string, unknown> = {};
    const before = report.issues.length;
    const fields = fieldsOf(name);
    noteUnknownFields(object, fields);
    for (const [key, { optional, choices }] of fields) {
      if (Object.hasOwn(object, key)) result[key] = read(key, object[key], choices);
      else if (!optional) noteMissing(key, choices);
    }
    if (report.issues.length === before) checkClaim(result, path, report);
    return result;
  }

  /** Like other objects, but with one entry of its lists in a step. So are tables, which can be as long. */
  function* readInSteps(object: Plain, name: string): HiddenSteps<Plain> {
    const result: Record<string, unknown> = {};
    const before = report.issues.length;
    const fields = fieldsOf(name);
    noteUnknownFields(object, fields);
    for (const [key, { optional, choices }] of fields) {
      const value = object[key];
      const item = Array.isArray(value) ? itemOf(value, choices) : undefined;
      if (item) {
        const list: unknown[] = [];
        path.push(key);
        for (const [i, entry] of (value as unknown[]).entries()) {
          path.push(i);
          const isTable = key === 'sales' && isObject(entry);
          list.push(isTable ? yield* readInSteps(entry, item[0]) : readHere(entry, item));
          path.pop();
          yield undefined;
        }
        path.pop();
        result[key] = list;
      } else if (Object.hasOwn(object, key)) result[key] = read(key, value, choices);
      else if (!optional) noteMissing(key, choices);
    }
    if (report.issues.length === before) checkClaim(result, path, report);
    return result;
  }

  function noteUnknownFields(object: Plain, fields: ReadonlyMap<string, unknown>): void {
    for (const key of Object.keys(object)) {
      if (fields.has(key)) continue;
      const known = [...fields.keys()];
      report.add(
        'unknown-field',
        [...path, key],
        object[key],
        `one of ${join(known)}`,
        'is not a field here',
        suggest(key, known),
      );
    }
  }

  function noteMissing(key: string, choices: readonly string[]): void {
    const expected = expectedOf(choices);
    report.add('missing', [...path, key], undefined, expected, 'must not be missing');
  }

  function readTexts(texts: Plain): Plain {
    const result: Record<string, unknown> = {};
    for (const [tag, text] of Object.entries(texts)) {
      if (accepts('language', tag)) result[tag] = read(tag, text, ['plain']);
      else {
        path.push(tag);
        misfit(tag, ['language']);
        path.pop();
      }
    }
    const own = lang ?? Object.keys(texts)[0];
    if (own === undefined || !(own in texts)) {
      const problem = 'has no text in the language of the deal';
      report.add('missing-language', path, texts, `a text for ${quote(lang ?? 'en')}`, problem);
    }
    return result;
  }

  function misfit(value: unknown, choices: readonly string[]): undefined {
    const kind = Array.isArray(value) ? 'list' : value !== null && typeof value;
    let code: IssueCode = choices.some((choice) => kindOf(choice) === kind)
      ? 'bad-value'
      : 'wrong-type';
    let wording: [expected: string, problem?: string] = [expectedOf(choices)];
    let hint = '';
    if (typeof value === 'string') {
      if (choices.includes('web')) code = 'bad-url';
      if (choices.includes('date') || choices.includes('day')) {
        code = 'bad-date';
        wording = dateProblem(value, wording[0]);
      }
      hint = suggest(value, wordsOf(choices));
    }
    report.add(code, path, value, wording[0], wording[1], hint);
  }

  return yield* readInSteps(data, 'Deal');
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the entries of a list must be; nothing where no list, or no empty one, is a choice. */
function itemOf(list: readonly unknown[], choices: readonly string[]): [string] | undefined {
  const choice = choices.find((each) => kindOf(each) === 'list');
  return choice && (choice.endsWith('*') || list.length > 0) ? [choice.slice(0, -1)] : undefined;
}
