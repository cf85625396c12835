import type { ViewContext } from '../view/view-context.js';
import { plural } from '../words/patterns.js';
import type { TimelineCatalogue } from '../words/words.js';
import type { Gap } from './sections.js';

/** "9 years without an entry". */
export function gapText(
  { count, unit }: Gap,
  { words, locale }: ViewContext<TimelineCatalogue>,
): string {
  return plural(unit === 'year' ? words.timeline.gap : words.timeline.gapMonths, count, locale);
}
