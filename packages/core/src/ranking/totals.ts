import { agrees, figureBounds, quantityBounds, sumBounds } from '../quantity/bounds.js';
import type { SalesTable, Total } from '../schema/deal.js';
import { isPlain, sayingOf } from '../view/sayings.js';
import type { SourceRegister } from '../view/source-register.js';
import { listText } from '../words/intl.js';
import { fill } from '../words/patterns.js';
import { marginText, quantityText } from './quantity-text.js';
import type { RankingContext } from './ranking-context.js';
import type { TotalView } from './ranking-view.js';

/** Published totals, each beside the sum of our own rows where we have them all, and beside what contradicts it. */
export function totalViews(
  table: SalesTable,
  context: RankingContext,
  sources: SourceRegister,
  nameOf: (brand: string) => string,
): TotalView[] {
  return (table.totals ?? []).map((total) => {
    const label = labelOf(total, context, nameOf);
    const { citations, also = [] } = total;
    const values = [...citations.filter(isPlain), ...also.flatMap((other) => other.citations)];
    return {
      label,
      text: totalText(total, table, context, nameOf),
      citations: sources.cite(values, label.text),
      notes: [
        ...[total, ...also].flatMap(({ units, note }) => {
          const margin = marginText(units, context, nameOf);
          return [
            ...(margin === undefined ? [] : [{ text: { text: margin }, citations: [] }]),
            ...(note === undefined ? [] : [{ text: context.text(note), citations: [] }]),
          ];
        }),
        ...citations
          .filter((citation) => !isPlain(citation))
          .map((citation) => {
            const said = sayingOf(citation, context, sources);
            const marks = sources.cite([citation], label.text);
            return { text: { text: said.label }, more: said.text, citations: marks };
          }),
      ],
    };
  });
}

function labelOf(total: Total, context: RankingContext, nameOf: (brand: string) => string) {
  const words = context.words.ranking;
  if (total.label !== undefined) return context.text(total.label);
  if (total.of === 'market') return { text: words.marketTotal };
  const brands = listText(context.locale, total.of.map(nameOf));
  return { text: fill(words.brandsTotal, { brands }) };
}

function totalText(
  total: Total,
  table: SalesTable,
  context: RankingContext,
  nameOf: (brand: string) => string,
): string {
  const words = context.words.ranking;
  const published = quantityText(total.units, context, nameOf);
  const sum = sumOf(total.of, table);
  let text = published;
  if (sum && sum.low === sum.high && sum.low !== total.units) {
    text = fill(words.totalWithSum, { published, sum: context.number(sum.low) });
  }
  const main = quantityBounds(total.units);
  for (const { units } of total.also ?? []) {
    const other = quantityBounds(units);
    if (main && other && agrees(main, other)) continue;
    text = fill(words.totalWithOther, { value: text, other: quantityText(units, context, nameOf) });
  }
  return text;
}

function sumOf(of: Total['of'], table: SalesTable) {
  if (of === 'market') return undefined;
  const wanted = new Set(of);
  const bounds = table.figures.flatMap(
    (figure) => (wanted.has(figure.brand) && figureBounds(figure)) || [],
  );
  return bounds.length === of.length ? sumBounds(bounds) : undefined;
}
