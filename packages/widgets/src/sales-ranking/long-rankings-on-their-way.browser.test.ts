import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SalesRanking } from '../classes.js';
import {
  firstScreen,
  heldAtFirstScreen,
  PATIENT,
  placing,
  ROWS,
  sorting,
} from '../testing/long-rankings.js';
import { currentPage, freshPage, root, showsChildren } from '../testing/mount.js';
import { all, conductIsHere, rowsOf, searchBox } from '../testing/ranking.js';

freshPage();
afterEach(() => window.history.replaceState(null, '', window.location.pathname));

describe('who waits for a ranking that is being placed', () => {
  it('waits until all is there, also after it was taken away and put back', async () => {
    const element = await placing();
    const parent = element.parentElement;
    element.remove();
    await element.updateComplete;
    expect(rowsOf(element).length).toBeLessThan(ROWS);
    parent?.append(element);
    await element.updateComplete;
    expect(rowsOf(element)).toHaveLength(ROWS);
  });

  it('is told when its data is taken away, is bad, or has no such table', async () => {
    const changes: ((element: SalesRanking) => void)[] = [
      (element) => {
        element.data = undefined;
      },
      (element) => {
        element.data = { id: 'bad' };
      },
      (element) => {
        element.table = 'no-such-table';
      },
    ];
    for (const change of changes) {
      const element = await placing();
      const waiting = element.updateComplete;
      change(element);
      await waiting;
      await element.updateComplete;
      await vi.waitUntil(() => showsChildren(element));
      element.remove();
    }
  });
});

describe('while rows change places', () => {
  it('it says so', async () => {
    const element = await sorting();
    expect(all(element, 'table[aria-busy=true]')).toHaveLength(1);
    await element.updateComplete;
    expect(all(element, '[aria-busy]')).toEqual([]);
  });

  it('a link leads to the brand that stays at its place', async () => {
    const element = await sorting();
    // It stands further down in the old order, and is about to come to the end.
    window.location.hash = '#orrin-calder/britain-2025/brand-300';
    await vi.waitUntil(() => root(element).activeElement !== null, { ...PATIENT, interval: 1 });
    const target = root(element).activeElement as HTMLElement;
    await element.updateComplete;
    expect(target.dataset.brand).toBe('brand-300');
    expect(target.hasAttribute('data-current')).toBe(true);
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('End leads to the last of all rows', async () => {
    const element = await firstScreen();
    await element.updateComplete;
    rowsOf(element)[0]?.focus();
    await conductIsHere();
    element.sort = 'name';
    await vi.waitUntil(() => all(element, '[aria-busy]').length > 0, { ...PATIENT, interval: 1 });
    const { activeElement } = root(element);
    activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'End', bubbles: true, composed: true }),
    );
    expect((root(element).activeElement as HTMLElement | null)?.dataset.brand).toBe('brand-99');
  });

  it('the focus stays where the reader takes it outside, though its row is gone', async () => {
    const element = await firstScreen();
    const button = document.createElement('button');
    currentPage().append(button);
    await element.updateComplete;
    rowsOf(element).at(-1)?.focus();
    await conductIsHere();
    // The year before has other columns: rows make room for those that come.
    element.table = 'britain-2024';
    await vi.waitUntil(() => root(element).activeElement === null, { ...PATIENT, interval: 1 });
    button.focus();
    await element.updateComplete;
    expect(document.activeElement).toBe(button);
  });
});

it('follows the address past a search while it comes', async () => {
  // On a reload only a new address is followed.
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  const element = await heldAtFirstScreen();
  const box = searchBox(element);
  box.focus();
  await conductIsHere();
  box.value = 'brand-59';
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await vi.waitUntil(() => rowsOf(element).length === 0, PATIENT);
  window.location.hash = '#orrin-calder/britain-2025/brand-300';
  await vi.waitUntil(() => root(element).activeElement !== box, PATIENT);
  expect((root(element).activeElement as HTMLElement | null)?.dataset.brand).toBe('brand-300');
  expect(box.value).toBe('');
});

it('lists each source once when rows that cite others have come to the top', async () => {
  const element = await firstScreen(200, (at) => (at === 0 ? 'council' : 'gazette'));
  await element.updateComplete;
  const sources = () => all(element, '.ds-sources li').map(({ id }) => id);
  const [first, second] = sources();
  const entry = all(element, '.ds-sources li')[1];
  element.reversed = true;
  await vi.waitUntil(() => sources()[0] === second, PATIENT);
  await element.updateComplete;
  expect(sources()).toEqual([second, first]);
  expect(all(element, '.ds-sources li')).toContain(entry);
});
