import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DealTimeline } from '../classes.js';
import { longStory } from '../scenarios/long-story.js';
import { twelve } from '../scenarios/twelve.js';
import { field, openPanel, saidIn, shownIn, timeline } from '../testing/finding.js';
import { freshPage, root, settled } from '../testing/mount.js';

freshPage();
const address = window.location.href;
beforeEach(() => window.history.replaceState(null, '', address));
afterEach(() => window.history.replaceState(null, '', address));

const focused = (element: Element) => root(element).activeElement?.id.split('/').at(-1);
const itemOf = (element: Element, id: string) =>
  root(element).querySelector<HTMLElement>(`.ds-item[id$="/${id}"]`);
const copyOf = (element: Element, id: string) =>
  itemOf(element, id)?.querySelector<HTMLElement>('[data-do=copy]');

describe('arrow keys', () => {
  it('lead from entry to entry, and to the first and last', async () => {
    const element = await timeline({ data: twelve() });
    itemOf(element, 'founded')?.querySelector('a')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused(element)).toBe('cafe');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(focused(element)).toBe('line');
    await userEvent.keyboard('{End}');
    expect(focused(element)).toBe('car');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused(element)).toBe('car');
    await userEvent.keyboard('{Home}');
    expect(focused(element)).toBe('founded');
  });

  it('pass over what is filtered out or folded', async () => {
    const element = await timeline({ data: twelve(), attributes: { 'filter-status': 'reported' } });
    itemOf(element, 'line')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused(element)).toBe('talks');

    const long = await timeline({ data: longStory(120) });
    const fifth = root(long).querySelectorAll<HTMLDetailsElement>('.ds-fold')[4];
    if (fifth) fifth.open = true;
    itemOf(long, 'report-11')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused(long)).toBe('report-16');
  });

  it('are left alone outside the list, in fields, and with another key held down', async () => {
    const element = await timeline({ data: twelve() });
    await openPanel(element);
    const search = field(element, 'text');
    search.focus();
    await userEvent.keyboard('{ArrowDown}{Home}');
    expect(root(element).activeElement).toBe(search);
    const item = itemOf(element, 'talks');
    item?.focus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Alt>}{ArrowUp}{/Alt}');
    expect(root(element).activeElement).toBe(item);
    const keys: boolean[] = [];
    document.body.addEventListener('keydown', (key) => keys.push(key.defaultPrevented), {
      once: true,
    });
    item?.blur();
    await userEvent.keyboard('{ArrowDown}');
    expect(keys).toEqual([false]);
  });
});

describe('the focus', () => {
  it('goes through an entry in the order in which it is read', async () => {
    const element = await timeline({ data: twelve() });
    itemOf(element, 'founded')?.focus();
    const names: (string | undefined)[] = [];
    for (let step = 0; step < 4; step++) {
      await userEvent.keyboard('{Tab}');
      const now = root(element).activeElement;
      names.push(now?.getAttribute('aria-label') ?? now?.textContent?.trim());
    }
    expect(names).toEqual([
      '2012',
      'Copy link: Orrin is founded',
      'Source 1: Wexley Dispatch',
      'May 2013',
    ]);
  });
});

describe('copying a link', () => {
  async function copied(element: DealTimeline, id: string): Promise<void> {
    copyOf(element, id)?.click();
    await vi.waitUntil(() => copyOf(element, id)?.hasAttribute('data-done'));
  }

  it('puts the address of the entry on the clipboard, says so, and leaves the page’s alone', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await timeline({ data: twelve(), attributes: { id: 'story' } });
    await copied(element, 'talks');
    expect(write).toHaveBeenCalledExactlyOnceWith(`${address.split('#')[0]}#story/talks`);
    expect(window.location.href).toBe(address);
    await vi.waitUntil(() => saidIn(element) === 'Link copied.');
  });

  it('does so without the Clipboard API, and gives the focus back', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    let selected = '';
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      const field = document.querySelector('deal-timeline')?.shadowRoot?.activeElement;
      if (field instanceof HTMLTextAreaElement) {
        selected = field.value.slice(field.selectionStart, field.selectionEnd);
      }
      return true;
    });
    const element = await timeline({ data: twelve(), attributes: { id: 'story' } });
    copyOf(element, 'talks')?.focus();
    await copied(element, 'talks');
    expect(selected).toMatch(/#story\/talks$/);
    expect(root(element).activeElement).toBe(copyOf(element, 'talks'));
    expect(root(element).querySelector('textarea')).toBeNull();
  });

  it('says nothing where it did not work', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const element = await timeline({ data: twelve() });
    copyOf(element, 'talks')?.click();
    await settled();
    expect(saidIn(element)).toBe('');
    expect(copyOf(element, 'talks')?.hasAttribute('data-done')).toBe(false);
  });

  it('moves nothing, has a target of 24 pixels, and is there for the keyboard', async () => {
    const element = await timeline({ data: twelve() });
    const button = copyOf(element, 'talks');
    const { width, height } = button?.getBoundingClientRect() ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    const before = itemOf(element, 'talks')?.getBoundingClientRect().height;
    button?.remove();
    expect(itemOf(element, 'talks')?.getBoundingClientRect().height).toBe(before);
  });
});

describe('a link to an entry that a filter hides', () => {
  it('gives up that filter and no other', async () => {
    const attributes = { id: 'story', 'filter-kind': 'production', 'filter-from': '2020' };
    const element = await timeline({ data: twelve(), attributes });
    expect(shownIn(element)).toEqual(['car']);
    const told = vi.fn();
    element.addEventListener('filter-change', told);
    expect(element.showItem('cafe')).toBe(true);
    expect(focused(element)).toBe('cafe');
    expect(element.filters).toEqual({ kinds: ['production'] });
    await vi.waitUntil(() => told.mock.calls.length === 1);
  });

  it('is followed when the page is opened with it', async () => {
    window.history.replaceState(null, '', '#story/hale');
    const attributes = { id: 'story', 'filter-kind': 'production' };
    const element = await timeline({ data: twelve(), attributes });
    expect(focused(element)).toBe('hale');
    expect(element.filters).toEqual({});
  });

  it('is followed from a source back to the number in it', async () => {
    const element = await timeline({ data: twelve(), attributes: { id: 'story' } });
    element.setFilters({ kinds: ['statement'] });
    await vi.waitUntil(() => shownIn(element).length === 2);
    const back = root(element).querySelector<HTMLElement>(
      '.ds-back a[href="#story/cite.dispatch.2"]',
    );
    back?.click();
    await element.updateComplete;
    expect(root(element).activeElement?.id).toBe('story/cite.dispatch.2');
    expect(element.filters).toEqual({});
  });

  it('goes back and forward with the browser’s buttons', async () => {
    const element = await timeline({ data: twelve(), attributes: { id: 'story' } });
    const link = (id: string) => itemOf(element, id)?.querySelector<HTMLElement>('.ds-date');
    link('cafe')?.click();
    link('hale')?.click();
    element.setFilters({ kinds: ['statement'] });
    await vi.waitUntil(() => shownIn(element).length === 2);
    window.history.back();
    await vi.waitUntil(() => focused(element) === 'cafe');
    expect(element.filters).toEqual({});
    window.history.forward();
    await vi.waitUntil(() => focused(element) === 'hale');
  });
});
