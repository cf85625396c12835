import { numberText } from '../words/intl.js';
import { localeFor } from '../words/locale.js';
import { fill, plural } from '../words/patterns.js';
import type { RankingCatalogue } from '../words/words.js';
import type { RankingView } from './ranking-view.js';

/**
 * The view with only the brands whose name holds `query`, each with its own rank, and with a sentence that says how many
 * were found. Letters count alike in either case and with or without their accents; a brand's id counts as a name, so
 * that it is found in Latin letters on any page. The view itself where the query is blank.
 */
export function searchRanking(
  view: RankingView,
  query: string,
  options: { readonly words: RankingCatalogue; readonly locale?: string },
): RankingView {
  const wanted = plainLetters(query);
  if (wanted === '' || !view.find) return view;
  const { rest: _, others: __, pending, ...all } = view;
  const rows = view.rows.filter(({ brand, name }) =>
    [name.text, brand].some((text) => plainLetters(text).includes(wanted)),
  );
  const words = options.words.ranking;
  const locale = localeFor(options.words, options.locale);
  const total = numberText(locale, view.rows.length);
  let found = plural(words.found, rows.length, locale, { total });
  if (rows.length === 0) found = fill(words.foundNone, { query: query.trim() });
  // While rows are still to come, nobody knows how many will be found.
  if (pending) found = '';
  return { ...all, rows, sections: [{ size: rows.length }], find: { ...view.find, found } };
}

function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}
