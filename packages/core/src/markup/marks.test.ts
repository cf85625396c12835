import { describe, expect, it } from 'vitest';
import type { MarkExtent, MarkShape } from '../view/view.js';
import { drawMark } from './marks.js';

const CERTAINTIES: MarkShape[] = ['confirmed', 'reported', 'expected', 'disputed', 'denied'];
const EXTENTS: MarkExtent[] = ['point', 'span', 'open'];

describe('marks', () => {
  it('differ in shape for every certainty, without the help of colour', () => {
    for (const extent of EXTENTS) {
      const drawings = [...CERTAINTIES, 'statement' as const].map((shape) =>
        JSON.stringify(drawMark(shape, extent)),
      );
      expect(new Set(drawings).size).toBe(drawings.length);
    }
  });

  it('of a stretch differ from those of a date', () => {
    for (const shape of CERTAINTIES) {
      expect(drawMark(shape, 'span').line).not.toBe(drawMark(shape, 'point').line);
      expect(drawMark(shape, 'span').height).toBeGreaterThan(drawMark(shape, 'point').height);
    }
  });

  it('of what goes on differ from those of what ended', () => {
    const same = CERTAINTIES.filter(
      (shape) => drawMark(shape, 'open').line === drawMark(shape, 'span').line,
    );
    expect(same).toEqual([]);
  });

  it('are dashed only for what is expected', () => {
    expect(CERTAINTIES.filter((shape) => drawMark(shape, 'point').dashed)).toEqual(['expected']);
  });

  it('are as tall as their doubt, about the middle of the mark', () => {
    const bands = (['month', 'season', 'year'] as const).map((doubt) => {
      const { band, ...mark } = drawMark('confirmed', 'point', doubt);
      expect(mark).toEqual(drawMark('confirmed', 'point'));
      const [, from, length] = /^M8(-?\d+)v(\d+)$/.exec(band ?? '') ?? [];
      expect(Number(from) + Number(length) / 2).toBe(8);
      return Number(length);
    });
    expect(bands).toEqual(bands.toSorted((a, b) => a - b));
    expect(new Set(bands).size).toBe(3);
    expect(drawMark('confirmed', 'point').band).toBeUndefined();
  });

  it('of a statement are one bubble, however long it took', () => {
    for (const extent of EXTENTS) {
      expect(drawMark('statement', extent)).toEqual(drawMark('statement', 'point'));
    }
  });

  it('stay inside their box', () => {
    for (const shape of CERTAINTIES) {
      for (const extent of EXTENTS) {
        const { height, fill, line } = drawMark(shape, extent);
        // Absolute lengths only: arcs and relative moves are written in small letters.
        const absolute = `${fill}${line}`.matchAll(/[ML](-?[\d.]+)[ ,]?(-?[\d.]+)/g);
        for (const [, x, y] of absolute) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(16);
          expect(Number(y)).toBeLessThanOrEqual(height);
        }
      }
    }
  });
});
