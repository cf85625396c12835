import type { Deal } from '@dealstory/core';
import { expect, it, vi } from 'vitest';
import { longStory } from '../scenarios/long-story.js';
import { event, figure, makeDeal, makeSales, table } from '../scenarios/make-deal.js';
import type { WidgetTag } from '../scenarios/scenario.js';
import { fallbackOf } from '../testing/fallback.js';
import { parsed } from '../testing/html.js';
import { currentPage, freshPage, mount, paragraph, root, type Widget } from '../testing/mount.js';

freshPage();

const ranking = makeSales([
  table('2025', [figure('orrin', 8200), figure('calder', 5100), figure('wexley', 900)]),
]);
const PATIENT = { timeout: 10_000 };

/** The element over what a server wrote for this deal, before there is any data. */
function overFallback(tag: WidgetTag, deal: Deal, attributes: Record<string, string> = {}): Widget {
  const html = fallbackOf({ element: tag, attributes, input: () => deal });
  return mount(tag, { attributes, children: [parsed(html)] });
}

async function stand(element: Widget, deal: Deal): Promise<void> {
  element.data = deal;
  await element.ready;
  await element.updateComplete;
}

function within(node: ParentNode, selector: string): HTMLElement {
  const found = node.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

it('keeps the sources open that a reader opened before the widget came, and closed ones closed', async () => {
  const element = overFallback('sales-ranking', ranking, { limit: '1' });
  within(element, '.ds-sources > summary').click();
  await stand(element, ranking);
  expect(within(root(element), '.ds-sources')).toHaveProperty('open', true);
  expect(within(root(element), '.ds-rest')).toHaveProperty('open', false);
});

it('keeps the rest of a cut ranking open, and the focus on its summary', async () => {
  const element = overFallback('sales-ranking', ranking, { limit: '1' });
  const summary = within(element, '.ds-rest > summary');
  summary.focus();
  summary.click();
  await stand(element, ranking);
  expect(within(root(element), '.ds-rest')).toHaveProperty('open', true);
  expect(root(element).activeElement).toBe(within(root(element), '.ds-rest > summary'));
});

it('keeps open the years of a long story that a reader opened, and no other', async () => {
  const deal = longStory(300);
  const element = overFallback('deal-timeline', deal);
  const summaries = [...element.querySelectorAll<HTMLElement>('.ds-fold > summary')];
  summaries[7]?.click();
  summaries[20]?.click();
  await stand(element, deal);
  const open = [...root(element).querySelectorAll<HTMLDetailsElement>('.ds-fold')].flatMap(
    (fold, at) => (fold.open ? at : []),
  );
  expect(open).toEqual([0, 7, 20]);
});

it.each([
  ['sales-ranking', ranking, 'tr [href$="/calder"]'],
  ['sales-ranking', ranking, 'tr:nth-of-type(2) .ds-cites a'],
  ['sales-ranking', ranking, 'tr:nth-of-type(2)'],
  ['sales-ranking', ranking, '.ds-skip'],
  [
    'deal-timeline',
    makeDeal({ events: [event('a', '2012', 'A'), event('b', '2014', 'B')] }),
    '[href$="/b"]',
  ],
] as const)('keeps the focus in %s on %#', async (tag, deal, selector) => {
  const element = overFallback(tag, deal);
  const before = within(element, selector);
  before.focus();
  expect(document.activeElement).toBe(before);
  await stand(element, deal);
  expect(root(element).activeElement).toBe(within(root(element), selector));
});

it('keeps a year closed that stood open and that a reader closed', async () => {
  const deal = longStory(300);
  const element = overFallback('deal-timeline', deal);
  within(element, '.ds-fold[open] > summary').click();
  await stand(element, deal);
  expect(root(element).querySelectorAll('.ds-fold[open]')).toHaveLength(0);
});

it('tells links to the same place apart', async () => {
  const deal = makeDeal({
    events: [event('a', '2012', 'A')],
    corrections: [
      { date: '2026-01-02', text: 'One thing', about: 'a' },
      { date: '2026-01-03', text: 'Another thing', about: 'a' },
    ],
  });
  const element = overFallback('deal-timeline', deal);
  const links = '.ds-corrections li:last-child a';
  within(element, links).focus();
  await stand(element, deal);
  expect(root(element).activeElement).toBe(within(root(element), links));
});

it('keeps the focus where the element stands in another shadow tree', async () => {
  const frame = document.createElement('div');
  const shadow = frame.attachShadow({ mode: 'open' });
  currentPage().append(frame);
  const element = overFallback('sales-ranking', ranking);
  shadow.append(element);
  within(element, 'tr [href$="/calder"]').focus();
  await stand(element, ranking);
  expect(root(element).activeElement?.getAttribute('href')).toMatch(/\/calder$/);
});

it('leaves the focus on what the page puts above the widget, though it leads to the same place', async () => {
  const deal = makeDeal({ events: [event('a', '2012', 'A')] });
  const element = overFallback('deal-timeline', deal);
  const link = document.createElement('a');
  link.href = within(element, '.ds-date').getAttribute('href') ?? '';
  link.slot = 'header';
  link.textContent = 'A';
  element.prepend(link);
  link.focus();
  await stand(element, deal);
  expect(document.activeElement).toBe(link);
});

it('keeps the focus though the page was opened with the address of another item', async () => {
  const deal = makeDeal({ events: [event('a', '2012', 'A'), event('b', '2014', 'B')] });
  const element = overFallback('deal-timeline', deal);
  window.history.replaceState(null, '', `#${deal.id}/a`);
  within(element, '[href$="/b"]').focus();
  await stand(element, deal);
  window.history.replaceState(null, '', window.location.pathname);
  expect(root(element).activeElement?.getAttribute('href')).toMatch(/\/b$/);
});

it('finds the focus again in what comes after the first screen of a long story', async () => {
  const deal = longStory(1500);
  const element = overFallback('deal-timeline', deal);
  const fold = within(element, '.ds-year:nth-of-type(25) .ds-fold > summary');
  fold.click();
  const link = within(element, '.ds-year:nth-of-type(25) .ds-date');
  link.focus();
  expect(document.activeElement).toBe(link);
  element.data = deal;
  await vi.waitUntil(() => element.shadowRoot?.activeElement, PATIENT);
  expect(root(element).activeElement?.getAttribute('href')).toBe(link.getAttribute('href'));
  await element.updateComplete;
});

it('lets a reader go who has gone on meanwhile', async () => {
  const deal = longStory(1500);
  const element = overFallback('deal-timeline', deal);
  within(element, '.ds-year:nth-of-type(25) .ds-fold > summary').click();
  within(element, '.ds-year:nth-of-type(25) .ds-date').focus();
  const button = document.createElement('button');
  currentPage().append(button);
  element.data = deal;
  await vi.waitUntil(() => element.shadowRoot?.querySelector('.ds-item'), PATIENT);
  expect(root(element).activeElement).toBeNull();
  button.focus();
  await element.updateComplete;
  expect(document.activeElement).toBe(button);
});

it('leaves the focus elsewhere in the page alone, and children of the page’s own without a word', async () => {
  const details = document.createElement('details');
  details.open = true;
  details.append(paragraph('Written by hand'));
  const button = document.createElement('button');
  currentPage().append(button);
  button.focus();
  const element = mount('sales-ranking', { children: [details] });
  await stand(element, ranking);
  expect(document.activeElement).toBe(button);
  expect(root(element).querySelectorAll('details[open]')).toHaveLength(0);
  expect(details.open).toBe(true);
});
