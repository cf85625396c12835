import { edtfBounds } from '../edtf/bounds.js';
import type { EdtfBounds, EdtfDate } from '../edtf/edtf.js';
import { parseEdtf } from '../edtf/parse.js';
import type { Deal, DealEvent, Statement } from '../schema/deal.js';
import type { MarkExtent, MarkShape } from '../view/view.js';

/** An event or statement with its date parsed once. */
export type Entry = { readonly date: EdtfDate; readonly bounds: EdtfBounds } & (
  | { readonly type: 'event'; readonly of: DealEvent }
  | { readonly type: 'statement'; readonly of: Statement }
);

/** Events and statements, earliest first; at equal dates events before statements, each as the deal orders them. */
export function orderedEntries(deal: Deal): Entry[] {
  const entries: Entry[] = [];
  for (const of of deal.events) {
    const date = dated(of.date);
    if (date) entries.push({ type: 'event', of, ...date });
  }
  for (const of of deal.statements) {
    const date = dated(of.date);
    if (date) entries.push({ type: 'statement', of, ...date });
  }
  return entries.sort(
    (a, b) =>
      order(a.bounds.earliest, b.bounds.earliest) || order(a.bounds.latest, b.bounds.latest),
  );
}

function dated(text: string): { date: EdtfDate; bounds: EdtfBounds } | undefined {
  const result = parseEdtf(text);
  return result.ok ? { date: result.date, bounds: edtfBounds(result.date) } : undefined;
}

// Not a subtraction: two infinities would give NaN.
function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The shape that stands for how sure an entry is. */
export function shapeOf(entry: Entry): MarkShape {
  return entry.type === 'statement' ? 'statement' : entry.of.certainty;
}

/** Whether an entry is drawn as one mark, as a stretch, or as a stretch without an end. */
export function extentOf({ date }: Entry): MarkExtent {
  if (date.type !== 'interval') return 'point';
  return date.end === 'open' || date.end === 'unknown' ? 'open' : 'span';
}
