import { describe, expect, it } from 'vitest';
import type { DealTimeline } from '../classes.js';
import { longStory } from '../scenarios/long-story.js';
import { press, timeline } from '../testing/finding.js';
import { freshPage, root } from '../testing/mount.js';

freshPage();

const openYears = (element: DealTimeline) =>
  [...root(element).querySelectorAll('.ds-fold[open]')]
    .map((fold) => fold.closest('.ds-year')?.getAttribute('aria-labelledby')?.slice(-4))
    .sort();

function open(element: DealTimeline, year: string): void {
  const heading = root(element).querySelector(`[id$="/year.${year}"]`);
  heading?.closest<HTMLElement>('summary')?.click();
}

/** Focuses an entry as a reader who follows its link does. */
function focus(element: DealTimeline, item: string): void {
  expect(element.showItem(item)).toBe(true);
}

const focused = (element: DealTimeline) => root(element).activeElement?.id;

describe('what the reader has opened and focused', () => {
  it('stays with its year and entry when the order changes', async () => {
    const element = await timeline({ data: longStory(300) });
    expect(openYears(element)).toEqual(['1997']);
    open(element, '2005');
    focus(element, 'report-123');
    expect(openYears(element)).toEqual(['1997', '2005', '2009']);
    const entry = root(element).activeElement;

    element.order = 'newest';
    await element.updateComplete;
    // The first year of each order stands open by itself.
    expect(openYears(element)).toEqual(['2005', '2009', '2026']);
    expect(root(element).activeElement).toBe(entry);
    expect(focused(element)).toBe('orrin-calder/report-123');

    element.order = 'oldest';
    await element.updateComplete;
    expect(openYears(element)).toEqual(['1997', '2005', '2009']);
    expect(root(element).activeElement).toBe(entry);
  });

  it('stays there when the whole story is shown, and the part again', async () => {
    const element = await timeline({ data: longStory(300), attributes: { from: '2003' } });
    open(element, '2010');
    expect(openYears(element)).toEqual(['2003', '2010']);
    await press(element, 'whole');
    expect(openYears(element)).toEqual(['1997', '2010']);
    focus(element, 'report-123');
    element.from = '2001';
    await element.updateComplete;
    expect(openYears(element)).toEqual(['2001', '2009', '2010']);
    expect(focused(element)).toBe('orrin-calder/report-123');
  });

  it('stays there when an entry is added before', async () => {
    const deal = longStory(300);
    const element = await timeline({ data: deal });
    focus(element, 'report-123');
    const [first, ...rest] = deal.events;
    if (!first) throw new Error('The story has no entry.');
    const earlier = { ...first, id: 'earlier', date: '1990-02-03' };
    element.data = { ...deal, events: [earlier, first, ...rest] };
    await element.ready;
    await element.updateComplete;
    expect(openYears(element)).toEqual(['1990', '1997', '2009']);
    expect(focused(element)).toBe('orrin-calder/report-123');
  });

  it('is gone with the deal, also where the next has the same years', async () => {
    const element = await timeline({ data: longStory(300), attributes: { id: 'story' } });
    open(element, '2005');
    element.data = { ...longStory(300), id: 'other' };
    await element.ready;
    await element.updateComplete;
    expect(openYears(element)).toEqual(['1997']);
  });
});
