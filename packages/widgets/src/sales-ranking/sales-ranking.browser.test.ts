import { describe, expect, it } from 'vitest';
import type { DealErrorEvent } from '../index.js';
import { figure, makeSales, table } from '../scenarios/make-deal.js';
import {
  currentPage,
  freshPage,
  headingOf,
  root,
  settled,
  shown,
  showsChildren,
} from '../testing/mount.js';

freshPage();

async function ranking(attributes: Readonly<Record<string, string>> = {}) {
  const element = document.createElement('sales-ranking');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = makeSales([
    table('2024', [figure('orrin', 8500), figure('calder', 4000)]),
    table('2025', [figure('orrin', 8200), figure('calder', 5100)]),
    table('2026', [figure('wexley', 10)], { series: 'elsewhere' }),
  ]);
  currentPage().append(element);
  await element.ready;
  await shown(element);
  return element;
}

const highlighted = (element: Element) =>
  [...root(element).querySelectorAll('.ds-highlighted')].map((row) => row.id.split('/').at(-1));

describe('sales-ranking', () => {
  it('shows the latest table of the first series, else the one that `table` names', async () => {
    const element = await ranking();
    expect(headingOf(element)).toContain('2025');
    element.setAttribute('table', 'britain-2024');
    await settled();
    expect(headingOf(element)).toContain('2024');
    element.table = 'britain-2026';
    await settled();
    expect(headingOf(element)).toContain('2026');
    element.removeAttribute('table');
    element.setAttribute('table', 'britain-1900');
    await settled();
    expect(element.issues[0]?.message).toContain('no sales table “britain-1900”');
    element.removeAttribute('table');
    await settled();
    expect(element.issues).toEqual([]);
    expect(headingOf(element)).toContain('2025');
  });

  it('keeps its children for a table that the deal does not have, and says so', async () => {
    const element = await ranking();
    const failed = new Promise<DealErrorEvent>((resolve) => {
      element.addEventListener('deal-error', resolve, { once: true });
    });
    element.append('What the page says itself.');
    element.setAttribute('table', 'britain-1900');
    expect((await failed).issues[0]).toMatchObject({
      code: 'unknown-id',
      received: 'britain-1900',
    });
    await settled();
    expect(showsChildren(element)).toBe(true);
    expect(root(element).querySelector('.ds')).toBeNull();
  });

  it('sets off the brands that `highlight` names, in whatever order and spacing', async () => {
    const element = await ranking({ highlight: '  calder\n orrin nobody ' });
    expect(highlighted(element)).toEqual(['orrin', 'calder']);
    element.highlight = 'calder';
    await settled();
    expect(highlighted(element)).toEqual(['calder']);
    element.removeAttribute('highlight');
    element.setAttribute('highlight', 'orrin');
    element.removeAttribute('highlight');
    await settled();
    expect(highlighted(element)).toEqual([]);
  });

  it('draws bars from zero, in proportion, and grows them from the line’s start', async () => {
    const element = await ranking();
    const bars = [...root(element).querySelectorAll('tbody .ds-bar-solid')];
    const [longest = 0, shorter = 0] = bars.map((bar) => bar.getBoundingClientRect().width);
    expect(longest).toBeGreaterThan(50);
    expect(shorter / longest).toBeCloseTo(5100 / 8200, 2);

    const starts = () => bars.map((bar) => Math.round(bar.getBoundingClientRect().left));
    expect(new Set(starts()).size).toBe(1);
    element.lang = 'ar';
    await expect.poll(() => root(element).querySelector('.ds')?.getAttribute('dir')).toBe('rtl');
    const ends = bars.map((bar) => Math.round(bar.getBoundingClientRect().right));
    expect(new Set(ends).size).toBe(1);
    expect(new Set(starts()).size).toBe(2);
  });
});
