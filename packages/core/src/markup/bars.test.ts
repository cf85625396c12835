import { describe, expect, it } from 'vitest';
import { drawBar } from './bars.js';

describe('a bar as SVG lengths', () => {
  it('ends flat where the count is exact', () => {
    expect(drawBar({ ending: 'flat', solid: 0.25, to: 0.25 })).toEqual({
      solid: '25%',
      doubtFrom: '25%',
      doubt: '0%',
      hatch: '0',
      arrowAt: '25%',
    });
  });

  it('is pale from what is sure to what is possible', () => {
    expect(drawBar({ ending: 'pale', solid: 0.25, to: 0.75 })).toMatchObject({
      solid: '25%',
      doubtFrom: '25%',
      doubt: '50%',
      hatch: '0',
    });
  });

  it('is hatched from zero, and nothing of it solid, where only an upper limit is known', () => {
    expect(drawBar({ ending: 'hatched', solid: 0.1, to: 0.75 })).toMatchObject({
      solid: '0',
      doubt: '0%',
      hatch: '75%',
    });
  });

  it('has its arrow where the solid part ends', () => {
    expect(drawBar({ ending: 'arrow', solid: 1 / 3, to: 1 / 3 })).toMatchObject({
      solid: '33.33%',
      arrowAt: '33.33%',
      doubt: '0%',
    });
  });

  it('is nothing where there is nothing to draw', () => {
    const { solid, doubt, hatch } = drawBar({ ending: 'none', solid: 0, to: 0 });
    expect([solid, doubt, hatch].map(Number.parseFloat)).toEqual([0, 0, 0]);
  });

  it('writes lengths without exponents, however small', () => {
    const { solid } = drawBar({ ending: 'flat', solid: 1e-9, to: 1e-9 });
    expect(solid).toBe('0%');
  });
});
