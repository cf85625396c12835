import type { HiddenSteps } from '../view/steps.js';
import { accepts, expectedOf, fieldsOf, kindOf, wordsOf } from './choices.js';
import { checkClaim } from './claim-checks.js';
import { dateProblem } from './date-problem.js';
import type { Ids } from './ids.js';
import type { IssueCode } from './issue.js';
import { join, type Path, quote, suggest } from './messages.js';
import type { Report } from './report.js';

type Plain = Readonly<Record<string, unknown>>;

/**
 * Reads plain data as a deal, with an issue for everything that does not fit `SHAPE`. Returns a new object that holds
 * what did fit. Ids and references go to `ids`, to be matched when all are known.
 */
export function* readShape(data: Plain, report: Report, ids: Ids): HiddenSteps<unknown> {
  const lang = accepts('language', data.lang) ? (data.lang as string) : undefined;

  function read(value: unknown, choices: readonly string[], path: Path): unknown {
    if (Array.isArray(value)) {
      const item = itemOf(value, choices);
      if (item) return value.map((entry, i) => read(entry, item, [...path, i]));
    } else if (typeof value === 'object' && value) {
      const name = choices.find((choice) => kindOf(choice) === 'object');
      if (name) return readObject(value as Plain, name, path);
      if (choices.includes('text')) return readTexts(value as Plain, path);
    } else {
      const choice = choices.find((each) => accepts(each, value));
      if (choice) {
        ids.note(choice, value, path);
        return value;
      }
    }
    return misfit(value, choices, path);
  }

  function readObject(object: Plain, name: string, path: Path): Plain {
    const result: Record<string, unknown> = {};
    const before = report.issues.length;
    const fields = fieldsOf(name);
    noteUnknownFields(object, fields, path);
    for (const [key, { optional, choices }] of fields) {
      const at = [...path, key];
      if (key in object) result[key] = read(object[key], choices, at);
      else if (!optional) noteMissing(choices, at);
    }
    if (report.issues.length === before) checkClaim(result, path, report);
    return result;
  }

  /** Like other objects, but with one entry of its lists in a step. So are tables, which can be as long. */
  function* readInSteps(object: Plain, name: string, path: Path): HiddenSteps<Plain> {
    const result: Record<string, unknown> = {};
    const before = report.issues.length;
    const fields = fieldsOf(name);
    noteUnknownFields(object, fields, path);
    for (const [key, { optional, choices }] of fields) {
      const value = object[key];
      const at = [...path, key];
      const item = Array.isArray(value) ? itemOf(value, choices) : undefined;
      if (item) {
        const list: unknown[] = [];
        for (const [i, entry] of (value as unknown[]).entries()) {
          list.push(
            key === 'sales' && isObject(entry)
              ? yield* readInSteps(entry, item[0], [...at, i])
              : read(entry, item, [...at, i]),
          );
          yield undefined;
        }
        result[key] = list;
      } else if (key in object) result[key] = read(value, choices, at);
      else if (!optional) noteMissing(choices, at);
    }
    if (report.issues.length === before) checkClaim(result, path, report);
    return result;
  }

  function noteUnknownFields(
    object: Plain,
    fields: ReadonlyMap<string, unknown>,
    path: Path,
  ): void {
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

  function noteMissing(choices: readonly string[], path: Path): void {
    report.add('missing', path, undefined, expectedOf(choices), 'must not be missing');
  }

  function readTexts(texts: Plain, path: Path): Plain {
    const result: Record<string, unknown> = {};
    for (const [tag, text] of Object.entries(texts)) {
      const at = [...path, tag];
      if (accepts('language', tag)) result[tag] = read(text, ['plain'], at);
      else misfit(tag, ['language'], at);
    }
    const own = lang ?? Object.keys(texts)[0];
    if (own === undefined || !(own in texts)) {
      const problem = 'has no text in the language of the deal';
      report.add('missing-language', path, texts, `a text for ${quote(lang ?? 'en')}`, problem);
    }
    return result;
  }

  function misfit(value: unknown, choices: readonly string[], path: Path): undefined {
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

  return yield* readInSteps(data, 'Deal', []);
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the entries of a list must be; nothing where no list, or no empty one, is a choice. */
function itemOf(list: readonly unknown[], choices: readonly string[]): [string] | undefined {
  const choice = choices.find((each) => kindOf(each) === 'list');
  return choice && (choice.endsWith('*') || list.length > 0) ? [choice.slice(0, -1)] : undefined;
}
