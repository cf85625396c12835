import { describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { scenario } from '../scenarios/index.js';
import { dealNamed } from '../testing/deals.js';
import { fallbackOf } from '../testing/fallback.js';
import { parsed } from '../testing/html.js';
import { currentPage, freshPage, mount, root, shown } from '../testing/mount.js';

freshPage();

describe.each(['deal-timeline', 'sales-ranking'] as const)('on paper %s', (tag) => {
  it('has everything open, and afterwards as it was', async () => {
    const closed = mount(tag, { data: dealNamed('A deal'), attributes: { id: 'closed' } });
    const open = mount(tag, { data: dealNamed('A deal'), attributes: { id: 'open' } });
    await Promise.all([closed, open].map((each) => each.ready));
    await Promise.all([closed, open].map((each) => shown(each)));
    const details = [closed, open].map((each) => root(each).querySelector('details'));
    const states = () => details.map((each) => each?.open);
    if (details[1]) details[1].open = true;

    window.dispatchEvent(new Event('beforeprint'));
    expect(states()).toEqual([true, true]);
    window.dispatchEvent(new Event('afterprint'));
    expect(states()).toEqual([false, true]);
  });
});

it('prints the fallback whole, without ways back', async () => {
  const url = new URL('../../dist/fallback.css', import.meta.url);
  const style = document.createElement('style');
  style.textContent = await (await fetch(url, { headers: { accept: 'text/css' } })).text();
  const element = document.createElement('sales-ranking');
  currentPage().append(style, element);
  // Without a deal the element shows its children, as a page does without a script.
  element.append(parsed(fallbackOf(scenario('sales-ranking', 'limited'))));
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    const heightOf = (part: string) => element.querySelector(part)?.getBoundingClientRect().height;
    expect(heightOf('.ds-rest')).toBeGreaterThan(100);
    expect(heightOf('.ds-sources')).toBeGreaterThan(100);
    expect(heightOf('.ds-back')).toBe(0);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});

it('moves nothing when the link over the graphic gets the focus', async () => {
  const element = mount('sales-ranking', { data: dealNamed('A deal') });
  await element.ready;
  await shown(element);
  const top = () => root(element).querySelector('h2')?.getBoundingClientRect().top;
  const before = top();
  root(element).querySelector<HTMLElement>('.ds-skip')?.focus();
  expect(root(element).activeElement?.className).toBe('ds-skip');
  expect(top()).toBe(before);
});
