import { expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { SalesRanking } from '../classes.js';
import { figure, makeSales, table } from '../scenarios/make-deal.js';
import { firstScreen, PATIENT, ROWS } from '../testing/long-rankings.js';
import { freshPage, mount } from '../testing/mount.js';
import { all, rowsOf } from '../testing/ranking.js';

freshPage();

/** Whether rows are laid out by themselves when they come near: for each `tbody`, or each row in it. */
const waits = (element: Element, what = 'tbody') =>
  all(element, what).map((rows) => getComputedStyle(rows).contentVisibility === 'auto');

async function onPaper<T>(look: () => T): Promise<T> {
  const media = (name: string) => cdp().send('Emulation.setEmulatedMedia', { media: name });
  await media('print');
  try {
    return look();
  } finally {
    await media('');
  }
}

/** Brands in groups of these sizes, each of more than one and under its parent, in this order. */
async function grouped(...sizes: number[]): Promise<SalesRanking> {
  const parents = sizes.map((_, group) => `parent-${group}`);
  const brands = sizes.flatMap((size, group) =>
    Array.from({ length: size }, (_, at) => ({ id: `brand-${group}-${at}`, group })),
  );
  // Of each brand of a group ten times as many as of the next, so that groups stand in order by their sums.
  const units = (group: number) => 10 ** (sizes.length + 3 - group);
  const deal = makeSales([
    table(
      '2025',
      brands.map(({ id, group }, at) => figure(id, units(group) + brands.length - at)),
    ),
  ]);
  const data = {
    ...deal,
    parties: [
      ...parents.map((id) => ({ id, name: id, kind: 'company' as const })),
      ...deal.parties.map((party) => {
        const brand = brands.find(({ id }) => id === party.id);
        return brand ? { ...party, partOf: `parent-${brand.group}` } : party;
      }),
    ],
  };
  const element = mount('sales-ranking', { data }) as SalesRanking;
  element.group = 'parent';
  await vi.waitUntil(() => rowsOf(element).length > 0, PATIENT);
  await element.updateComplete;
  expect(all(element, 'tbody').map((group) => group.children.length - 1)).toEqual(sizes);
  return element;
}

it('lays rows out when they come near, but its first rows at once, and all of them on paper', async () => {
  const element = await firstScreen();
  await element.updateComplete;
  expect(waits(element)).toEqual(Array.from({ length: ROWS / 20 }, (_, at) => at > 0));
  expect(await onPaper(() => waits(element))).not.toContain(true);
});

it('lays the rows of groups out when they come near, but those of its first groups at once', async () => {
  const element = await grouped(10, 10, 40, 5);
  const rows = [false, false, true, true].flatMap((isApart, at) =>
    Array.from({ length: [11, 11, 41, 6][at] ?? 0 }, () => isApart),
  );
  expect(waits(element, 'tbody tr')).toEqual(rows);
  expect(await onPaper(() => waits(element, 'tbody tr'))).not.toContain(true);
});

it('lays the rows of a very large group out when they come near, wherever it stands', async () => {
  const element = await grouped(45, 20);
  expect(waits(element, 'tbody tr')).not.toContain(false);
});

it('draws a line above each group but the first', async () => {
  const element = await grouped(2, 3, 2);
  const lines = all(element, 'tbody tr:first-child').map((row) =>
    Number.parseFloat(getComputedStyle(row).borderBlockStartWidth),
  );
  expect(lines).toEqual([0, 1, 1]);
});
