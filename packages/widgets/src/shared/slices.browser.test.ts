import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterFrame, later } from './slices.js';

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

describe('what is to happen after a frame', () => {
  const happens = () => new Promise<void>((resolve) => void afterFrame(resolve));

  it('comes when that frame has been drawn, and after what others do in the next', async () => {
    const order: string[] = [];
    const done = happens().then(() => order.push('after'));
    requestAnimationFrame(() => {
      order.push('frame');
      requestAnimationFrame(() => order.push('next'));
    });
    await done;
    expect(order).toEqual(['frame', 'next', 'after']);
  });

  it('comes once, and without a frame where none is drawn', async () => {
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    let times = 0;
    await new Promise<void>((resolve) => {
      afterFrame(() => {
        times += 1;
        resolve();
      });
    });
    await happens();
    expect(times).toBe(1);
  });

  it('does not happen where it is called off', async () => {
    const done: string[] = [];
    afterFrame(() => done.push('first'))();
    await happens();
    expect(done).toEqual([]);
  });
});
