import type { RankSalesOptions } from '@dealstory/core';
import type { SalesRanking } from './sales-ranking.js';

/** What an element's attributes ask of its view. An attribute that is taken away leaves null behind. */
export function rankingOptions(
  element: SalesRanking,
): Omit<RankSalesOptions, 'words' | 'locale' | 'today' | 'scope'> {
  const { table, sort, limit, group, find, reversed, shares, highlight } = element;
  return {
    ...(table ? { table } : {}),
    // A script may give a list.
    highlight: `${highlight ?? ''}`.split(/[\s,]+/).filter(Boolean),
    ...(sort === 'name' || sort === 'change' ? { sort } : {}),
    reversed,
    ...(limit ? { limit } : {}),
    ...(group === 'parent' ? { group } : {}),
    shares,
    ...(find ? { find } : {}),
  };
}
