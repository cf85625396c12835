import { beforeAll, describe, expect, it } from 'vitest';
import { fallbackOf } from '../testing/fallback.js';
import { parsed } from '../testing/html.js';
import { freshPage, mountScenario, paragraph } from '../testing/mount.js';
import { type Scenario, scenarios } from './index.js';

freshPage();

let css = '';
beforeAll(async () => {
  const url = new URL('../../dist/fallback.css', import.meta.url);
  css = await (await fetch(url, { headers: { accept: 'text/css' } })).text();
});

/** Filters and the open panel are for readers with scripts. */
function isFound({ attributes = {} }: Scenario): boolean {
  return (
    attributes.controls === 'all' ||
    Object.keys(attributes).some((name) => name.startsWith('filter-'))
  );
}

// What a reader has opened needs more room. A page that restyles parts does so in the widget alone: nothing reaches its
// children by part.
const cases = scenarios
  .filter(({ expects }) => expects.state === 'deal')
  .filter(({ css: restyled, press }) => restyled === undefined && press === undefined)
  .filter((scenario) => !isFound(scenario))
  .flatMap((scenario) =>
    [320, 500, 760].map((width) => ({
      name: `${scenario.element}: ${scenario.name}`,
      scenario,
      width,
    })),
  );

describe('a widget takes exactly the room of its fallback', () => {
  it.each(cases)('in $name at $width pixels', async ({ scenario, width }) => {
    const element = await mountScenario(scenario, { width });
    // What a browser guesses of entries that it has not laid out yet depends on which it has.
    const laidOut = new CSSStyleSheet();
    laidOut.replaceSync('.ds-item { content-visibility: visible !important }');
    element.shadowRoot?.adoptedStyleSheets.push(laidOut);
    const after = paragraph('What the article goes on with.');
    element.after(after);
    await element.updateComplete;
    const { bottom } = element.getBoundingClientRect();
    const { top } = after.getBoundingClientRect();

    // Without a deal the element shows its children.
    const page = document.createElement('style');
    page.textContent = `${css} .ds-item { content-visibility: visible !important }`;
    element.append(page, parsed(fallbackOf(scenario)));
    element.data = undefined;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
    expect(element.getBoundingClientRect().bottom).toBeCloseTo(bottom, 1);
    expect(after.getBoundingClientRect().top).toBeCloseTo(top, 1);
  });
});
