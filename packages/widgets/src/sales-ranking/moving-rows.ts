const ROWS = 'tr.ds-row[data-brand]';
const DURATION = 350;

/**
 * Remembers where the rows in view stand, and gives back what lets them move from there to where an update has put
 * them. Rows are told by their brand: an update gives elements to other brands. A row still on its way starts from
 * where it is. The controls stay where the reader sees them.
 */
export function rememberRows(root: ShadowRoot): () => void {
  const places = new Map<string, number>();
  for (const { row, top } of rowsInView(root)) places.set(row.dataset.brand ?? '', top);
  const controls = root.querySelector('.ds-controls');
  const held = controls?.contains(root.activeElement) ? controls : undefined;
  const heldAt = held?.getBoundingClientRect().top ?? 0;
  return () => {
    for (const animation of root.getAnimations()) if (isOfRow(animation)) animation.cancel();
    if (held?.isConnected) keepInPlace(held, heldAt);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const { row, top } of rowsInView(root)) {
      const before = places.get(row.dataset.brand ?? '');
      if (before === undefined) move(row, { opacity: 0 }, { opacity: 1 });
      else if (Math.abs(before - top) > 1) {
        move(row, { transform: `translateY(${before - top}px)` }, { transform: 'none' });
      }
    }
  };
}

function move(row: Element, from: Keyframe, to: Keyframe): void {
  row.animate([from, to], { duration: DURATION, easing: 'ease-out' });
}

/** A row that a page moves by styles of its own is left alone. */
function isOfRow(animation: Animation): boolean {
  const { effect } = animation;
  const target = effect instanceof KeyframeEffect ? effect.target : null;
  return animation.constructor === Animation && target?.matches(ROWS) === true;
}

function rowsInView(root: ParentNode): { row: HTMLElement; top: number }[] {
  const found: { row: HTMLElement; top: number }[] = [];
  // By groups first: asking for a row lays out its group, and most are out of sight.
  for (const group of [...root.querySelectorAll('tbody')].filter(isInView)) {
    for (const row of group.querySelectorAll<HTMLElement>(ROWS)) {
      if (isInView(row)) found.push({ row, top: row.getBoundingClientRect().top });
    }
  }
  return found;
}

function isInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return top <= window.innerHeight && bottom > 0 && height > 0;
}

/** A title that is longer in another year must not push the control from under the reader's finger. */
function keepInPlace(element: Element, top: number): void {
  const moved = element.getBoundingClientRect().top - top;
  if (Math.abs(moved) > 1) window.scrollBy({ top: moved, behavior: 'instant' });
}
