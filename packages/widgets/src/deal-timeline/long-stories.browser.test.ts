import { afterEach, expect, it, vi } from 'vitest';
import { longStory } from '../scenarios/long-story.js';
import { freshPage, mount, root, settled, type Widget } from '../testing/mount.js';

freshPage();
afterEach(() => window.history.replaceState(null, '', window.location.pathname));

const ENTRIES = 1500;
/** A busy machine takes its time over so many. */
const PATIENT = { timeout: 10_000 };
const itemsOf = (element: Widget) => root(element).querySelectorAll('.ds-item').length;
const foldsOf = (element: Widget) => [
  ...root(element).querySelectorAll<HTMLDetailsElement>('details.ds-fold'),
];

async function firstScreen(): Promise<Widget> {
  const element = mount('deal-timeline', { data: longStory(ENTRIES) });
  await vi.waitUntil(() => root(element).querySelector('.ds-item') !== null, PATIENT);
  return element;
}

it('is there from its first screen on, comes in slices, and is whole in the end', async () => {
  const element = await firstScreen();
  expect(itemsOf(element)).toBeGreaterThanOrEqual(12);
  expect(itemsOf(element)).toBeLessThan(ENTRIES);
  expect(foldsOf(element)).toHaveLength(30);
  expect(root(element).querySelector('.ds-sources summary')?.textContent).toBe('Sources (2)');
  await element.updateComplete;
  expect(itemsOf(element)).toBe(ENTRIES);
  expect(root(element).querySelectorAll('.ds-sources li')).toHaveLength(2);
});

it('stands open in its first year only, and unfolds at a press', async () => {
  const element = mount('deal-timeline', { data: longStory(300) });
  await element.ready;
  await element.updateComplete;
  expect(foldsOf(element).map(({ open }) => open)).toEqual([true, ...Array(29).fill(false)]);
  root(element).querySelector<HTMLElement>('[data-do=unfold]')?.click();
  await vi.waitUntil(() => foldsOf(element).every(({ open }) => open), PATIENT);
});

it('offers to fold once all is unfolded, by whomever, and to unfold once anything is folded', async () => {
  const element = mount('deal-timeline', { data: longStory(300) });
  await element.ready;
  await element.updateComplete;
  const button = root(element).querySelector<HTMLElement>('[data-do=unfold]');
  const says = (text: string) => vi.waitUntil(() => button?.textContent === text, PATIENT);
  expect(button?.textContent).toBe('Unfold all 300 entries');
  for (const fold of foldsOf(element)) fold.open = true;
  await says('Fold all');
  root(element).querySelectorAll<HTMLElement>('summary')[4]?.click();
  await says('Unfold all 300 entries');
  button?.click();
  await says('Fold all');
  button?.focus();
  button?.click();
  await vi.waitUntil(() => foldsOf(element).every(({ open }) => !open), PATIENT);
  await says('Unfold all 300 entries');
  expect(root(element).activeElement).toBe(button);
});

it('offers nothing to unfold where its only year stands open', async () => {
  const { events, ...rest } = longStory(70);
  const inOne = events.map((each) => ({ ...each, date: '2012' }));
  const element = mount('deal-timeline', { data: { ...rest, events: inOne } });
  await element.ready;
  await element.updateComplete;
  expect(foldsOf(element).map(({ open }) => open)).toEqual([true]);
  expect(root(element).querySelector('[data-do=unfold]')).toBeNull();
});

it('keeps open what the reader opened when the same story is given again', async () => {
  const element = mount('deal-timeline', { data: longStory(300) });
  await element.ready;
  await element.updateComplete;
  const fold = foldsOf(element)[7];
  if (fold) fold.open = true;
  const changes = vi.fn();
  const observer = new MutationObserver(changes);
  observer.observe(root(element), { subtree: true, childList: true, characterData: true });
  element.data = longStory(300);
  await element.updateComplete;
  await settled();
  expect(foldsOf(element)[7]).toBe(fold);
  expect(fold?.open).toBe(true);
  expect(changes).not.toHaveBeenCalled();
  observer.disconnect();
});

it('goes to an item that has not come yet, and unfolds its year', async () => {
  const element = await firstScreen();
  expect(itemsOf(element)).toBeLessThan(ENTRIES);
  expect(element.showItem('report-1499')).toBe(true);
  const target = root(element).activeElement;
  expect(target?.id).toBe('orrin-calder/report-1499');
  expect(target?.closest('details')?.open).toBe(true);
});

it('goes to an item that has not come yet when the address asks for it', async () => {
  const element = await firstScreen();
  window.location.hash = '#orrin-calder/report-1498';
  await vi.waitUntil(() => root(element).activeElement?.id === 'orrin-calder/report-1498', PATIENT);
  expect(itemsOf(element)).toBe(ENTRIES);
});

it('tells of a link that leads to an item that has not come yet, and goes there', async () => {
  const corrections = [{ date: '2026-11-01', text: 'Corrected.', about: 'report-1497' }];
  const element = mount('deal-timeline', { data: { ...longStory(ENTRIES), corrections } });
  await vi.waitUntil(() => root(element).querySelector('.ds-item') !== null, PATIENT);
  const selected: string[] = [];
  element.addEventListener('item-select', ({ item }) => selected.push(item));
  expect(itemsOf(element)).toBeLessThan(ENTRIES);
  root(element).querySelector<HTMLElement>('.ds-corrections a')?.click();
  expect(selected).toEqual(['report-1497']);
  expect(root(element).activeElement?.id).toBe('orrin-calder/report-1497');
});

it('is whole and open on paper', async () => {
  const element = await firstScreen();
  window.dispatchEvent(new Event('beforeprint'));
  expect(itemsOf(element)).toBe(ENTRIES);
  expect(foldsOf(element).every(({ open }) => open)).toBe(true);
  window.dispatchEvent(new Event('afterprint'));
  expect(foldsOf(element).filter(({ open }) => open)).toHaveLength(1);
});

it('stops when it is taken away, and goes on when it is put back', async () => {
  const element = await firstScreen();
  const parent = element.parentElement;
  element.remove();
  const before = itemsOf(element);
  await settled();
  expect(itemsOf(element)).toBe(before);
  parent?.append(element);
  await vi.waitUntil(() => itemsOf(element) === ENTRIES, PATIENT);
});

it('starts over with another deal while one is coming', async () => {
  const element = await firstScreen();
  element.data = { ...longStory(80), id: 'other' };
  await element.updateComplete;
  await vi.waitUntil(() => itemsOf(element) === 80, PATIENT);
  expect(root(element).querySelector('.ds-item')?.id).toBe('other/report-0');
});
