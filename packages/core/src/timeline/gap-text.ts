import type { ViewContext } from '../view/view-context.js';
import { fill, plural } from '../words/patterns.js';
import type { TimelineCatalogue } from '../words/words.js';
import type { Story } from './entries.js';
import type { Gap } from './sections.js';

/** "9 years without an entry"; in a part of a story, there may be some that are left out. */
export function gapText(
  { count, unit }: Gap,
  { leftOut }: Pick<Story, 'leftOut'>,
  { words, locale }: ViewContext<TimelineCatalogue>,
): string {
  const forms = unit === 'year' ? words.timeline.gap : words.timeline.gapMonths;
  const gap = plural(forms, count, locale);
  return leftOut > 0 ? fill(words.timeline.gapPart, { gap }) : gap;
}
