import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ItemSelectEvent } from '../classes.js';
import type { WidgetTag } from '../scenarios/index.js';
import { makeDeal, event as makeEvent } from '../scenarios/make-deal.js';
import { dealNamed } from '../testing/deals.js';
import {
  currentPage,
  freshPage,
  mount,
  root,
  settled,
  shown,
  type Widget,
} from '../testing/mount.js';

freshPage();

const address = window.location.href;
beforeEach(() => window.history.replaceState(null, '', address));
afterEach(() => window.history.replaceState(null, '', address));

/** A link to an item of each widget, and what it leads to. */
const links = [
  { tag: 'deal-timeline', item: 'talks', id: (scope: string) => `${scope}/talks` },
  { tag: 'sales-ranking', item: 'calder', id: (scope: string) => `${scope}/britain-2025/calder` },
] as const;

async function stand(tag: WidgetTag, scope = 'scope'): Promise<Widget> {
  const element = mount(tag, { data: dealNamed('A deal'), attributes: { id: scope } });
  await element.ready;
  await shown(element);
  return element;
}

const part = (element: Element, id: string) =>
  root(element).querySelector<HTMLElement>(`[id="${id}"]`);
const anchor = (element: Element, href: string) =>
  root(element).querySelector<HTMLAnchorElement>(`a[href="${href}"]`);
const firstCitation = (element: Element) =>
  root(element).querySelector<HTMLAnchorElement>('.ds-cites a[href*="/source."]');
const focused = (element: Element) => root(element).activeElement?.id;
const isOnScreen = (target: Element | null) => {
  const top = target?.getBoundingClientRect().top ?? -1;
  return top >= 0 && top < window.innerHeight;
};
const hashChange = () =>
  new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));

/** Pushes what follows below the screen. */
function pushDown(): void {
  const space = document.createElement('div');
  space.style.blockSize = '3000px';
  currentPage().append(space);
}

