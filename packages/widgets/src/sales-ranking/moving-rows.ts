import { ROWS } from './rows.js';

const DURATION = 350;

/**
 * Remembers where the rows in view stand, and gives back what lets them move from there to where an update has put
 * them. Rows are told by their brand: an update gives elements to other brands. A row still on its way starts from
 * where it is.
 */
export function rememberRows(root: ShadowRoot): () => void {
  const places = new Map<unknown, number>();
  for (const [row, top] of rowsInView(root)) places.set(row.dataset.brand, top);
  return () => {
    // What a page moves by styles of its own is left alone.
    for (const animation of root.getAnimations()) if (animation.id === ROWS) animation.cancel();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const [row, top] of rowsInView(root)) {
      const way = (places.get(row.dataset.brand) ?? NaN) - top;
      if (Math.abs(way) <= 1) continue;
      const from = way ? { transform: `translateY(${way}px)` } : { opacity: 0 };
      row.animate([from, {}], { id: ROWS, duration: DURATION, easing: 'ease-out' });
    }
  };
}

function rowsInView(root: ParentNode): Map<HTMLElement, number> {
  const tops = new Map<HTMLElement, number>();
  // By groups first: asking for a row lays out its group, and most are out of sight.
  for (const group of root.querySelectorAll('tbody')) {
    if (!isInView(group)) continue;
    for (const row of group.querySelectorAll<HTMLElement>(ROWS)) {
      if (isInView(row)) tops.set(row, row.getBoundingClientRect().top);
    }
  }
  return tops;
}

function isInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return top <= window.innerHeight && bottom > 0 && height > 0;
}
