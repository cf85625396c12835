import { fill } from '../words/patterns.js';
import type { TakeWords } from '../words/words.js';

/** One thing to take away: a file to save, or a text to copy. */
export interface TakeChoice {
  readonly take: 'csv' | 'json' | 'svg' | 'citation' | 'embed';
  readonly label: string;
}

/** What can be taken of a ranking, in reading order. */
export function takeChoices(words: TakeWords): readonly TakeChoice[] {
  return [
    { take: 'csv', label: fill(words.csv, { format: 'CSV' }) },
    { take: 'json', label: fill(words.json, { format: 'JSON' }) },
    { take: 'svg', label: fill(words.svg, { format: 'SVG' }) },
    { take: 'citation', label: words.copyCitation },
    { take: 'embed', label: words.copyEmbed },
  ];
}
