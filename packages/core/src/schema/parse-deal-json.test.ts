import { describe, expect, it } from 'vitest';
import { dealWith } from '../testing/changed-deal.js';
import { exampleDeal } from '../testing/example-deal.js';
import { finish } from '../view/steps.js';
import { parseDeal, parseDealSteps } from './parse-deal.js';

describe('what JSON.parse gave', () => {
  const readAsJson = (text: string) => finish(parseDealSteps(JSON.parse(text), true));

  it.each([
    ['a sound deal', {}],
    ['a missing field', { '/title': undefined }],
    ['an unknown id', { '/events/0/parties': ['nobody'] }],
    ['a wrong type', { '/sources': 'none' }],
    ['an unknown field', { '/events/0/whom': 'x' }],
    ['a list in the place of an object', { '/events/0': [] }],
  ])('is judged as its copy would be: %s', (_, changes) => {
    const text = JSON.stringify(dealWith(changes));
    expect(readAsJson(text)).toEqual(parseDeal(JSON.parse(text)));
  });

  it('keeps an own field of a name that all objects have from being overlooked', () => {
    const text = JSON.stringify(dealWith({})).replace('{', '{"__proto__":{"id":"x"},');
    const result = readAsJson(text);
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(['/__proto__']);
    expect(result).toEqual(parseDeal(JSON.parse(text)));
  });

  it('is the deal itself', () => {
    const data = JSON.parse(JSON.stringify(exampleDeal()));
    const result = finish(parseDealSteps(data, true));
    expect(result.ok && result.deal).toBe(data);
  });
});

describe('on a page that gives something to all objects', () => {
  const everything = Object.prototype as unknown as Record<string, unknown>;
  const noop = () => {};

  /** What both ways of reading make of a text while all objects have these fields. */
  function readWith(fields: Readonly<Record<string, PropertyDescriptor>>, text: string): string[] {
    for (const [key, field] of Object.entries(fields)) {
      const bare = Object.assign(Object.create(null), field, { configurable: true });
      Object.defineProperty(everything, key, bare);
    }
    try {
      const results = [finish(parseDealSteps(JSON.parse(text), true)), parseDeal(JSON.parse(text))];
      return results.map((result) => JSON.stringify(result.ok ? result.deal : result.issues));
    } finally {
      for (const key of Object.keys(fields)) delete everything[key];
    }
  }

  it.each<[string, Record<string, PropertyDescriptor>]>([
    ['a method', { note: { value: noop, writable: true } }],
    ['a method that cannot be set', { note: { value: noop, writable: false } }],
    ['a setter', { title: { set: noop } }],
    ['what describes a field', { get: { value: noop }, set: { value: noop }, note: { value: 1 } }],
  ])('a deal has only its own fields: %s', (_, fields) => {
    const text = JSON.stringify(exampleDeal());
    expect(readWith(fields, text)).toEqual([text, text]);
  });

  it('a deal without a language is no more than that', () => {
    const lang = { value: 'fr', writable: true };
    for (const issues of readWith({ lang }, JSON.stringify(dealWith({ '/lang': undefined })))) {
      expect(JSON.parse(issues)).toMatchObject([{ code: 'missing', path: '/lang' }]);
    }
  });
});