describe.each(links)('a link in $tag', ({ tag, item, id }) => {
  it('to a source opens the list, scrolls to it, focuses it and changes the address', async () => {
    pushDown();
    const element = await stand(tag);
    const link = firstCitation(element);
    const target = part(element, link?.hash.slice(1) ?? '');
    const details = root(element).querySelector('details');
    expect(details?.open).toBe(false);
    link?.click();
    expect(details?.open).toBe(true);
    expect(focused(element)).toBe(target?.id);
    expect(isOnScreen(target)).toBe(true);
    expect(window.location.hash).toBe(link?.hash);
    expect(target?.hasAttribute('data-current')).toBe(true);
  });

  it('back from a source leads to the very number that was followed', async () => {
    const element = await stand(tag);
    const link = firstCitation(element);
    link?.click();
    const back = anchor(element, `#${link?.id}`);
    expect(back).not.toBeNull();
    back?.click();
    expect(focused(element)).toBe(link?.id);
  });

  it('to everything in the widget leads to something that is there', async () => {
    const element = await stand(tag);
    const hrefs = [...root(element).querySelectorAll('a[href^="#"]')].map((each) =>
      decodeURIComponent(each.getAttribute('href')?.slice(1) ?? ''),
    );
    expect(hrefs.length).toBeGreaterThan(3);
    for (const href of hrefs) expect(part(element, href), href).not.toBeNull();
    const ids = [...root(element).querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('elsewhere on the page, or in the address bar, leads into the widget', async () => {
    pushDown();
    const element = await stand(tag);
    const push = vi.spyOn(window.history, 'pushState');
    const changed = hashChange();
    window.location.hash = `#${id('scope')}`;
    await changed;
    expect(focused(element)).toBe(id('scope'));
    expect(isOnScreen(part(element, id('scope')))).toBe(true);
    expect(push).not.toHaveBeenCalled();
  });

  it('that the page was opened with is followed once, when the deal stands', async () => {
    pushDown();
    window.history.replaceState(null, '', `#${id('scope')}`);
    const element = await stand(tag);
    expect(focused(element)).toBe(id('scope'));
    expect(isOnScreen(part(element, id('scope')))).toBe(true);
    window.scrollTo(0, 0);
    element.data = dealNamed('Renewed');
    await element.ready;
    await settled();
    expect(window.scrollY).toBe(0);
  });

  it('can be reached from a script', async () => {
    const element = await stand(tag);
    expect(element.showItem(item)).toBe(true);
    expect(focused(element)).toBe(id('scope'));
    expect(element.showItem('nothing-of-that-name')).toBe(false);
    expect(window.location.href).toBe(address);
  });

  it('does not disturb another widget with an id of its own', async () => {
    const first = await stand(tag, 'first');
    const second = await stand(tag, 'second');
    const changed = hashChange();
    window.location.hash = `#${id('second')}`;
    await changed;
    expect(focused(second)).toBe(id('second'));
    expect(focused(first)).toBeUndefined();
    expect(root(first).querySelector('[data-current]')).toBeNull();

    firstCitation(first)?.click();
    expect(root(first).querySelector('details')?.open).toBe(true);
    expect(root(second).querySelector('details')?.open).toBe(false);
  });

  it('is left to the browser with a key held down or another button', async () => {
    const element = await stand(tag);
    const handled: boolean[] = [];
    const guard = (click: Event) => {
      handled.push(click.defaultPrevented);
      click.preventDefault();
    };
    window.addEventListener('click', guard);
    window.addEventListener('auxclick', guard);
    for (const held of [
      { ctrlKey: true },
      { metaKey: true },
      { shiftKey: true },
      { altKey: true },
      { button: 1 },
    ]) {
      const click = { bubbles: true, composed: true, cancelable: true, ...held };
      firstCitation(element)?.dispatchEvent(new MouseEvent('click', click));
    }
    window.removeEventListener('click', guard);
    window.removeEventListener('auxclick', guard);
    expect(handled).toEqual([false, false, false, false, false]);
    expect(focused(element)).toBeUndefined();
  });

  it('with nonsense in the address breaks nothing', async () => {
    const element = await stand(tag);
    for (const hash of ['#%E0%A4%A', '#"]', '#scope/', '#scope/nobody']) {
      const changed = hashChange();
      window.location.hash = hash;
      await changed;
    }
    expect(focused(element)).toBeUndefined();
  });
});

describe('following items', () => {
  it('goes back and forth with the browser’s buttons', async () => {
    const element = await stand('deal-timeline');
    anchor(element, '#scope/venture')?.click();
    anchor(element, '#scope/talks')?.click();
    expect(focused(element)).toBe('scope/talks');
    const back = new Promise((resolve) =>
      window.addEventListener('popstate', resolve, { once: true }),
    );
    window.history.back();
    await back;
    expect(focused(element)).toBe('scope/venture');
  });

  it('announces the item, and stays where it is when a listener says no', async () => {
    const element = await stand('deal-timeline');
    const chosen: string[] = [];
    const listener = (select: ItemSelectEvent) => {
      chosen.push(select.item);
      select.preventDefault();
    };
    // On the document: the event bubbles and crosses shadow roots.
    document.addEventListener('item-select', listener as EventListener);
    anchor(element, '#scope/venture')?.click();
    document.removeEventListener('item-select', listener as EventListener);
    expect(chosen).toEqual(['venture']);
    expect(window.location.href).toBe(address);
    expect(focused(element)).toBeUndefined();
  });

  it('announces no item where the link leads to a source or back', async () => {
    const element = await stand('deal-timeline');
    const chosen = vi.fn();
    element.addEventListener('item-select', chosen);
    const link = firstCitation(element);
    link?.click();
    anchor(element, `#${link?.id}`)?.click();
    expect(chosen).not.toHaveBeenCalled();
  });

  it('adds no second entry to the history for the address that stands', async () => {
    const element = await stand('deal-timeline');
    const push = vi.spyOn(window.history, 'pushState');
    anchor(element, '#scope/venture')?.click();
    anchor(element, '#scope/venture')?.click();
    expect(push).toHaveBeenCalledOnce();
  });

  it('leaves room for a sticky masthead', async () => {
    const element = mount('deal-timeline', {
      data: makeDeal({
        events: Array.from({ length: 40 }, (_, n) =>
          makeEvent(`e-${n}`, `${1950 + n}`, `No. ${n}`),
        ),
      }),
      attributes: { id: 'scope' },
    });
    element.style.setProperty('--deal-scroll-offset', '150px');
    await element.ready;
    await shown(element);
    element.showItem('e-20');
    const top = part(element, 'scope/e-20')?.getBoundingClientRect().top ?? 0;
    expect(Math.round(top)).toBe(150);
  });
});
