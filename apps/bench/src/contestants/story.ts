import { buildTimeline, type Deal, fallbackHtml, rankSales } from '@dealstory/core';
import { en } from '@dealstory/core/words/en';
import { seededMarket, TABLES } from '../seed/market.ts';
import { ownWords, seededStory } from '../seed/story.ts';
import type { GraphicName } from './contestants.ts';
import { rivalItems, timelineJsData } from './rival-items.ts';
import { rivalRows } from './rival-rows.ts';

const FIRST_SCREEN: Readonly<Record<GraphicName, number>> = { timeline: 6, ranking: 20 };

/** One graphic of one size, told in every way that a contestant needs. */
export interface Story {
  readonly graphic: GraphicName;
  readonly size: number;
  readonly deal: Deal;
  readonly fallback: string;
  /** What each item has to itself. */
  readonly words: readonly string[];
  /** The items that fill the first screen, in reading order, without the scope. */
  readonly first: readonly string[];
  /** An item's id in the page is this and its number. */
  readonly prefix: string;
  /** Data by the name of a library's entry. */
  readonly libraryData: Readonly<Record<string, unknown>>;
}

/** The fallback says today's date nowhere; the deal says itself as of when it was known. */
export function storyOf(graphic: GraphicName, size: number, today: string): Story {
  const options = { words: en, locale: 'en-GB', today };
  if (graphic === 'timeline') {
    const deal = seededStory(size);
    const items = rivalItems(deal);
    return story(graphic, size, deal, fallbackHtml(buildTimeline(deal, options)), {
      words: ownWords(deal),
      prefix: `${deal.id}/item-`,
      libraryData: { timelinejs: timelineJsData(items), 'vis-timeline': items },
    });
  }
  const deal = seededMarket(size);
  const view = rankSales(deal, { ...options, table: TABLES.later });
  const rows = rivalRows(deal, view);
  return story(graphic, size, deal, fallbackHtml(view), {
    words: rows.map(({ name }) => name),
    prefix: `${deal.id}/${TABLES.later}/brand-`,
    libraryData: { chartjs: rows, echarts: rows, plot: rows },
  });
}

function story(
  graphic: GraphicName,
  size: number,
  deal: Deal,
  fallback: string,
  rest: Pick<Story, 'words' | 'prefix' | 'libraryData'>,
): Story {
  const ids = [...fallback.matchAll(/<(?:li|tr)\b[^>]*? id="([^"]+)"/g)].map(([, id = '']) => id);
  const items = ids.filter((id) => id.startsWith(rest.prefix));
  if (items.length !== size)
    throw new Error(`The fallback holds ${items.length} of ${size} items.`);
  const first = items.slice(0, FIRST_SCREEN[graphic]);
  return { graphic, size, deal, fallback, first, ...rest };
}
