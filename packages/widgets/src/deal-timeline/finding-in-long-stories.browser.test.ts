import { describe, expect, it, vi } from 'vitest';
import { longStory } from '../scenarios/long-story.js';
import { shownIn, timeline } from '../testing/finding.js';
import { freshPage, root } from '../testing/mount.js';

freshPage();

const tally = (element: Element) => root(element).querySelector('.ds-tally')?.textContent;

describe('a long story', () => {
  it('is filtered as far as it has come, and in the end', async () => {
    const element = await timeline({
      data: longStory(1500),
      attributes: { 'filter-from': '2000', 'filter-to': '2001' },
    });
    expect(shownIn(element)).toHaveLength(100);
    expect(tally(element)).toBe('100 of 1,500 entries');
  });

  it('has all its sources, which come after the entries', async () => {
    const story = longStory(1500);
    const [first] = story.sources;
    if (!first) throw new Error('The story has no source.');
    const sources = story.events.map(({ id }) => ({ ...first, id: `of-${id}` }));
    const events = story.events.map((event) => ({
      ...event,
      citations: [{ source: `of-${event.id}` }],
    }));
    const data = { ...story, events, sources: [...story.sources, ...sources] };
    const element = await timeline({ data, attributes: { 'filter-text': 'works' } });
    expect(shownIn(element)).toHaveLength(1500);
    const ids = [...root(element).querySelectorAll('.ds-sources li')].map(({ id }) => id);
    expect(ids.filter((id) => id.includes('source.of-'))).toHaveLength(1500);
  });

  it('opens the years that hold the little that is found, and folds them again', async () => {
    const element = await timeline({ data: longStory(120) });
    const open = () => root(element).querySelectorAll('.ds-fold[open]').length;
    const before = open();
    element.setFilters({ from: '2005', to: '2006' });
    await vi.waitUntil(() => shownIn(element).length === 8);
    expect(
      root(element).querySelectorAll('.ds-year:not([hidden]) .ds-fold:not([open])'),
    ).toHaveLength(0);
    element.clearFilters();
    await vi.waitUntil(() => shownIn(element).length === 120);
    await element.updateComplete;
    expect(open()).toBe(before);
  });
});
