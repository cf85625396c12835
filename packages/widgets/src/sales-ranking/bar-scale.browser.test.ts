import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { expect, it } from 'vitest';
import type { SalesRanking } from '../classes.js';
import { currentPage, freshPage, mount, shown, textOf } from '../testing/mount.js';
import { all, restOf } from '../testing/ranking.js';

freshPage();

interface Drawn {
  readonly name: string;
  readonly units: number;
  readonly length: number;
}

/** How long the bar of each row is whose figure starts with a number, lines over several brands included. */
function drawn(element: SalesRanking, shape: string): Drawn[] {
  return all(element, '.ds-row').flatMap((row) => {
    const bar = row.querySelector(`.ds-bar ${shape}`)?.getBoundingClientRect();
    const figure = textOf(row.querySelector('.ds-value') as Element);
    const name = textOf(row.querySelector('th') as Element);
    const units = Number(/^[\d,]+/.exec(figure)?.[0].replaceAll(',', ''));
    return bar ? [{ name, units, length: bar.width }] : [];
  });
}

const arranged = [320, 480, 640].flatMap((width) =>
  (['en-GB', 'ar'] as const).flatMap((lang) =>
    [{}, { shares: '' }, { group: 'parent', limit: '5' }, { group: 'parent', shares: '' }].map(
      (attributes) => ({
        width,
        lang,
        attributes,
        name: Object.keys(attributes).join(' and ') || 'no more',
      }),
    ),
  ),
);

it.each(arranged)(
  'draws all bars on one scale at $width pixels in $lang with $name',
  async ({ width, lang, attributes }) => {
    currentPage().style.cssText = `inline-size: ${width - 32}px; font-size: 17px`;
    currentPage().dir = lang === 'ar' ? 'rtl' : 'ltr';
    const given = { ...attributes, lang, table: 'uk-2025' };
    const element = mount('sales-ranking', { data: jlrChery, attributes: given }) as SalesRanking;
    await element.ready;
    await shown(element, 'deal');
    if (restOf(element)) restOf(element).open = true;

    const exact = drawn(element, '.ds-bar-solid').filter(({ units }) => units > 0);
    expect(exact.length).toBeGreaterThan(12);
    const [first] = exact as [Drawn];
    for (const { name, units, length } of exact) {
      const due = (units / first.units) * first.length;
      expect(Math.abs(length - due), `${name}: ${length} for ${due}`).toBeLessThan(1);
    }

    // “Fewer than Chery” ends where Chery does.
    const chery = exact.find(({ units }) => units === 5517);
    const below = drawn(element, '.ds-bar-hatch');
    expect(below).toHaveLength(4);
    for (const { name, length } of below) {
      expect(Math.abs(length - (chery?.length ?? 0)), name).toBeLessThan(1);
    }
  },
);
