import type { ViewContext } from '../view/view-context.js';
import { plural } from '../words/patterns.js';
import type { TimelineCatalogue } from '../words/words.js';
import type { Story } from './entries.js';
import type { PartView } from './timeline-view.js';

/** Says how many entries a part of a story leaves out, and how to see them; nothing where it leaves out none. */
export function partView(
  { entries, leftOut }: Story,
  whole: boolean,
  { words, locale, number }: ViewContext<TimelineCatalogue>,
): PartView | undefined {
  if (leftOut === 0) return undefined;
  const all = entries.length + leftOut;
  const { partShown, partWhole, showWhole, showPart } = words.timeline;
  return whole
    ? { text: plural(partWhole, all, locale), action: showPart, whole }
    : {
        text: plural(partShown, all, locale, { shown: number(entries.length) }),
        action: showWhole,
        whole,
      };
}
