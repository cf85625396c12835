import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PeriodChangeEvent } from '../classes.js';
import { figure, makeSales, table } from '../scenarios/make-deal.js';
import { currentPage, freshPage, headingOf, root } from '../testing/mount.js';
import {
  all,
  brandsOf,
  conductIsHere,
  many,
  NAMES,
  radio,
  ranking,
  rowsOf,
  searchBox,
} from '../testing/ranking.js';

freshPage();

describe('switching the period', () => {
  it('shows the other table, says so by attribute and event, and keeps focus and place', async () => {
    const element = await ranking();
    const told: PeriodChangeEvent[] = [];
    currentPage().addEventListener('period-change', (event) => told.push(event));
    const chosen = radio(element, 'britain-2025');
    expect(chosen.checked).toBe(true);
    chosen.focus();
    const { top } = chosen.getBoundingClientRect();
    await userEvent.keyboard('{ArrowLeft}');
    await element.updateComplete;

    expect(headingOf(element)).toContain('2024');
    expect(element.table).toBe('britain-2024');
    expect(element.getAttribute('table')).toBe('britain-2024');
    expect(told.map((event) => [event.table, event.period])).toEqual([['britain-2024', '2024']]);
    expect(root(element).activeElement).toBe(radio(element, 'britain-2024'));
    expect(radio(element, 'britain-2024').checked).toBe(true);
    expect(radio(element, 'britain-2025').getBoundingClientRect().top).toBeCloseTo(top, 0);
  });

  it('follows the page after the reader, without an event', async () => {
    const element = await ranking();
    await userEvent.click(radio(element, 'britain-2024'), { force: true });
    await element.updateComplete;
    const told = vi.fn();
    element.addEventListener('period-change', told);
    element.table = 'britain-2025';
    await element.updateComplete;
    expect(radio(element, 'britain-2025').checked).toBe(true);
    expect(told).not.toHaveBeenCalled();
  });

  it('keeps the focus on a brand that changes places', async () => {
    const element = await ranking();
    const linkOf = (brand: string) =>
      root(element).querySelector<HTMLElement>(`tr[data-brand=${brand}] a`);
    linkOf('tarn')?.focus();
    await conductIsHere();
    element.table = 'britain-2024';
    await element.updateComplete;
    expect(root(element).activeElement).toBe(linkOf('tarn'));
  });

  it('keeps the focus on a brand of a long table, whose place may come much later', async () => {
    const element = await ranking({}, many);
    const linkOf = (brand: string) =>
      root(element).querySelector<HTMLElement>(`tr[data-brand=${brand}] a`);
    linkOf('brand-10')?.focus();
    await conductIsHere();
    element.table = 'britain-2024';
    await element.updateComplete;
    expect(root(element).activeElement).toBe(linkOf('brand-10'));
    expect(linkOf('brand-10')?.getAttribute('href')).toContain('britain-2024/brand-10');
  });

  it('leaves the focus where the reader moves it meanwhile', async () => {
    const element = await ranking({}, many);
    root(element).querySelector<HTMLElement>('tr[data-brand=brand-10] a')?.focus();
    await conductIsHere();
    element.table = 'britain-2024';
    await vi.waitUntil(() => headingOf(element).includes('2024'), { interval: 1 });
    searchBox(element).focus();
    await element.updateComplete;
    expect(root(element).activeElement).toBe(searchBox(element));
  });

  it('is not offered where the series has one table', async () => {
    const element = await ranking();
    element.data = makeSales([table('2025', [figure('orrin', 5)])]);
    await vi.waitUntil(() => rowsOf(element).length === 1);
    expect(all(element, '.ds-periods')).toEqual([]);
  });
});

describe('rows on their way', () => {
  const moving = (element: Element) => rowsOf(element).flatMap((row) => row.getAnimations());

  /** A ranking over which a reader's pointer is. */
  async function nearRanking(brands?: string[]) {
    const element = await ranking({}, brands);
    rowsOf(element)[0]?.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    await conductIsHere();
    return element;
  }

  it('move at once, for at most 400 ms, and can be turned back half-way', async () => {
    const element = await nearRanking();
    element.table = 'britain-2024';
    await element.updateComplete;
    const first = moving(element);
    expect(first.length).toBeGreaterThan(NAMES.length / 2);
    for (const animation of first) {
      expect(Number(animation.effect?.getComputedTiming().endTime)).toBeLessThanOrEqual(400);
    }
    element.table = 'britain-2025';
    await element.updateComplete;
    expect(first.every(({ playState }) => playState !== 'running')).toBe(true);
    await Promise.all(moving(element).map((animation) => animation.finished));
    expect(brandsOf(element)).toEqual(NAMES);
  });

  it('are at their places at once where readers want little motion', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const element = await nearRanking();
    element.table = 'britain-2024';
    await element.updateComplete;
    expect(moving(element)).toEqual([]);
  });

  it('are few of many: only those in view move, and the others are placed bit by bit', async () => {
    const element = await nearRanking(many);
    // Of the same columns: rows stay until others take their places.
    const figures = many.map((brand, at) => figure(brand, 5000 + at));
    const years = ['2023', '2024', '2025'].map((year) => table(year, figures));
    element.data = makeSales(years);
    // Checking may take longer than the update that begins it.
    await element.ready;
    await element.updateComplete;
    const tables = () => new Set(rowsOf(element).map(({ id }) => id.split('/').at(-2))).size;
    element.table = 'britain-2024';
    const seen = new Set<number>();
    const watch = new MutationObserver(() => seen.add(tables()));
    watch.observe(root(element), { subtree: true, attributes: true, attributeFilter: ['id'] });
    await element.updateComplete;
    watch.disconnect();
    expect(seen.has(2)).toBe(true);
    expect(tables()).toBe(1);
    expect(brandsOf(element)).toHaveLength(many.length);
    expect(moving(element).length).toBeLessThan(60);
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
