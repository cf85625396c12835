import { rankingToSvg, rankSales } from '@dealstory/core';
import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { ar } from '@dealstory/core/words/ar';
import { en } from '@dealstory/core/words/en';
import { zhHans } from '@dealstory/core/words/zh-Hans';
import { describe, expect, it } from 'vitest';
import pictureFromNode from '../../../core/src/testing/uk-2025.svg?raw';

describe('the picture', () => {
  it('is the same string as in Node', () => {
    const options = { words: en, locale: 'en-GB', today: '2026-11-23' };
    const view = rankSales(jlrChery, { ...options, table: 'uk-2025', highlight: ['chery'] });
    expect(rankingToSvg(view)).toBe(pictureFromNode);
  });

  it.each([
    [en, 'en-GB'],
    [zhHans, 'zh-CN'],
    [ar, 'ar-EG'],
  ] as const)('gives every text no less room than it takes here: %#', (words, locale) => {
    const view = rankSales(jlrChery, { words, locale, today: '2026-11-23', shares: true });
    for (const width of [320, 800, 1200]) {
      const holder = document.createElement('div');
      const svg = new DOMParser().parseFromString(rankingToSvg(view, { width }), 'image/svg+xml');
      holder.append(document.importNode(svg.documentElement, true));
      document.body.append(holder);
      const picture = holder.firstElementChild as SVGSVGElement;
      for (const text of picture.querySelectorAll('text')) {
        const { x, width: taken } = text.getBBox();
        expect(x, text.textContent ?? '').toBeGreaterThanOrEqual(0);
        expect(x + taken, text.textContent ?? '').toBeLessThanOrEqual(width);
      }
      const boxes = [...picture.querySelectorAll('text')].map((text) => text.getBBox());
      const meets = boxes.some((a, index) =>
        boxes.slice(index + 1).some(
          (b) =>
            a.x < b.x + b.width &&
            b.x < a.x + a.width &&
            // Lines of text touch: only what crosses a baseline is a collision.
            Math.abs(a.y - b.y) < 8,
        ),
      );
      expect(meets).toBe(false);
      holder.remove();
    }
  });
});
