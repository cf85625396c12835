import { describe, expect, it } from 'vitest';
import { dealNamed, jsonScript } from '../testing/deals.js';
import {
  freshPage,
  mount,
  nextEvent,
  paragraph,
  root,
  settled,
  shown,
  textOf,
} from '../testing/mount.js';

freshPage();

describe.each(['deal-timeline', 'sales-ranking'] as const)('the children of %s', (tag) => {
  it('are read until a deal stands, and again when there is none', async () => {
    const child = paragraph('The page’s own text');
    const element = mount(tag, { children: [child] });
    await shown(element);
    expect(child.assignedSlot).not.toBeNull();
    expect(child.offsetHeight).toBeGreaterThan(0);
    expect(textOf(root(element))).toBe('');

    element.data = dealNamed('A deal');
    await nextEvent(element, 'deal-load');
    await element.updateComplete;
    expect(child.assignedSlot).toBeNull();

    element.data = { not: 'a deal' };
    await nextEvent(element, 'deal-error');
    await element.updateComplete;
    expect(child.assignedSlot).not.toBeNull();
    expect(textOf(root(element))).toBe('');

    element.data = undefined;
    await settled();
    expect(child.assignedSlot).not.toBeNull();
  });

  it('are never removed, moved or changed', async () => {
    const child = paragraph('The page’s own ');
    const strong = document.createElement('strong');
    strong.textContent = 'text';
    child.append(strong);
    const element = mount(tag, { children: [child, document.createTextNode(' and more')] });
    const before = element.innerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    observer.observe(child, { attributes: true, subtree: true });

    element.data = dealNamed('A deal');
    await nextEvent(element, 'deal-load');
    element.data = { not: 'a deal' };
    await nextEvent(element, 'deal-error');
    element.data = dealNamed('Another');
    await nextEvent(element, 'deal-load');
    element.remove();
    await settled();

    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    expect(element.innerHTML).toBe(before);
  });

  it('give way to one line in the page’s language where there are none', async () => {
    const element = mount(tag, { attributes: { deal: 'nobody-registers-this' } });
    await shown(element);
    const line = root(element).querySelector('[part="message"]');
    expect(line?.textContent).toBe('Loading the data of this graphic.');
    expect(line?.getAttribute('role')).toBe('status');
    element.data = { not: 'a deal' };
    await nextEvent(element, 'deal-error');
    await element.updateComplete;
    expect(textOf(root(element))).toBe('This graphic could not be shown.');
  });

  it('do not count as text where they are only a script or white space', async () => {
    const element = mount(tag, {
      children: [document.createTextNode('\n  '), jsonScript('{')],
    });
    await nextEvent(element, 'deal-error');
    await element.updateComplete;
    expect(textOf(root(element))).toBe('This graphic could not be shown.');
  });
});
