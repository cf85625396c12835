import { expect, it } from 'vitest';
import { kept } from './intl-cache.js';

it('makes each thing once', () => {
  const store = new Map<string, object>();
  const first = kept(store, 'a', () => ({}));
  expect(kept(store, 'a', () => ({}))).toBe(first);
  expect(kept(store, 'b', () => ({}))).not.toBe(first);
});

it('does not grow with the number of keys', () => {
  const store = new Map<string, number>();
  for (let n = 0; n < 10_000; n++) expect(kept(store, `key ${n}`, () => n)).toBe(n);
  expect(store.size).toBeLessThanOrEqual(100);
});
