import { expect, it } from 'vitest';
import { scenario } from '../scenarios/index.js';
import { freshPage, mountScenario, textOf } from '../testing/mount.js';
import { all } from '../testing/ranking.js';

freshPage();

const WIDTHS = [288, 608, 609, 640, 672, 798, 1168];

/** Raised marks of a row that are not all on one line, beside the last line of their word. */
function parted(element: Element): string[] {
  return all(element, 'td .ds-cites').flatMap((marks) => {
    const word = [...(marks.previousElementSibling?.getClientRects() ?? [])].at(-1);
    const tops = [...marks.querySelectorAll('a')].map((mark) => mark.getBoundingClientRect().top);
    const isBelow = word !== undefined && tops.some((top) => top > word.bottom - 4);
    const isSplit = Math.max(...tops) - Math.min(...tops) > 4;
    return isBelow || isSplit ? [textOf(marks.closest('td') as Element)] : [];
  });
}

it.each(
  (['real-deal', 'shares', 'arabic', 'chinese'] as const).flatMap((name) =>
    WIDTHS.map((width) => [name, width] as const),
  ),
)('keeps source numbers beside their word in %s at %i pixels', async (name, width) => {
  const element = await mountScenario(scenario('sales-ranking', name), { width });
  expect(parted(element)).toEqual([]);
});

it('has names on the line of their rank', async () => {
  const element = await mountScenario(scenario('sales-ranking', 'real-deal'), { width: 798 });
  for (const row of all(element, 'tr[data-brand]')) {
    const middle = (selector: string) => {
      const range = document.createRange();
      range.selectNodeContents(row.querySelector(selector) as Node);
      const { top, bottom } = range.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    expect(Math.abs(middle('.ds-row-link') - middle('.ds-rank bdi'))).toBeLessThan(1.5);
  }
});
