import { buildTimeline, parseDeal, rankSales } from '@dealstory/core';
import { en } from '@dealstory/core/words/en';
import { describe, expect, it } from 'vitest';
import { seededMarket, TABLES } from './market.ts';
import { seededStory } from './story.ts';

const OPTIONS = { words: en, locale: 'en-GB', today: '2026-11-23' };
const issuesOf = (input: unknown) => {
  const result = parseDeal(input);
  return result.ok ? [] : result.issues;
};

describe('a seeded story', () => {
  it.each([6, 100, 1000])('of %i items is a deal without a mistake', (size) => {
    const deal = seededStory(size);
    expect(issuesOf(deal)).toEqual([]);
    expect(deal.events.length + deal.statements.length).toBe(size);
  });

  it('is the same every time', () => {
    expect(seededStory(100)).toEqual(seededStory(100));
  });

  it('names its items in reading order', () => {
    const view = buildTimeline(seededStory(100), OPTIONS);
    const order = view.sections.flatMap(({ items }) => items.map(({ item }) => item));
    const named = order.map((item) => Number(item.replace('item-', '')));
    const years = view.sections.map(({ heading }) => Number(heading));
    expect(new Set(named).size).toBe(100);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  it('holds every certainty and more than one precision', () => {
    const { events } = seededStory(1000);
    const certainties = new Set(events.map(({ certainty }) => certainty));
    expect(certainties.size).toBe(5);
    expect(new Set(events.map(({ date }) => date.length)).size).toBeGreaterThan(3);
  });
});

describe('a seeded market', () => {
  it.each([9, 100, 1000])('of %i brands is a deal without a mistake', (size) => {
    const deal = seededMarket(size);
    expect(issuesOf(deal)).toEqual([]);
    expect(rankSales(deal, { ...OPTIONS, table: TABLES.later }).rows).toHaveLength(size);
    expect(rankSales(deal, { ...OPTIONS, table: TABLES.earlier }).rows).toHaveLength(size);
  });

  it('is the same every time, and names no brand twice', () => {
    expect(seededMarket(100)).toEqual(seededMarket(100));
    expect(new Set(seededMarket(10_000).parties.map(({ name }) => name)).size).toBe(10_000);
  });
});
