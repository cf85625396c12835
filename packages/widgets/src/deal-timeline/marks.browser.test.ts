import { afterEach, describe, expect, it, vi } from 'vitest';
import { longStory } from '../scenarios/long-story.js';
import { event, makeDeal } from '../scenarios/make-deal.js';
import { twelve } from '../scenarios/twelve.js';
import { shownIn, timeline } from '../testing/finding.js';
import { freshPage, root, settled } from '../testing/mount.js';

freshPage();
afterEach(() => {
  CSS.highlights.clear();
  window.scrollTo(0, 0);
});

/** What is marked on the page, in the order of the marks. */
function marked(): string[] {
  return [...(CSS.highlights.get('deal-match') ?? [])].map((range) => {
    const { startContainer, startOffset, endOffset } = range;
    return (startContainer as Text).data.slice(startOffset, endOffset);
  });
}

describe('matches', () => {
  it('are marked where they are read, as they are written, and nowhere else', async () => {
    const deal = makeDeal({
      events: [
        event('cafe', '2013', 'A café at the works', { description: 'The Cafe\u0301 of Wexley.' }),
        event('line', '2018', 'A second line'),
      ],
    });
    const element = await timeline({ data: deal });
    element.setFilters({ text: 'CAFE wex' });
    await vi.waitUntil(() => marked().length > 0);
    expect(marked()).toEqual(['café', 'Cafe\u0301', 'Wex']);
  });

  it('are marked anew with each letter, and not at all afterwards', async () => {
    const element = await timeline({ data: twelve() });
    element.setFilters({ text: 'talks' });
    await vi.waitUntil(() => marked().length === 1);
    element.setFilters({ text: 'outage' });
    await vi.waitUntil(() => marked()[0] === 'outage');
    expect(marked()).toEqual(['outage']);
    element.clearFilters();
    await vi.waitUntil(() => !CSS.highlights.has('deal-match'));
  });

  it('of one timeline go with it and leave another’s alone', async () => {
    const first = await timeline({ data: twelve(), attributes: { id: 'first' } });
    const second = await timeline({ data: twelve(), attributes: { id: 'second' } });
    first.setFilters({ text: 'talks' });
    second.setFilters({ text: 'outage' });
    await vi.waitUntil(() => marked().length === 2);
    first.remove();
    expect(marked()).toEqual(['outage']);
    second.remove();
    expect(CSS.highlights.has('deal-match')).toBe(false);
  });

  it('are few where the story is long: those in view', async () => {
    const events = Array.from({ length: 50 }, (_, n) => event(`e-${n}`, `${1950 + n}`, 'Talks'));
    const element = await timeline({ data: makeDeal({ events }) });
    element.setFilters({ text: 'talks' });
    await vi.waitUntil(() => marked().length > 0);
    expect(marked().length).toBeLessThan(40);
    const before = marked().length;
    element.showItem('e-49');
    await settled();
    await vi.waitUntil(() => marked().length !== before || marked().length > 0);
    expect(marked().length).toBeLessThan(40);
  });

  it('in a folded year are marked when it is unfolded', async () => {
    const element = await timeline({ data: longStory(400) });
    element.setFilters({ text: 'report' });
    await vi.waitUntil(() => marked().length > 0);
    const fold = root(element).querySelector<HTMLDetailsElement>('.ds-fold:not([open])');
    fold?.scrollIntoView();
    await settled();
    const isMarked = () =>
      [...(CSS.highlights.get('deal-match') ?? [])].some(({ startContainer }) =>
        fold?.contains(startContainer),
      );
    expect(isMarked()).toBe(false);
    if (fold) fold.open = true;
    await vi.waitUntil(isMarked);
  });

  it('are shown without marks where the browser cannot mark', async () => {
    vi.stubGlobal('Highlight', undefined);
    const element = await timeline({ data: twelve() });
    element.setFilters({ text: 'talks' });
    await vi.waitUntil(() => shownIn(element).length === 1);
    await settled();
    expect(CSS.highlights.has('deal-match')).toBe(false);
  });
});
