import { figureBounds, sumBounds, valuesAgree } from '../quantity/bounds.js';
import type { SalesTable, Total } from '../schema/deal.js';
import { isPlain } from '../view/sayings.js';
import type { SourceRegister } from '../view/source-register.js';
import { listText } from '../words/intl.js';
import { fill } from '../words/patterns.js';
import { type Note, sayingNotes } from './notes.js';
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
    // One that agrees stands in a note of its own.
    const others = total.also?.filter(({ units }) => !valuesAgree(total.units, units));
    const values = [total, ...(others ?? [])];
    const citations = values.flatMap((value) => value.citations.filter(isPlain));
    return {
      label,
      text: totalText(total, table, context, nameOf),
      citations: sources.cite(citations, label.text),
      notes: notesOf(total, context, sources, nameOf).map(({ text, more, citations = [] }) => ({
        text,
        ...(more ? { more } : {}),
        citations: sources.cite(citations, label.text),
      })),
    };
  });
}

function notesOf(
  total: Total,
  context: RankingContext,
  sources: SourceRegister,
  nameOf: (brand: string) => string,
): Note[] {
  const words = context.words.ranking;
  return [total, ...(total.also ?? [])].flatMap((value): Note[] => {
    const { units, note, citations } = value;
    const margin = marginText(units, context);
    const said = quantityText(units, context, nameOf);
    const isAgreeing = value !== total && valuesAgree(total.units, units);
    return [
      ...(isAgreeing
        ? [
            {
              text: { text: fill(words.alsoAgrees, { value: said }) },
              citations: citations.filter(isPlain),
            },
          ]
        : []),
      ...(margin === undefined ? [] : [{ text: { text: margin } }]),
      ...(note === undefined ? [] : [{ text: context.text(note) }]),
      ...sayingNotes(citations, context, sources, value === total ? undefined : said),
    ];
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
  for (const { units } of total.also ?? []) {
    if (valuesAgree(total.units, units)) continue;
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
