import { afterEach, expect, it, vi } from 'vitest';
import './lazy.js';
import { dealNamed, jsonScript } from './testing/deals.js';

afterEach(() => document.body.replaceChildren());

it('brings each widget with its engine once it is near, with the words between the tags until then', async () => {
  document.body.innerHTML =
    '<sales-ranking table="britain-2025">Words</sales-ranking><div style="height: 400vh"></div><deal-timeline>Words</deal-timeline>';
  const [ranking, timeline] = [...document.querySelectorAll('sales-ranking, deal-timeline')];
  for (const widget of [ranking, timeline]) {
    widget?.append(jsonScript(JSON.stringify(dealNamed('A test of nearness'))));
  }
  await standing(ranking);
  expect(timeline?.matches(':defined')).toBe(false);
  timeline?.scrollIntoView();
  await standing(timeline);
  expect(timeline?.shadowRoot?.textContent).toContain('A joint venture');
});

/** The modules come one by one here. */
function standing(widget: Element | undefined): Promise<unknown> {
  return vi.waitUntil(() => widget?.shadowRoot?.querySelector('.ds'), { timeout: 10_000 });
}
