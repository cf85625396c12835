import { formatEdtf } from '../edtf/format.js';
import type { Correction, Deal, Text } from '../schema/deal.js';
import { numberText } from '../words/intl.js';
import { localeFor } from '../words/locale.js';
import { fill } from '../words/patterns.js';
import type { BaseWords } from '../words/words.js';
import type { SourceRegister } from './source-register.js';
import { pickText } from './text.js';
import type { CorrectionsView, SkipView, StatusView, TextRun, ViewOptions } from './view.js';

/** What a builder needs at every turn: the catalogue, the locale, and how to word a text, a date, a number. */
export interface ViewContext<W extends BaseWords = BaseWords> {
  readonly words: W;
  readonly locale: string;
  readonly dealLang: string;
  readonly today: string;
  /** First part of every id of this view. Slugs hold no '.', so 'source.x' cannot meet an item's id. */
  readonly base: string;
  readonly text: (text: Text) => TextRun;
  readonly date: (edtf: string) => string;
  readonly number: (value: number) => string;
}

export function createContext<W extends BaseWords>(
  deal: Deal,
  options: ViewOptions<W>,
  subScope = '',
): ViewContext<W> {
  const { words, today } = options;
  const locale = localeFor(words, options.locale);
  return {
    words,
    locale,
    dealLang: deal.lang,
    today,
    base: `${options.scope ?? deal.id}${subScope}`,
    text: (text) => pickText(text, words.lang, deal.lang),
    date: (edtf) => formatEdtf(edtf, { words, style: 'full', today, locale }),
    number: (value) => numberText(locale, value),
  };
}

export function statusView(deal: Deal, context: ViewContext, sources: SourceRegister): StatusView {
  const label = context.words.shared.dealStatus[deal.status];
  return {
    label,
    note: context.text(deal.statusNote.text),
    citations: sources.cite(deal.statusNote.citations, label),
    asOf: asOfText(deal, context),
  };
}

/**
 * The corrections that concern a view, those of the deal as a whole among them. `placeOf` gives the fragment of what
 * was corrected; '' if it belongs to the view and has no place of its own there; nothing if it is told elsewhere.
 */
export function correctionsView(
  corrections: readonly Correction[] | undefined,
  context: ViewContext,
  placeOf: (id: string) => string | undefined,
): CorrectionsView | undefined {
  const items = (corrections ?? []).flatMap(({ date, text, about }) => {
    const href = about === undefined ? '' : placeOf(about);
    if (href === undefined) return [];
    return [{ date: context.date(date), text: context.text(text), ...(href ? { href } : {}) }];
  });
  if (items.length === 0) return undefined;
  return { heading: context.words.shared.correctionsHeading, items };
}

/** The link over a graphic; `type` keeps the ends of two graphics of one deal apart. */
export function skipView({ words, base }: ViewContext, type: 'timeline' | 'ranking'): SkipView {
  const id = `${base}/end.${type}`;
  return { text: words.shared.skip, href: `#${id}`, id };
}

export function asOfText(deal: Deal, context: ViewContext): string {
  return fill(context.words.shared.asOf, { date: context.date(deal.asOf) });
}
