import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { currentPage, freshPage, root } from '../testing/mount.js';
import {
  all,
  brandsOf,
  conductIsHere,
  NAMES,
  radio,
  ranking,
  restOf,
  rowsOf,
} from '../testing/ranking.js';

freshPage();

const here = (element: Element) =>
  root(element).activeElement?.closest<HTMLElement>('tr')?.dataset.brand;
async function focusOn(element: Element, brand: string) {
  root(element).querySelector<HTMLElement>(`tr[data-brand=${brand}] a`)?.focus();
  await conductIsHere();
}

it('arrow keys, Home and End lead from row to row, and stop at the ends', async () => {
  const element = await ranking();
  const [first = '', second = ''] = NAMES;
  await focusOn(element, first);
  await userEvent.keyboard('{ArrowDown}');
  expect(here(element)).toBe(second);
  expect(root(element).activeElement).toBe(rowsOf(element)[1]);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(here(element)).toBe(first);
  await userEvent.keyboard('{End}');
  expect(here(element)).toBe(NAMES.at(-1));
  await userEvent.keyboard('{ArrowDown}{Home}');
  expect(here(element)).toBe(first);
});

it('passes lines of several brands, and rows that are folded away until they are open', async () => {
  const element = await ranking({ limit: '3' });
  await focusOn(element, brandsOf(element)[2] ?? '');
  await userEvent.keyboard('{ArrowDown}');
  expect(here(element)).toBe(NAMES[2]);
  restOf(element).open = true;
  await userEvent.keyboard('{ArrowDown}');
  expect(here(element)).toBe(NAMES[3]);
});

it('leaves keys with a modifier, the controls and the page alone', async () => {
  const element = await ranking();
  await focusOn(element, 'orrin');
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Alt>}{ArrowDown}{/Alt}');
  expect(here(element)).toBe('orrin');
  radio(element, 'britain-2025').focus();
  await userEvent.keyboard('{ArrowLeft}');
  await element.updateComplete;
  expect(element.table).toBe('britain-2024');
  const heading = currentPage().querySelector('h1') as HTMLElement;
  heading.tabIndex = -1;
  heading.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(heading);
  expect(all(element, 'tr:focus')).toEqual([]);
});
