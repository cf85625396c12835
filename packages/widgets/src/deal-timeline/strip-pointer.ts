import type { StripView } from '@dealstory/core';

/** What a press on the overview asks for: EDTF of the first and the last period, or nothing at all. */
export type ChoosePeriod = (from: string | undefined, to: string | undefined) => void;

/** A hand that moves no further than this, in pixels, has clicked. */
const STILL = 4;

type Period = StripView['periods'][number];

/**
 * Lets a pointer choose a period on the picture of an overview: a click for one, a drag for several, a click on the
 * one that is chosen for none; Escape gives up a drag. Fingers that move up or down scroll the page, as `touch-action`
 * says. All listeners are on the picture and the figure around it, so they go with them. `missed` is what the pointer
 * did before.
 */
export function choosePeriods(
  picture: SVGElement,
  strip: () => StripView | undefined,
  choose: ChoosePeriod,
  missed: readonly PointerEvent[],
): void {
  let start: { readonly x: number; readonly pointer: number } | undefined;
  let isDrag = false;

  const preview = (from?: Period, to?: Period) => {
    const rect = picture.querySelector('.ds-strip-preview');
    const ends = from && to ? [from.from, from.to, to.from, to.to] : [0, 0];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    rect?.setAttribute('x', String((isRightToLeft(picture) ? 1 - high : low) * 1000));
    rect?.setAttribute('width', String((high - low) * 1000));
  };
  const end = () => {
    start = undefined;
    isDrag = false;
    preview();
  };
  const at = (x: number) => periodAt(strip()?.periods ?? [], fractionAt(picture, x));
  const isMoved = (x: number) => isDrag || (start !== undefined && Math.abs(x - start.x) > STILL);

  const handlers = {
    pointerdown({ isPrimary, button, clientX, pointerId }: PointerEvent) {
      if (!isPrimary || button !== 0) return;
      isDrag = false;
      start = { x: clientX, pointer: pointerId };
    },
    pointermove({ buttons, clientX, pointerId }: PointerEvent) {
      if (start?.pointer !== pointerId) return;
      // It was let go where nothing of it was heard.
      if (buttons === 0) {
        end();
        return;
      }
      if (!isDrag && isMoved(clientX)) {
        isDrag = true;
        picture.setPointerCapture(pointerId);
      }
      if (isDrag) preview(at(start.x), at(clientX));
    },
    pointerup({ clientX, pointerId }: PointerEvent) {
      if (start?.pointer !== pointerId) return;
      const wasDrag = isMoved(clientX);
      const [one, other] = [at(start.x), at(wasDrag ? clientX : start.x)];
      end();
      if (!one || !other) return;
      const [from, to] = one.from <= other.from ? [one, other] : [other, one];
      const { chosen } = strip() ?? {};
      const isChosen = chosen?.from === from.from && chosen.to === to.to;
      if (!wasDrag && isChosen) choose(undefined, undefined);
      else choose(from.edtf, to.edtf);
    },
    pointercancel: end,
  } as const;
  type Handled = keyof typeof handlers;

  for (const event of missed) handlers[event.type as Handled](event);
  for (const type of Object.keys(handlers) as Handled[]) {
    picture.addEventListener(type, handlers[type]);
  }
  // A press gives it the focus.
  picture.closest('figure')?.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end();
  });
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** How far from the start of the line a place on the screen is. */
function fractionAt(picture: Element, x: number): number {
  const { left, width } = picture.getBoundingClientRect();
  const fraction = (x - left) / width;
  return isRightToLeft(picture) ? 1 - fraction : fraction;
}

/** The period there; beside a break or an end, the nearest before it. */
function periodAt(periods: readonly Period[], fraction: number): Period | undefined {
  return periods.findLast(({ from }) => from <= fraction) ?? periods[0];
}
