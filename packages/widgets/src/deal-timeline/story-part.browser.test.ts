import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { describe, expect, it } from 'vitest';
import type { DealTimeline } from '../classes.js';
import {
  freshPage,
  mount,
  nextEvent,
  root,
  shown,
  showsChildren,
  textOf,
} from '../testing/mount.js';

freshPage();

const PART = { items: 'cyberattack on-the-brink' };
const ALL = jlrChery.events.length + jlrChery.statements.length;

async function timeline(attributes: Readonly<Record<string, string>>): Promise<DealTimeline> {
  const element = mount('deal-timeline', { attributes, data: jlrChery }) as DealTimeline;
  await shown(element, 'deal');
  return element;
}

const itemsOf = (element: DealTimeline) =>
  [...root(element).querySelectorAll('.ds-item')].map(({ id }) => id.split('/')[1]);

const button = (element: DealTimeline) => {
  const found = root(element).querySelector<HTMLButtonElement>('[data-do=whole]');
  if (!found) throw new Error('There is no button.');
  return found;
};

describe('a part of a story', () => {
  it('shows the whole by a press of the button, which keeps the focus and leads back', async () => {
    const element = await timeline(PART);
    expect(itemsOf(element)).toEqual(['cyberattack', 'on-the-brink']);
    button(element).focus();
    button(element).click();
    await element.updateComplete;
    expect(itemsOf(element)).toHaveLength(ALL);
    expect(root(element).activeElement).toBe(button(element));
    expect(textOf(root(element))).toContain(`The whole story: all ${ALL} entries.`);
    button(element).click();
    await element.updateComplete;
    expect(itemsOf(element)).toEqual(['cyberattack', 'on-the-brink']);
  });

  it('shows the whole where a script or an address asks for what is left out', async () => {
    const element = await timeline(PART);
    expect(element.showItem('no-such-item')).toBe(false);
    expect(itemsOf(element)).toHaveLength(2);
    expect(element.showItem('joint-venture-agreed')).toBe(true);
    expect(root(element).activeElement?.id).toBe('jlr-chery/joint-venture-agreed');

    const other = await timeline({ ...PART, id: 'other' });
    const before = window.location.href;
    window.history.replaceState(null, '', '#comments');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(itemsOf(other)).toHaveLength(2);
    window.history.replaceState(null, '', '#other/joint-venture-agreed');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    window.history.replaceState(null, '', before);
    expect(root(other).activeElement?.id).toBe('other/joint-venture-agreed');
  });

  it('is a part again when another is asked for, and the whole when none is', async () => {
    const element = await timeline(PART);
    button(element).click();
    await element.updateComplete;
    element.setAttribute('items', 'on-the-brink');
    await element.updateComplete;
    expect(itemsOf(element)).toEqual(['on-the-brink']);
    element.removeAttribute('items');
    await element.updateComplete;
    expect(itemsOf(element)).toHaveLength(ALL);
    expect(root(element).querySelector('.ds-part')).toBeNull();
  });

  it('stays a part where the page says no to a link that leads out of it', async () => {
    const element = mount('deal-timeline', { attributes: PART, data: jlrChery }) as DealTimeline;
    const link = document.createElement('a');
    link.slot = 'header';
    link.href = '#jlr-chery/joint-venture-agreed';
    element.append(link);
    await shown(element, 'deal');
    const asked = nextEvent(element, 'item-select');
    element.addEventListener('item-select', (event) => event.preventDefault(), { once: true });
    link.click();
    expect((await asked).item).toBe('joint-venture-agreed');
    await element.updateComplete;
    expect(itemsOf(element)).toEqual(['cyberattack', 'on-the-brink']);
    link.click();
    await element.updateComplete;
    expect(itemsOf(element)).toHaveLength(ALL);
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  it.each([
    [{ items: 'tolks' }, 'unknown-id'],
    [{ party: 'cherry' }, 'unknown-id'],
    [{ from: 'last year' }, 'bad-date'],
  ])('tells of a mistake in %j, and stands again when it is mended', async (attributes, code) => {
    const element = mount('deal-timeline', { data: jlrChery, attributes }) as DealTimeline;
    const { issues } = await nextEvent(element, 'deal-error');
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(showsChildren(element)).toBe(true);
    for (const name of Object.keys(attributes)) element.removeAttribute(name);
    await element.updateComplete;
    expect(itemsOf(element)).toHaveLength(ALL);
    expect(element.issues).toEqual([]);
  });
});

it('turns round when the order changes', async () => {
  const element = await timeline({});
  const oldest = itemsOf(element);
  element.order = 'newest';
  await element.updateComplete;
  expect(itemsOf(element)).not.toEqual(oldest);
  expect(itemsOf(element).toSorted()).toEqual(oldest.toSorted());
  element.setAttribute('order', 'upside-down');
  await element.updateComplete;
  expect(itemsOf(element)).toEqual(oldest);
});

it('is checked once for a deal, not at each update', async () => {
  const element = await timeline(PART);
  const deal = await element.ready;
  const { events } = deal;
  let looks = 0;
  Object.defineProperty(deal, 'events', {
    get: () => {
      looks += 1;
      return events;
    },
  });
  element.requestUpdate();
  await element.updateComplete;
  expect(looks).toBe(0);
  element.items = 'no-such-item';
  await nextEvent(element, 'deal-error');
  expect(looks).toBeGreaterThan(0);
});
