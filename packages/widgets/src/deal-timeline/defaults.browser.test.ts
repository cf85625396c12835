import { buildTimeline, type Deal, fallbackHtml, jlrChery } from '@dealstory/core';
import { en } from '@dealstory/core/words/en';
import { beforeAll, describe, expect, it } from 'vitest';
import { longStory } from '../scenarios/long-story.js';
import { twelve } from '../scenarios/twelve.js';
import { timeline } from '../testing/finding.js';
import { parsed } from '../testing/html.js';
import { currentPage, freshPage, mount, paragraph, root, settled } from '../testing/mount.js';

freshPage();

let css = '';
beforeAll(async () => {
  const url = new URL('../../dist/fallback.css', import.meta.url);
  css = await (await fetch(url, { headers: { accept: 'text/css' } })).text();
});

const stories: readonly [name: string, story: () => Deal][] = [
  ['the real deal', () => jlrChery],
  ['twelve entries', twelve],
  ['eleven entries', () => ({ ...twelve(), events: twelve().events.slice(1) })],
  ['a long story', () => longStory(300)],
];

describe.each(stories)('the fallback that the README makes of %s', (_name, story) => {
  it.each([360, 1000])('takes the room of the element at %i pixels', async (width) => {
    const deal = story();
    const options = { words: en, locale: 'en-GB', today: '2026-11-23' };
    const style = document.createElement('style');
    style.textContent = css;
    currentPage().append(style);
    currentPage().style.inlineSize = `${width}px`;
    const element = mount('deal-timeline', {
      children: [parsed(fallbackHtml(buildTimeline(deal, options)))],
    });
    const after = paragraph('What the article goes on with.');
    element.after(after);
    // A browser guesses the heights of entries that are not on the screen, and only from the next frame on.
    await settled();
    const { top } = after.getBoundingClientRect();

    element.data = deal;
    await element.ready;
    await element.updateComplete;
    await settled();
    expect(root(element).querySelector('.ds')).not.toBeNull();
    expect(after.getBoundingClientRect().top).toBeCloseTo(top, 1);
  });
});

it('an attribute that is taken away asks for what it did not before', async () => {
  const data = { ...twelve(), events: twelve().events.slice(1) };
  const element = await timeline({ data, attributes: { controls: 'all', order: 'newest' } });
  const plain = await timeline({ data });
  element.removeAttribute('controls');
  element.removeAttribute('order');
  await element.updateComplete;
  const widget = root(element).querySelector('.ds');
  expect(widget?.className).toBe(root(plain).querySelector('.ds')?.className);
  expect(widget?.querySelector('.ds-tools')).toBeNull();
  expect(widget?.textContent).toBe(root(plain).querySelector('.ds')?.textContent);
});
