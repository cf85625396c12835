import { describe, expect, it } from 'vitest';
import { drawBar } from './bars.js';

describe('a bar as SVG lengths', () => {
  it('is solid as far as it is sure, and goes on as far as it is possible', () => {
    expect(drawBar({ ending: 'pale', solid: 0.25, to: 0.75 })).toEqual({
      solid: '25%',
      doubt: '50%',
      to: '75%',
    });
  });

  it('is rounded to hundredths of a per cent', () => {
    expect(drawBar({ ending: 'arrow', solid: 1 / 3, to: 1 / 3 })).toEqual({
      solid: '33.33%',
      doubt: '0%',
      to: '33.33%',
    });
  });

  it('writes lengths without exponents, however small', () => {
    expect(drawBar({ ending: 'flat', solid: 1e-9, to: 1e-9 }).solid).toBe('0%');
  });
});
