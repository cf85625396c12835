import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealWith, OPTIONS } from '../testing/views.js';
import { createContext } from '../view/view-context.js';
import { boundsText, shareText } from './bounds-text.js';

const context = createContext(dealWith({}), OPTIONS);
const [low, high] = [
  (n: number) => ({ low: n, high: Infinity }),
  (n: number) => ({ low: 0, high: n }),
];
const exactly = (n: number) => ({ low: n, high: n });

describe('a sum', () => {
  it.each([
    [exactly(5517), '5,517'],
    [exactly(0), '0'],
    [low(5517), 'at least 5,517'],
    [high(5517), 'at most 5,517'],
    [{ low: 1000, high: 2000 }, '1,000 to 2,000'],
    [low(0), 'not known'],
  ])('of %j reads %s', (bounds, text) => {
    expect(boundsText(bounds, context)).toBe(text);
  });
});

describe('a share of the market', () => {
  const market = { low: 2_020_373, high: 2_020_520 };

  it.each([
    [exactly(85_155), '4.2%'],
    [exactly(542), '0.03%'],
    [exactly(0), '0%'],
    [exactly(2), '0.0001%'],
    // Not all, however near.
    [exactly(2_020_370), '99.9%'],
    [high(5516), 'at most 0.3%'],
    [low(85_155), 'at least 4.2%'],
    [{ low: 40_000, high: 60_000 }, '1.9% to 3%'],
    [low(1960), 'at least 0.09%'],
    [{ low: 1960, high: 60_000 }, '0.09% to 3%'],
    [exactly(1960), '0.1%'],
    [{ low: 1_010_260, high: 2_020_370 }, '50% to 100%'],
    [low(0), ''],
    [undefined, ''],
  ])('of %j reads %s', (part, text) => {
    expect(shareText(part, market, context)).toBe(text);
  });

  it('is not given of nothing, nor where the part is larger', () => {
    expect(shareText(exactly(1), exactly(0), context)).toBe('');
    expect(shareText(exactly(2), exactly(1), context)).toBe('');
    expect(shareText(exactly(2), undefined, context)).toBe('');
  });

  it('is true of every part and every market that the bounds allow', () => {
    const count = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const part = { low: Math.min(a, b), high: Math.max(a, b) };
        const whole = { low: Math.max(c, d, part.high), high: Math.max(c, d, part.high) + 50 };
        const text = shareText(part, whole, context);
        const [first = 0, last = first] = [...text.matchAll(/[\d.]+/g)].map(
          ([n]) => Number(n) / 100,
        );
        const [least, most] = [part.low / whole.high, part.high / whole.low];
        if (text.includes('to')) {
          expect(first).toBeLessThanOrEqual(least + 1e-9);
          expect(last).toBeGreaterThanOrEqual(Math.min(1, most) - 1e-9);
        } else if (text.startsWith('at least')) {
          expect(first).toBeLessThanOrEqual(least + 1e-9);
        } else if (text.startsWith('at most')) {
          expect(first).toBeGreaterThanOrEqual(most - 1e-9);
        } else if (text !== '') {
          // One figure stands for all of them, to the digit that is shown.
          expect(Math.abs(first - least)).toBeLessThanOrEqual(0.0005 + 1e-9);
          expect(Math.abs(first - most)).toBeLessThanOrEqual(0.0005 + 1e-9);
        }
      }),
    );
  });
});
