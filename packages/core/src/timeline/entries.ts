import { parseEdtf } from '../edtf/parse.js';
import type { Deal, DealEvent, Statement } from '../schema/deal.js';
import type { MarkExtent, MarkShape } from '../view/view.js';
import { type Place, placeOf } from './place.js';

/** An event or statement with its date parsed once. */
export type Entry = Place &
  (
    | { readonly type: 'event'; readonly of: DealEvent }
    | { readonly type: 'statement'; readonly of: Statement }
  );

/**
 * Events and statements in reading order: by section, then earliest first, then by latest day; at equal dates events
 * before statements, each as the deal orders them. What has no earliest day ("by December 2027") stands at its latest.
 */
export function orderedEntries(deal: Deal): Entry[] {
  const entries: Entry[] = [];
  for (const of of deal.events) {
    const place = placed(of.date);
    if (place) entries.push({ type: 'event', of, ...place });
  }
  for (const of of deal.statements) {
    const place = placed(of.date);
    if (place) entries.push({ type: 'statement', of, ...place });
  }
  return entries.sort(
    (a, b) =>
      a.firstYear - b.firstYear ||
      b.sectionYears - a.sectionYears ||
      a.at - b.at ||
      order(a.bounds.latest, b.bounds.latest),
  );
}

function placed(text: string): Place | undefined {
  const result = parseEdtf(text);
  return result.ok ? placeOf(result.date) : undefined;
}

// Not a subtraction: two infinities would give NaN.
function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The shape that stands for how sure an entry is. */
export function shapeOf(entry: Entry): MarkShape {
  return entry.type === 'statement' ? 'statement' : entry.of.certainty;
}

/** Whether an entry is drawn as one mark, as a stretch, or as a stretch that still goes on. Statements are bubbles. */
export function extentOf({ type, date }: Entry): MarkExtent {
  if (type === 'statement' || date.type !== 'interval') return 'point';
  return date.end === 'open' ? 'open' : 'span';
}
