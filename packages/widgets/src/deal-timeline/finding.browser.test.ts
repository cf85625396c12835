import { describe, expect, it, vi } from 'vitest';
import type { DealTimeline, FilterChangeEvent } from '../classes.js';
import { makeDeal } from '../scenarios/make-deal.js';
import { twelve } from '../scenarios/twelve.js';
import {
  enter,
  field,
  openPanel,
  press,
  saidIn,
  shownIn,
  tick,
  timeline,
} from '../testing/finding.js';
import { freshPage, root, settled, textOf } from '../testing/mount.js';

freshPage();

const tally = (element: Element) => root(element).querySelector('.ds-tally')?.textContent;
const activeIn = (element: Element) => root(element).activeElement;

function told(element: DealTimeline): FilterChangeEvent[] {
  const events: FilterChangeEvent[] = [];
  element.addEventListener('filter-change', (change) => events.push(change));
  return events;
}

describe('the line of tools', () => {
  it('is there where there is enough to look through, or where it is asked for', async () => {
    const few = makeDeal({ events: twelve().events });
    expect(tally(await timeline({ data: twelve() }))).toBe('12 entries');
    expect(tally(await timeline({ data: few }))).toBeUndefined();
    expect(tally(await timeline({ data: few, attributes: { controls: 'all' } }))).toBe(
      '10 entries',
    );
    const none = { data: twelve(), attributes: { controls: 'none' } };
    expect(tally(await timeline(none))).toBeUndefined();
  });

  it('opens the panel by a button that says so and keeps the focus, and closes it', async () => {
    const element = await timeline({ data: twelve() });
    const button = root(element).querySelector('[data-do=find]');
    const item = root(element).querySelector('.ds-item');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    await openPanel(element);
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(activeIn(element)).toBe(button);
    expect(root(element).querySelector('.ds-item')).toBe(item);
    await press(element, 'find');
    expect(root(element).querySelector('.ds-panel')).toBeNull();
    expect(button?.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('the reader', () => {
  it('searches, letter by letter, without accents', async () => {
    const element = await timeline({ data: twelve() });
    await openPanel(element);
    await enter(element, 'text', 'CAFE');
    expect(shownIn(element)).toEqual(['cafe']);
    expect(tally(element)).toBe('1 of 12 entries');
    expect(element.getAttribute('filter-text')).toBe('CAFE');
    await enter(element, 'text', '');
    expect(shownIn(element)).toHaveLength(12);
    expect(element.hasAttribute('filter-text')).toBe(false);
  });

  it('chooses: any of one list, and of every list', async () => {
    const element = await timeline({ data: twelve() });
    await openPanel(element);
    await tick(element, 'certainties', 'reported');
    expect(shownIn(element)).toEqual(['line', 'talks']);
    await tick(element, 'certainties', 'denied');
    expect(shownIn(element)).toEqual(['line', 'talks', 'denial']);
    await tick(element, 'parties', 'calder-vehicles');
    expect(shownIn(element)).toEqual(['talks', 'denial']);
    await enter(element, 'to', '2024');
    await enter(element, 'text', 'contract');
    expect(shownIn(element)).toEqual(['denial']);
    expect(
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    ).toEqual({
      'filter-party': 'calder-vehicles',
      'filter-status': 'reported denied',
      'filter-text': 'contract',
      'filter-to': '2024',
    });
    await tick(element, 'certainties', 'denied');
    expect(shownIn(element)).toEqual([]);
  });

  it('sees of each choice how much it would show', async () => {
    const element = await timeline({ data: twelve(), attributes: { 'filter-kind': 'statement' } });
    await openPanel(element);
    const labelOf = (name: string, value: string) =>
      textOf(field(element, name, value).closest('label') as HTMLElement);
    expect(labelOf('parties', 'calder-vehicles')).toBe('Calder Vehicles 1');
    expect(labelOf('kinds', 'production')).toBe('Production 4');
    expect(labelOf('kinds', 'statement')).toBe('Statements 2');
  });

  it('takes everything back, with the focus on what stays', async () => {
    const attributes = { 'filter-kind': 'statement', 'filter-from': '2025' };
    const element = await timeline({ data: twelve(), attributes });
    expect(shownIn(element)).toEqual(['silence']);
    const events = told(element);
    await press(element, 'clear');
    expect(shownIn(element)).toHaveLength(12);
    expect(element.attributes).toHaveLength(0);
    expect(activeIn(element)?.getAttribute('data-do')).toBe('find');
    expect(events.map(({ filters, shown, total }) => [filters, shown, total])).toEqual([
      [{}, 12, 12],
    ]);
  });

  it('is told where nothing is left, with the way back', async () => {
    const element = await timeline({ data: twelve() });
    await openPanel(element);
    await enter(element, 'text', 'zeppelin');
    expect(textOf(root(element).querySelector('.ds-empty') as HTMLElement)).toBe(
      'No entry matches. Clear search and filters',
    );
    root(element).querySelector<HTMLElement>('.ds-empty button')?.click();
    await element.updateComplete;
    expect(shownIn(element)).toHaveLength(12);
    expect(field(element, 'text').value).toBe('');
  });

  it('is not disturbed while a word is composed from several keys', async () => {
    const element = await timeline({ data: twelve() });
    await openPanel(element);
    const search = field(element, 'text');
    search.value = 'ka';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await element.updateComplete;
    expect(shownIn(element)).toHaveLength(12);
    search.value = 'café';
    search.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await element.updateComplete;
    expect(shownIn(element)).toEqual(['cafe']);
  });

  it('hears once, when the typing has stopped, and hears no more of it', async () => {
    const element = await timeline({ data: twelve() });
    await openPanel(element);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const text of ['t', 'ta', 'tal', 'talk']) {
      await enter(element, 'text', text);
      vi.advanceTimersByTime(300);
      expect(saidIn(element)).toBe('');
    }
    vi.advanceTimersByTime(700);
    expect(saidIn(element)).toBe('1 of 12 entries');
    expect(root(element).querySelectorAll('.ds-vh[role=status]')).toHaveLength(1);
  });
});

describe('what changes', () => {
  it('is what is hidden, and no entry’s own content', async () => {
    const element = await timeline({ data: twelve() });
    await openPanel(element);
    const changed: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, attributeName, target } of records) {
        const item = (target as Element).closest?.('.ds-items');
        if (item) changed.push(`${type} ${attributeName} ${(target as Element).localName}`);
      }
    });
    observer.observe(root(element), { subtree: true, childList: true, attributes: true });
    await enter(element, 'text', 'talk');
    await settled();
    observer.disconnect();
    expect(new Set(changed)).toEqual(new Set(['attributes hidden li']));
  });

  it('is told with the filters and the counts, and by methods too', async () => {
    const element = await timeline({ data: twelve() });
    const events = told(element);
    element.setFilters({ parties: ['calder-vehicles', 'ines-hale'], from: '2024-09' });
    await vi.waitUntil(() => events.length > 0);
    expect(events[0]).toMatchObject({
      bubbles: true,
      composed: true,
      filters: { parties: ['calder-vehicles', 'ines-hale'], from: '2024-09' },
      shown: 4,
      total: 12,
    });
    element.setFilters({ parties: [] });
    await vi.waitUntil(() => events.length > 1);
    expect(element.filters).toEqual({ from: '2024-09' });
    element.clearFilters();
    await vi.waitUntil(() => events.length > 2);
    element.clearFilters();
    await element.updateComplete;
    await settled();
    expect(events.map(({ shown }) => shown)).toEqual([4, 7, 12]);
  });

  it('is not told where the page itself set it', async () => {
    const element = await timeline({ data: twelve(), attributes: { 'filter-kind': 'statement' } });
    const events = told(element);
    element.setAttribute('filter-kind', 'disruption');
    await element.updateComplete;
    await settled();
    expect(shownIn(element)).toEqual(['outage']);
    expect(events).toEqual([]);
  });

  it('concerns one timeline and no other', async () => {
    const first = await timeline({ data: twelve(), attributes: { id: 'first' } });
    const second = await timeline({ data: twelve(), attributes: { id: 'second' } });
    first.setFilters({ text: 'talk' });
    await vi.waitUntil(() => shownIn(first).length === 1);
    expect(shownIn(second)).toHaveLength(12);
  });
});

it('takes the place of children with what the author filters', async () => {
  const element = document.createElement('deal-timeline');
  element.setAttribute('filter-kind', 'statement');
  element.append('The page’s own text');
  element.data = twelve();
  document.querySelector('main')?.append(element);
  await vi.waitUntil(() => element.shadowRoot?.querySelector('.ds'));
  expect(shownIn(element)).toHaveLength(2);
});

it('shows no entry that a filter of the author hides, not even for a moment', async () => {
  const seen: number[] = [];
  const element = document.createElement('deal-timeline');
  element.setAttribute('filter-kind', 'statement');
  element.data = twelve();
  document.querySelector('main')?.append(element);
  await vi.waitUntil(() => element.shadowRoot !== null);
  new MutationObserver(() => {
    if (root(element).querySelector('.ds')) seen.push(shownIn(element).length);
  }).observe(root(element), { subtree: true, childList: true });
  await vi.waitUntil(() => root(element).querySelector('.ds') !== null);
  await element.updateComplete;
  expect(new Set(seen)).toEqual(new Set([2]));
});
