import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SalesRanking } from '../classes.js';
import { figure, makeSales, table } from '../scenarios/make-deal.js';
import { currentPage, freshPage, mount, root, settled, showsChildren } from '../testing/mount.js';
import { all, brandsOf, conductIsHere, radio, rowsOf, searchBox } from '../testing/ranking.js';

freshPage();
afterEach(() => window.history.replaceState(null, '', window.location.pathname));

const ROWS = 600;
const PATIENT = { timeout: 10_000 };

const tables = (count: number) =>
  [2024, 2025].map((year) =>
    table(
      String(year),
      Array.from({ length: count }, (_, at) => figure(`brand-${at + 1}`, 9000 - (at % year))),
    ),
  );

async function firstScreen(count = ROWS): Promise<SalesRanking> {
  const element = mount('sales-ranking', { data: makeSales(tables(count)) }) as SalesRanking;
  await vi.waitUntil(() => rowsOf(element).length > 0, { ...PATIENT, interval: 1 });
  return element;
}

/** Its rows are ranked, and being placed. */
async function placing(): Promise<SalesRanking> {
  const element = await firstScreen();
  const isPlacing = () => rowsOf(element).length > 24 && rowsOf(element).length < ROWS;
  await vi.waitUntil(isPlacing, { ...PATIENT, interval: 1 });
  return element;
}

/** It is whole, and is being placed in another order, in which brands stand elsewhere. */
async function sorting(): Promise<SalesRanking> {
  const element = await firstScreen();
  await element.updateComplete;
  const [first] = brandsOf(element);
  element.sort = 'name';
  element.reversed = true;
  await vi.waitUntil(() => brandsOf(element)[0] !== first, { ...PATIENT, interval: 1 });
  return element;
}

const roomOf = (element: Element) => all(element, '.ds-room svg')[0]?.getAttribute('height');

it('is there from its first screen on, keeps the room of the rest, and is whole in the end', async () => {
  const element = await firstScreen();
  const { length } = rowsOf(element);
  expect(length).toBeGreaterThanOrEqual(24);
  expect(length).toBeLessThan(ROWS);
  expect(roomOf(element)).toBe(`${(ROWS - length) * 2.2}em`);
  await element.updateComplete;
  expect(brandsOf(element)).toHaveLength(ROWS);
  expect(roomOf(element)).toBeUndefined();
  expect(all(element, '.ds-sources li')).toHaveLength(1);
});

it('comes a few rows at a time, without touching those that stand', async () => {
  const element = await firstScreen();
  const [first] = rowsOf(element);
  const touched = vi.fn();
  const inFirst = new MutationObserver(touched);
  if (first) inFirst.observe(first, { subtree: true, childList: true, attributes: true });
  const sizes: number[] = [];
  const { length } = rowsOf(element);
  const watch = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    const rows = added.filter((node) => node instanceof HTMLTableRowElement);
    const inGroups = added.flatMap((node) =>
      node instanceof Element ? [...node.querySelectorAll('tr[data-brand]')] : [],
    );
    sizes.push(new Set([...rows, ...inGroups]).size);
  });
  watch.observe(root(element), { subtree: true, childList: true });
  await element.updateComplete;
  watch.disconnect();
  inFirst.disconnect();
  expect(touched).not.toHaveBeenCalled();
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(ROWS - length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(41);
});

it('comes at once where it is no longer than two screens', async () => {
  const element = await firstScreen(60);
  expect(rowsOf(element)).toHaveLength(60);
});

it('goes to a row that has not come yet', async () => {
  const element = await firstScreen();
  expect(element.showItem('brand-600')).toBe(true);
  expect(root(element).activeElement?.id).toBe('orrin-calder/britain-2025/brand-600');
});

it('goes to a row that has not come yet when the address asks for it', async () => {
  const element = await firstScreen();
  window.location.hash = '#orrin-calder/britain-2025/brand-599';
  await vi.waitUntil(
    () => (root(element).activeElement as HTMLElement | null)?.dataset.brand === 'brand-599',
    PATIENT,
  );
  expect(rowsOf(element)).toHaveLength(ROWS);
});

it('is whole on paper', async () => {
  const element = await firstScreen();
  window.dispatchEvent(new Event('beforeprint'));
  expect(rowsOf(element)).toHaveLength(ROWS);
  expect(roomOf(element)).toBeUndefined();
  window.dispatchEvent(new Event('afterprint'));
});

it('stops when it is taken away, and goes on when it is put back', async () => {
  const element = await firstScreen();
  const parent = element.parentElement;
  element.remove();
  const before = rowsOf(element).length;
  await settled();
  expect(rowsOf(element)).toHaveLength(before);
  parent?.append(element);
  await vi.waitUntil(() => rowsOf(element).length === ROWS, PATIENT);
});

it('finds among all rows while they come', async () => {
  const element = await firstScreen();
  const box = searchBox(element);
  box.value = 'brand-59';
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  await vi.waitUntil(() => rowsOf(element).length === 11, PATIENT);
  expect(all(element, '.ds-found')[0]?.textContent).toContain('11');
});

it('switches to another period while it comes', async () => {
  const element = await firstScreen();
  radio(element, 'britain-2024').click();
  await element.updateComplete;
  await vi.waitUntil(
    () => rowsOf(element).every(({ id }) => id.startsWith('orrin-calder/britain-2024/')),
    PATIENT,
  );
  await element.updateComplete;
  expect(rowsOf(element)).toHaveLength(ROWS);
});

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
    const element = await placing();
    rowsOf(element)[0]?.focus();
    await conductIsHere();
    element.sort = 'name';
    await vi.waitUntil(() => all(element, '[aria-busy]').length > 0, { ...PATIENT, interval: 1 });
    await userEvent.keyboard('{End}');
    const last = root(element).activeElement;
    await element.updateComplete;
    expect(last).toBe(rowsOf(element).at(-1));
    expect(brandsOf(element).at(-1)).toBe('brand-99');
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
