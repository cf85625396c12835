import type { HiddenSteps } from '../view/steps.js';
import type { Faults } from './faults.js';

const MAX_DEPTH = 64;
const MAX_VALUES = 1_000_000;

/**
 * A copy of anything as data that can be read without surprises: lists, objects as `JSON.parse` makes them, and single
 * values. Reads each property once, so that getters and proxies cannot answer twice, and only own enumerable ones.
 *
 * Ends the work with a fault where data are nested more than 64 levels deep (as all that hold themselves are), hold
 * more than a million values, or cannot be read.
 */
export function* toPlain(input: unknown, faults: Faults): HiddenSteps<unknown> {
  let left = MAX_VALUES;
  const path: (string | number)[] = [];

  function copyEntry(of: object, key: string | number): unknown {
    path.push(key);
    const copied = copy((of as Record<string | number, unknown>)[key]);
    path.pop();
    return copied;
  }

  /** What can be copied at once; for a list or an object, an empty one to be filled. */
  function begun(value: unknown): unknown {
    if (left-- === 0) faults.stop('too-large', [], MAX_VALUES);
    if (typeof value !== 'object' || value === null) return value;
    if (path.length >= MAX_DEPTH) faults.stop('too-deep', path, MAX_DEPTH);
    return Array.isArray(value) ? [] : {};
  }

  function copy(value: unknown): unknown {
    const copied = begun(value);
    if (Array.isArray(value)) {
      const length = Number(value.length);
      for (let i = 0; i < length; i++) (copied as unknown[]).push(copyEntry(value, i));
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) keep(copied, key, copyEntry(value, key));
    }
    return copied;
  }

  /** A list or object whose entries are copied one in a step, down to `levels` below it. */
  function* copyInSteps(value: unknown, levels: number): HiddenSteps<unknown> {
    if (levels === 0 || typeof value !== 'object' || value === null) return copy(value);
    const copied = begun(value);
    const keys = Array.isArray(value) ? undefined : Object.keys(value);
    const length = keys ? keys.length : Number((value as unknown[]).length);
    for (let i = 0; i < length; i++) {
      const key = keys ? (keys[i] as string) : i;
      path.push(key);
      const entry = yield* copyInSteps(
        (value as Record<string | number, unknown>)[key],
        // A table can be as long as the lists of the deal itself.
        path.length === 1 && key === 'sales' ? levels + 1 : levels - 1,
      );
      path.pop();
      if (keys) keep(copied, key as string, entry);
      else (copied as unknown[]).push(entry);
      yield undefined;
    }
    return copied;
  }

  try {
    return yield* copyInSteps(input, 2);
  } catch (error) {
    if (error === faults) throw error;
    return faults.stop('unreadable', path);
  }
}

function keep(object: unknown, key: string, entry: unknown): void {
  if (entry === undefined) return;
  const own = object as Record<string, unknown>;
  if (!(key in own)) own[key] = entry;
  // What all objects have already, `__proto__` above all, could not be set like the rest. Nor may the description of it
  // have anything from a page that gives fields to all objects.
  else {
    Object.defineProperty(own, key, {
      __proto__: null,
      value: entry,
      writable: true,
      enumerable: true,
      configurable: true,
    } as PropertyDescriptor);
  }
}
