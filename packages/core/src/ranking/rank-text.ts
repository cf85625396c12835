import { fill, ordinalForm, plural } from '../words/patterns.js';
import type { RankingContext } from './ranking-context.js';
import type { Spoken } from './ranking-view.js';

/** What `rankQuantities` says of one row's place. */
export interface Place {
  readonly best: number;
  readonly worst: number;
  readonly tied: boolean;
  /** The largest possible count; where that is Infinity, the row may stand anywhere above `worst`. */
  readonly high: number;
}

/** Words a place, seen ("13–17") and spoken ("13th to 17th among the 17 listed"). */
export function rankText(
  place: Place | undefined,
  ranked: number,
  inMarket: boolean,
  context: RankingContext,
): Spoken {
  const words = context.words.ranking;
  if (!place) return { text: words.noRank, spoken: words.noRankSpoken };
  const scope = inMarket ? words.marketSpoken : plural(words.listedSpoken, ranked, context.locale);
  const ends = (word: (rank: number) => string) => {
    const best = word(place.best);
    return { rank: best, best, worst: word(place.worst) };
  };
  const ordinal = (rank: number) => ordinalForm(words.ordinal, rank, context.locale);
  const seen = (pattern: string) => fill(pattern, ends(context.number));
  const spoken = (pattern: string) => fill(pattern, { ...ends(ordinal), scope });
  if (place.best === place.worst) {
    return place.tied
      ? { text: seen(words.tied), spoken: spoken(words.tiedSpoken) }
      : { text: seen('{rank}'), spoken: spoken(words.rankSpoken) };
  }
  if (place.best === 1 && place.high === Infinity) {
    return { text: seen(words.rankOrHigher), spoken: spoken(words.rankOrHigherSpoken) };
  }
  return { text: seen(words.rankRange), spoken: spoken(words.rankRangeSpoken) };
}
