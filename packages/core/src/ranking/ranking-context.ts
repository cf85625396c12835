import type { ViewContext } from '../view/view-context.js';
import type { RankingCatalogue } from '../words/words.js';

/** The context of a ranking's view: a catalogue with the ranking's words. */
export type RankingContext = ViewContext<RankingCatalogue>;
