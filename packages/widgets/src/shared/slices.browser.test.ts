import { afterEach, describe, expect, it, vi } from 'vitest';
import { later } from './slices.js';

afterEach(() => vi.restoreAllMocks());

describe('what is to happen later', () => {
  it('does not happen where it is called off', async () => {
    const done: string[] = [];
    later(() => done.push('first'))();
    await new Promise<void>((resolve) => {
      later(resolve);
    });
    expect(done).toEqual([]);
  });

  it('tells of its mistakes, also where it has ended its own turn', async () => {
    const told = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
    const mistake = new Error('A mistake.');
    const cancel = later(() => {
      cancel();
      throw mistake;
    });
    await vi.waitUntil(() => told.mock.calls.length > 0);
    expect(told).toHaveBeenCalledWith(mistake);
  });
});
