import {
  buildTimeline,
  fallbackHtml,
  parseDeal,
  type RankingSort,
  rankSales,
  type Words,
} from '@dealstory/core';
import { ar } from '@dealstory/core/words/ar';
import { en } from '@dealstory/core/words/en';
import { zhHans } from '@dealstory/core/words/zh-Hans';
import type { Scenario } from '../scenarios/index.js';

/** What a server would write into the page for this scenario. */
export function fallbackOf({
  element,
  input,
  attributes,
  lang = 'en-GB',
}: Pick<Scenario, 'element' | 'input' | 'attributes' | 'lang'>): string {
  const result = parseDeal(input());
  if (!result.ok) throw new Error(result.issues[0]?.message);
  const catalogues: readonly Words[] = [ar, zhHans];
  const words = catalogues.find((each) => lang.startsWith(each.lang)) ?? en;
  const options = { words, locale: lang, today: '2026-11-23' };
  if (element === 'deal-timeline') {
    const { items, ...asked } = attributes ?? {};
    const part = { ...asked, ...(items === undefined ? {} : { items: items.split(' ') }) };
    return fallbackHtml(buildTimeline(result.deal, { ...options, ...part }));
  }
  const { table, sort, limit, highlight = '' } = attributes ?? {};
  return fallbackHtml(
    rankSales(result.deal, {
      ...options,
      ...(table === undefined ? {} : { table }),
      ...(sort === undefined ? {} : { sort: sort as RankingSort }),
      ...(limit === undefined ? {} : { limit: Number(limit) }),
      ...(attributes?.group === 'parent' ? { group: 'parent' } : {}),
      ...(attributes?.find === '' ? { find: true } : {}),
      shares: attributes?.shares === '',
      highlight: highlight.split(' '),
    }),
  );
}
