import type { RankingView } from '../ranking/ranking-view.js';
import { listText } from '../words/intl.js';
import { localeFor } from '../words/locale.js';
import { fill } from '../words/patterns.js';
import type { BaseWords, TakeWords } from '../words/words.js';

/** What a citation needs besides the view. */
export interface CitationOptions {
  readonly words: BaseWords;
  readonly take: TakeWords;
  /** BCP 47 tag of the page, for how names are listed. */
  readonly locale?: string;
  /** Where the ranking is published. */
  readonly address: string;
}

/** A ranking as one would cite it, as plain text: title, subject, compiler, date, publishers of its sources, address. */
export function citeRanking(view: RankingView, options: CitationOptions): string {
  const { words, take, locale, address } = options;
  const publishers = new Set(view.sources.items.map(({ publisher }) => publisher.text));
  const text = fill(take.citation, {
    title: view.title.text,
    subject: view.subject ?? '',
    compiledBy: view.compiledBy.text,
    asOf: view.asOf,
    publishers: listText(localeFor(words, locale), [...publishers]),
    address,
  });
  return text.replace(/\s+/g, ' ').trim();
}
