import type { KeyItem, MarkDoubt, MarkExtent, MarkShape } from '../view/view.js';
import type { ViewContext } from '../view/view-context.js';
import type { TimelineCatalogue } from '../words/words.js';
import { doubtOf } from './doubt.js';
import { type Entry, extentOf, shapeOf } from './entries.js';

const SHAPE_ORDER = [
  'confirmed',
  'reported',
  'expected',
  'disputed',
  'denied',
  'statement',
] as const;

/** The shapes that are present, and only those. */
export function keyOf(
  entries: readonly Entry[],
  { words }: ViewContext<TimelineCatalogue>,
): KeyItem[] {
  const { spanMark, ongoingMark, doubtMark, statementMark } = words.timeline;
  const drawn: Record<MarkExtent | 'doubt', Set<MarkShape>> = {
    point: new Set(),
    span: new Set(),
    open: new Set(),
    doubt: new Set(),
  };
  const shapes = new Set<MarkShape>();
  for (const entry of entries) {
    const shape = shapeOf(entry);
    shapes.add(shape);
    drawn[extentOf(entry)].add(shape);
    if (doubtOf(entry)) drawn.doubt.add(shape);
  }
  const labels = { ...words.shared.certainty, statement: statementMark };
  const line = (of: 'span' | 'open' | 'doubt', label: string): KeyItem[] => {
    const shape = SHAPE_ORDER.find((each) => drawn[of].has(each));
    if (!shape) return [];
    const doubt: MarkDoubt = 'month';
    return [
      of === 'doubt' ? { shape, extent: 'point', doubt, label } : { shape, extent: of, label },
    ];
  };
  return [
    ...SHAPE_ORDER.filter((shape) => shapes.has(shape)).map(
      (shape): KeyItem => ({ shape, extent: 'point', label: labels[shape] }),
    ),
    ...line('span', spanMark),
    ...line('open', ongoingMark),
    ...line('doubt', doubtMark),
  ];
}
