import { afterEach, expect, it, vi } from 'vitest';
import { firstScreen, PATIENT, ROWS } from '../testing/long-rankings.js';
import { freshPage, root, settled } from '../testing/mount.js';
import { all, brandsOf, radio, rowsOf, searchBox } from '../testing/ranking.js';

freshPage();
afterEach(() => window.history.replaceState(null, '', window.location.pathname));

const roomOf = (element: Element) => all(element, '.ds-room svg')[0]?.getAttribute('height');

it('is there from its first screen on, keeps the room of the rest, and is whole in the end', async () => {
  const element = await firstScreen();
  const { length } = rowsOf(element);
  expect(length).toBeGreaterThanOrEqual(20);
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
