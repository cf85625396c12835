import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { scenario } from '../scenarios/index.js';
import { violations } from '../testing/axe.js';
import { currentPage, freshPage, mountScenario, root, textOf } from '../testing/mount.js';
import {
  all,
  brandsOf,
  many,
  NAMES,
  ranking,
  ranksOf,
  restOf,
  rowsOf,
  searchBox,
  sortButton,
} from '../testing/ranking.js';

freshPage();
afterEach(() => {
  history.replaceState(null, '', window.location.pathname);
});

describe('sorting', () => {
  it('follows the heads of the columns, turns round at the second press, and leaves ranks and focus alone', async () => {
    const element = await ranking();
    const button = sortButton(element, 'name');
    await userEvent.click(button);
    await element.updateComplete;
    expect(brandsOf(element)).toEqual([...NAMES].sort());
    expect(ranksOf(element)[0]).toBe('2');
    expect(element.getAttribute('sort')).toBe('name');
    expect(button.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
    expect(all(element, '[aria-sort]')).toHaveLength(1);
    expect(root(element).activeElement).toBe(button);

    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(brandsOf(element)).toEqual([...NAMES].sort().reverse());
    expect(element.hasAttribute('reversed')).toBe(true);
    expect(button.closest('th')?.getAttribute('aria-sort')).toBe('descending');

    await userEvent.click(sortButton(element, 'rank'));
    await element.updateComplete;
    expect(brandsOf(element)).toEqual(NAMES);
    expect(element.hasAttribute('reversed')).toBe(false);
  });

  it('follows the attribute, and takes what is no column for the rank', async () => {
    const element = await ranking({ sort: 'change' });
    expect(brandsOf(element).at(-1)).toBe('osier');
    element.setAttribute('sort', 'length');
    await element.updateComplete;
    expect(brandsOf(element)).toEqual(NAMES);
  });

  it('is not offered where there is one row', async () => {
    const element = await ranking({}, ['orrin']);
    expect(all(element, 'button[data-sort]')).toEqual([]);
  });
});

describe('a limit', () => {
  it('keeps the others folded, and highlighted brands in sight with their ranks', async () => {
    const element = await ranking({ limit: '3', highlight: 'quill' });
    const inSight = rowsOf(element).filter((row) => !restOf(element).contains(row));
    expect(inSight.map((row) => row.dataset.brand)).toEqual(['orrin', 'calder', 'wexley', 'quill']);
    expect(ranksOf(element)[3]).toBe('6');
    expect(textOf(root(element).querySelector('.ds-others') as Element)).toContain(
      '4 other brands',
    );
    expect(restOf(element).open).toBe(false);
    expect(rowsOf(element)).toHaveLength(8);
    expect(await violations()).toEqual([]);

    await userEvent.click(restOf(element).querySelector('summary') as HTMLElement);
    expect(restOf(element).open).toBe(true);
    expect(root(element).activeElement?.localName).toBe('summary');
    expect(await violations()).toEqual([]);
    restOf(element).open = false;
    expect(element.showAll()).toBe(true);
    expect(restOf(element).open).toBe(true);
    expect((await ranking()).showAll()).toBe(false);
  });

  it('opens for a link to a row beyond it, and for the page', async () => {
    const element = await ranking({ limit: '3' });
    expect(element.showItem('pell')).toBe(true);
    expect(restOf(element).open).toBe(true);
    expect((root(element).activeElement as HTMLElement).dataset.brand).toBe('pell');

    restOf(element).open = false;
    window.location.hash = '#orrin-calder/britain-2025/osier';
    await vi.waitUntil(() => restOf(element).open);
    expect((root(element).activeElement as HTMLElement).dataset.brand).toBe('osier');
  });
});

describe('finding a brand', () => {
  it('shows those whose names hold the words, each with its rank, and says how many', async () => {
    const element = await ranking({ find: '', limit: '2' });
    await userEvent.fill(searchBox(element), ' ÉLL ');
    await element.updateComplete;
    expect(brandsOf(element)).toEqual(['pell']);
    expect(ranksOf(element)).toEqual(['7']);
    expect(textOf(root(element).querySelector('.ds-found') as Element)).toBe('1 brand of 8');
    expect(await violations()).toEqual([]);

    await userEvent.fill(searchBox(element), 'nobody');
    await element.updateComplete;
    expect(rowsOf(element)).toEqual([]);
    expect(textOf(root(element).querySelector('.ds-found') as Element)).toContain('“nobody”');
    expect(await violations()).toEqual([]);

    await userEvent.fill(searchBox(element), '');
    await element.updateComplete;
    expect(rowsOf(element)).toHaveLength(8);
    expect(restOf(element)).not.toBeNull();
  });

  it('tells how many when typing has stopped, and not at each letter', async () => {
    const element = await ranking({ find: '' });
    await userEvent.fill(searchBox(element), 'r');
    await element.updateComplete;
    await userEvent.fill(searchBox(element), 're');
    await userEvent.fill(searchBox(element), 'rr');
    await element.updateComplete;
    const told = () => all(element, 'p[role=status]').map((region) => textOf(region));
    expect(told()).toEqual(['']);
    await expect.poll(told, { timeout: 3000 }).toEqual(['1 brand of 8']);
  });

  it('moves neither columns nor the table', async () => {
    for (const width of [288, 448, 608, 768]) {
      currentPage().style.inlineSize = `${width}px`;
      const element = await ranking({ find: '', limit: '3' });
      const places = () =>
        all(element, '.ds-heads th, td .ds-bar').map((each) => {
          const { left, top, width } = each.getBoundingClientRect();
          return [left, top, width].map(Math.round);
        });
      const before = places();
      await userEvent.fill(searchBox(element), 'o');
      await element.updateComplete;
      const after = places();
      expect(after).toEqual(before.slice(0, after.length));
      element.remove();
    }
  });

  it('ends where a link leads to a brand that was not found', async () => {
    const element = await ranking({ find: '' });
    await userEvent.fill(searchBox(element), 'orrin');
    await element.updateComplete;
    expect(element.showItem('tarn')).toBe(true);
    expect(searchBox(element).value).toBe('');
    expect(rowsOf(element)).toHaveLength(8);
    expect(element.showItem('nobody')).toBe(false);
  });

  it('is offered in long tables without being asked for', async () => {
    expect(searchBox(await ranking())).toBeNull();
    expect(searchBox(await ranking({}, many.slice(0, 21)))).not.toBeNull();
  });
});

it('reflects every arrangement and follows it', async () => {
  const element = await ranking();
  element.limit = 4;
  element.shares = true;
  element.find = true;
  element.group = 'parent';
  await element.updateComplete;
  expect(element.getAttribute('limit')).toBe('4');
  for (const name of ['shares', 'find', 'group']) expect(element.hasAttribute(name)).toBe(true);
  expect(restOf(element)).not.toBeNull();
  element.removeAttribute('limit');
  await element.updateComplete;
  expect(restOf(element)).toBeNull();
});

it('takes the lines over several brands away with the grouping, and brings them back once', async () => {
  const element = await mountScenario(scenario('sales-ranking', 'grouped'));
  const lines = () => all(element, '.ds-subtotal').map((line) => textOf(line));
  const grouped = lines();
  expect(grouped.length).toBeGreaterThan(1);
  for (const group of [null, 'parent', null]) {
    if (group) element.setAttribute('group', group);
    else element.removeAttribute('group');
    await element.updateComplete;
    expect(lines()).toEqual(group ? grouped : []);
  }
});
