import type { Report } from './report.js';

const MAX_DEPTH = 64;
const MAX_VALUES = 1_000_000;

/**
 * A copy of anything as data that can be read without surprises: lists, objects without a prototype, and single
 * values. Reads each property once, so that getters and proxies cannot answer twice, and only own enumerable ones.
 *
 * Ends the work with an issue where data are nested more than 64 levels deep (as all that hold themselves are), hold
 * more than a million values, or cannot be read.
 */
export function toPlain(input: unknown, report: Report): unknown {
  let left = MAX_VALUES;
  const path: (string | number)[] = [];

  function copyEntry(of: object, key: string | number): unknown {
    path.push(key);
    const copied = copy((of as Record<string | number, unknown>)[key]);
    path.pop();
    return copied;
  }

  function copy(value: unknown): unknown {
    if (left-- === 0)
      report.stop('too-large', [], `at most ${MAX_VALUES} values`, 'holds too much');
    if (typeof value !== 'object' || value === null) return value;
    if (path.length >= MAX_DEPTH) {
      report.stop(
        'too-deep',
        path,
        `at most ${MAX_DEPTH} levels`,
        'is nested too deep, or holds itself',
      );
    }
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      const length = Number(value.length);
      for (let i = 0; i < length; i++) list.push(copyEntry(value, i));
      return list;
    }
    const object: Record<string, unknown> = Object.create(null);
    for (const key of Object.keys(value)) {
      const entry = copyEntry(value, key);
      if (entry !== undefined) object[key] = entry;
    }
    return object;
  }

  try {
    return copy(input);
  } catch (error) {
    if (error === report) throw error;
    return report.stop('wrong-type', path, 'plain JSON data', 'cannot be read');
  }
}
