import { quantityBounds } from '../quantity/bounds.js';
import { changeBounds } from '../quantity/change.js';
import type { SalesTable, Total } from '../schema/deal.js';
import { isPlain } from '../view/sayings.js';
import type { TextRun } from '../view/view.js';
import { fill, plural } from '../words/patterns.js';
import { barOfSum } from './bar.js';
import { type Subtotal, subtotalOf } from './blocks.js';
import { boundsText } from './bounds-text.js';
import { changeText } from './change-view.js';
import { type Change, informative } from './figure-change.js';
import { quantityText } from './quantity-text.js';
import type { RankedFigure } from './ranked-figures.js';
import type { SubtotalView } from './ranking-view.js';
import type { RowContext } from './row-view.js';

/** The line over a parent's brands: their sum, what is published for the same brands, its share and change. */
export function parentView(
  parent: string,
  figures: readonly RankedFigure[],
  row: RowContext,
): SubtotalView {
  const { table, parties, context, sources, nameOf, comparison, longest } = row;
  const words = context.words.ranking;
  const name = context.text(parties.get(parent)?.name ?? parent);
  const total = publishedTotal(table, figures);
  const sum = subtotalOf(figures);
  const change = comparison?.earlier && parentChange(parent, figures, sum, row);
  const published =
    total && quantityBounds(total.units) && quantityText(total.units, context, nameOf);
  return {
    ...subtotalView(name, plural(words.brandsListed, sum.brands, context.locale), sum, row),
    bar: barOfSum(sum, longest),
    ...(published === undefined
      ? {}
      : { published: fill(words.asPublished, { value: published }) }),
    citations: total ? sources.cite(total.citations.filter(isPlain), name.text) : [],
    change: change ? changeText(change, undefined, context, nameOf) : '',
  };
}

/** The line for the brands that a limit leaves out. It has no bar: many small brands are no large one. */
export function othersView(figures: readonly RankedFigure[], row: RowContext): SubtotalView {
  const { context } = row;
  const name = { text: plural(context.words.ranking.others, figures.length, context.locale) };
  return subtotalView(name, '', subtotalOf(figures), row);
}

function subtotalView(name: TextRun, brands: string, sum: Subtotal, row: RowContext) {
  const { context, shareOf } = row;
  const words = context.words.ranking;
  const { withoutFigure } = sum;
  const without =
    withoutFigure === 0 ? '' : plural(words.withoutFigure, withoutFigure, context.locale);
  const both = { first: brands, second: without };
  return {
    name,
    about: brands && without ? fill(context.words.shared.comma, both) : brands || without,
    units: boundsText(sum, context),
    citations: [],
    ...(shareOf ? { share: shareOf(sum) } : {}),
    change: '',
  };
}

/**
 * The change of a parent's sum, where the same brands, defined alike and each with bounds, make it up in both tables:
 * a brand that is missing from one would pass for a fall or for growth.
 */
function parentChange(
  parent: string,
  figures: readonly RankedFigure[],
  now: Subtotal,
  { earlier, earlierFamilies }: RowContext,
): Change {
  const before = earlierFamilies.get(parent) ?? [];
  const isSame = ({ figure, bounds }: RankedFigure) => {
    const other = earlier.get(figure.brand);
    return bounds && other?.bounds && other.figure.scope === figure.scope;
  };
  if (before.length !== figures.length || !figures.every(isSame)) return undefined;
  return informative(changeBounds(now, subtotalOf(before)));
}

/** The total that is published for exactly these brands. */
function publishedTotal(table: SalesTable, figures: readonly RankedFigure[]): Total | undefined {
  const brands = new Set(figures.map(({ figure }) => figure.brand));
  return table.totals?.find(
    ({ of }) =>
      of !== 'market' && of.length === brands.size && of.every((brand) => brands.has(brand)),
  );
}
