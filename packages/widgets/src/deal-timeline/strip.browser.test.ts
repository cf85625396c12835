import { describe, expect, it, vi } from 'vitest';
import type { DealTimeline } from '../classes.js';
import { event, makeDeal } from '../scenarios/make-deal.js';
import {
  currentPage,
  freshPage,
  mount,
  nextEvent,
  root,
  settled,
  shown,
} from '../testing/mount.js';

freshPage();

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];

/** A timeline over six years, 960 pixels wide, so that a year takes 160. */
async function timeline(attributes: Readonly<Record<string, string>> = {}): Promise<DealTimeline> {
  currentPage().style.inlineSize = '960px';
  const data = makeDeal({
    events: YEARS.flatMap((year) => [
      event(`spring-${year}`, `${year}-03-04`, `Spring ${year}`),
      event(`autumn-${year}`, `${year}-09-04`, `Autumn ${year}`),
    ]),
  });
  const element = mount('deal-timeline', { data, attributes }) as DealTimeline;
  await shown(element, 'deal');
  return element;
}

const picture = (element: DealTimeline) => {
  const found = root(element).querySelector<SVGElement>('.ds-strip-picture');
  if (!found) throw new Error('There is no overview.');
  return found;
};

function point(
  element: DealTimeline,
  type: string,
  part: number,
  buttons = type === 'pointerup' ? 0 : 1,
): void {
  const { left, width, top } = picture(element).getBoundingClientRect();
  picture(element).dispatchEvent(
    new PointerEvent(type, {
      ...{ bubbles: true, composed: true, cancelable: true, isPrimary: true, pointerId: 1 },
      buttons,
      clientX: left + part * width,
      clientY: top + 10,
    }),
  );
}

/** A pointer comes over the overview, and what answers to it arrives. */
async function over(element: DealTimeline): Promise<void> {
  // There is no hand in a test for the picture to capture.
  picture(element).setPointerCapture = () => {};
  point(element, 'pointerover', 0.5);
  await vi.waitUntil(async () => {
    point(element, 'pointerdown', 0.01);
    point(element, 'pointermove', 0.02);
    const isThere = preview(element) > 0;
    point(element, 'pointercancel', 0.02);
    await settled();
    return isThere;
  });
}

const preview = (element: DealTimeline) =>
  Number(root(element).querySelector('.ds-strip-preview')?.getAttribute('width'));

const chosen = (element: DealTimeline) => {
  const rect = root(element).querySelector('.ds-strip-chosen');
  return [rect?.getAttribute('x'), rect?.getAttribute('width')].map(Number);
};

const asked = ({ filters: { from, to } }: DealTimeline) => [from, to];

describe('the overview', () => {
  it('stands where there is room, and takes none where there is not', async () => {
    const element = await timeline();
    expect(picture(element).getBoundingClientRect().width).toBe(960);
    currentPage().style.inlineSize = '500px';
    expect(picture(element).getBoundingClientRect().height).toBe(0);
  });

  it('lets a drag choose the years that it touches, and marks them', async () => {
    const element = await timeline();
    await over(element);
    const changed = nextEvent(element, 'filter-change');
    point(element, 'pointerdown', 0.6);
    point(element, 'pointermove', 0.4);
    expect(preview(element)).toBeCloseTo(333, -1);
    point(element, 'pointerup', 0.4);
    expect(preview(element)).toBe(0);
    expect((await changed).shown).toBe(4);
    expect(asked(element)).toEqual(['2022', '2023']);
    await vi.waitUntil(() => chosen(element)[1]);
    expect(chosen(element)[0]).toBeCloseTo(333, -1);
    expect(chosen(element)[1]).toBeCloseTo(333, -1);
  });

  it('gives up a drag at Escape', async () => {
    const element = await timeline();
    await over(element);
    const changed = vi.fn();
    element.addEventListener('filter-change', changed);
    point(element, 'pointerdown', 0.6);
    point(element, 'pointermove', 0.4);
    expect(preview(element)).toBeGreaterThan(0);
    // A press by hand gives the focus to the overview.
    picture(element).closest('figure')?.focus();
    const focused = root(element).activeElement;
    focused?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(preview(element)).toBe(0);
    point(element, 'pointermove', 0.3);
    point(element, 'pointerup', 0.3);
    await settled();
    expect(preview(element)).toBe(0);
    expect(changed).not.toHaveBeenCalled();
  });

  it('knows that a button was let go where nothing was heard of it', async () => {
    const element = await timeline();
    await over(element);
    point(element, 'pointerdown', 0.6);
    point(element, 'pointermove', 0.4);
    point(element, 'pointermove', 0.3, 0);
    expect(preview(element)).toBe(0);
    const changed = nextEvent(element, 'filter-change');
    point(element, 'pointerdown', 0.99);
    point(element, 'pointerup', 0.99);
    await changed;
    expect(asked(element)).toEqual(['2025', '2025']);
  });

  it.each([
    ['a tap', 0.99, ['2025', '2025']],
    ['a swipe', 0.6, ['2023', '2025']],
  ])('loses nothing of %s that is over before it answers', async (_, to, period) => {
    const element = await timeline();
    const changed = vi.fn();
    element.addEventListener('filter-change', changed);
    point(element, 'pointerover', 0.99);
    point(element, 'pointerdown', 0.99);
    point(element, 'pointerup', to);
    await vi.waitUntil(() => changed.mock.calls.length > 0);
    expect(asked(element)).toEqual(period);
    await settled();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('lets a click choose a year, and give it up again', async () => {
    const element = await timeline();
    await over(element);
    const click = async (part: number) => {
      const changed = nextEvent(element, 'filter-change');
      point(element, 'pointerdown', part);
      point(element, 'pointerup', part);
      await changed;
      await element.updateComplete;
    };
    await click(0.99);
    expect(asked(element)).toEqual(['2025', '2025']);
    await click(0.01);
    expect(asked(element)).toEqual(['2020', '2020']);
    await click(0.1);
    expect(asked(element)).toEqual([undefined, undefined]);
  });

  it('runs from the right where the page does', async () => {
    const element = await timeline({ lang: 'ar' });
    await vi.waitUntil(() => root(element).querySelector('[dir=rtl]'));
    await over(element);
    point(element, 'pointerdown', 0.99);
    point(element, 'pointerup', 0.99);
    expect(asked(element)).toEqual(['2020', '2020']);
  });

  it('does nothing where there is no way to do it without a pointer', async () => {
    const element = await timeline({ controls: 'none' });
    point(element, 'pointerover', 0.5);
    await settled();
    point(element, 'pointerdown', 0.5);
    point(element, 'pointerup', 0.5);
    expect(asked(element)).toEqual([undefined, undefined]);
    expect(root(element).querySelector('.ds-strip-hint')).toBeNull();
  });

  it('leaves a finger that moves up or down to the page', async () => {
    const element = await timeline();
    expect(getComputedStyle(picture(element)).touchAction).toBe('pan-y');
    await over(element);
    point(element, 'pointerdown', 0.5);
    point(element, 'pointercancel', 0.5);
    point(element, 'pointerup', 0.9);
    expect(asked(element)).toEqual([undefined, undefined]);
  });
});
