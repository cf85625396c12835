import { describe, expect, it } from 'vitest';
import { fallbackOf } from '../testing/fallback.js';
import { outline, parsed } from '../testing/html.js';
import {
  freshPage,
  mountScenario,
  root,
  showsChildren,
  textOf,
  type Widget,
} from '../testing/mount.js';
import { scenarios } from './index.js';

freshPage();

const cases = scenarios.map((scenario) => ({
  title: `${scenario.element}: ${scenario.name}`,
  scenario,
}));
const withDeal = cases.filter(({ scenario }) => scenario.expects.state === 'deal');

/** Elements that reach out of the widget, or whose content reaches out of them, over their neighbours. */
function clipped(element: Widget): string[] {
  const box = element.getBoundingClientRect();
  const shown = element.shadowRoot ?? element;
  return [...shown.querySelectorAll<HTMLElement>('.ds, .ds *')].flatMap((each) => {
    // What is there for screen readers alone is a clipped pixel; drawings scale.
    if (each.closest('.ds-vh, .ds-skip') || each.closest('svg svg, path')) return [];
    const { left, right, width } = each.getBoundingClientRect();
    const name = `${each.localName}.${each.getAttribute('class') ?? ''}`;
    if (width > 0 && (left < box.left - 1 || right > box.right + 1)) return [`${name} sticks out`];
    if (each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1) return [`${name} spills`];
    return [];
  });
}

describe('every scenario', () => {
  it.each(cases)('$title shows what it should', async ({ scenario }) => {
    const element = await mountScenario(scenario);
    const { state, text = [] } = scenario.expects;
    const shown = element.shadowRoot ?? element;
    expect(shown.querySelector('.ds') !== null).toBe(state === 'deal');
    expect(showsChildren(element)).toBe(state !== 'deal');
    expect(element.issues.length > 0).toBe(state === 'error');
    for (const stretch of text) expect(textOf(shown)).toContain(stretch);
  });

  it.each(cases)(
    '$title has no style attribute and no address but http(s) and fragments',
    async ({ scenario }) => {
      const element = await mountScenario(scenario);
      const shown = element.shadowRoot ?? element;
      expect(shown.querySelectorAll('[style]')).toHaveLength(0);
      const hrefs = [...shown.querySelectorAll('[href]')].map((each) => each.getAttribute('href'));
      expect(hrefs.filter((href) => !/^(#|https?:\/\/)/.test(href ?? ''))).toEqual([]);
    },
  );

  it.each(cases)('$title fits into 320 pixels', async ({ scenario }) => {
    const element = await mountScenario(scenario, { width: 320 });
    expect(element.getBoundingClientRect().width).toBe(320);
    expect(clipped(element)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  });

  it.each(withDeal)('$title fits where there is room', async ({ scenario }) => {
    const element = await mountScenario(scenario, { width: 760 });
    expect(clipped(element)).toEqual([]);
  });
});

/** Filters and panels are for readers with scripts; the fallback has everything. */
const unfiltered = withDeal.filter(
  ({ scenario: { attributes = {}, press } }) =>
    press === undefined &&
    attributes.controls !== 'all' &&
    !Object.keys(attributes).some((name) => /^filter-/.test(name)),
);

describe('every scenario with a deal', () => {
  it.each(unfiltered)(
    '$title has the words and the structure of its fallback',
    async ({ scenario }) => {
      const shadow = root(await mountScenario(scenario));
      const widget = shadow.querySelector('.ds');
      const fallback = parsed(fallbackOf(scenario)).firstElementChild;
      // What works by script alone is hidden where there is none.
      for (const control of fallback?.querySelectorAll('.ds-control, .ds-controls') ?? []) {
        expect(control.hasAttribute('hidden')).toBe(true);
        control.removeAttribute('hidden');
      }
      // The head of a column sorts by script alone; without one it is its text.
      for (const button of shadow.querySelectorAll('button.ds-sort')) {
        const plain = document.createElement('span');
        plain.className = 'ds-sort';
        plain.append(...button.childNodes);
        button.replaceWith(plain);
      }
      // A button that takes no room and does nothing without a script is not in the fallback.
      for (const copy of shadow.querySelectorAll('button.ds-copy')) {
        expect(getComputedStyle(copy).position).toBe('absolute');
        copy.remove();
      }
      // All other parts are the same: a page may style both alike.
      expect(widget && outline(widget)).toEqual(fallback && outline(fallback));
    },
  );
});
