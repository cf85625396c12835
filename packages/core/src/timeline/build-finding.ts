import type { Deal } from '../schema/deal.js';
import type { TextRun } from '../view/view.js';
import { createContext, type ViewContext } from '../view/view-context.js';
import { compareText } from '../words/intl.js';
import { plural } from '../words/patterns.js';
import type { FindingCatalogue, TimelineCatalogue } from '../words/words.js';
import type { FacetCount, FacetCounts } from './facet-counts.js';
import type { FilterOptions } from './filter-timeline.js';
import { type FacetField, isFiltering, type TimelineFilters } from './filters.js';
import type { FacetOption, FacetView, FindingView, PeriodEnd } from './finding-view.js';
import { yearText } from './place.js';

type Context = ViewContext<TimelineCatalogue & FindingCatalogue>;

/** Words what was counted. */
export function buildFinding(
  counts: FacetCounts,
  filters: TimelineFilters,
  deal: Deal,
  options: FilterOptions,
): FindingView {
  const context = createContext(deal, options);
  const { finding } = context.words;
  const { shown, total } = counts;
  const active = isFiltering(filters);
  const summary = active
    ? plural(finding.summary, total, context.locale, { shown: context.number(shown) })
    : plural(context.words.timeline.entries, total, context.locale);
  return {
    active,
    shown,
    total,
    summary,
    search: { label: finding.search, value: filters.text ?? '' },
    facets: facetsOf(counts, filters, deal, context),
    ...periodView(counts, filters, context),
    clear: finding.clear,
    ...(active && shown === 0 ? { nothing: finding.nothing } : {}),
  };
}

function facetsOf(
  counts: FacetCounts,
  filters: TimelineFilters,
  deal: Deal,
  context: Context,
): FacetView[] {
  const { words, text, locale } = context;
  const { finding, shared } = words;
  const names = new Map(deal.parties.map(({ id, name }) => [id, text(name)]));
  const facet = (
    field: FacetField,
    legend: string,
    labelOf: (value: string) => TextRun,
    order: (a: Counted, b: Counted) => number,
  ): FacetView => {
    const chosen = new Set<string>(filters[field] ?? []);
    const found = counts.of(field);
    // What is asked for and not there can still be seen, and given up.
    const values = [...new Set([...found.keys(), ...chosen])].map(
      (value): Counted => ({ value, label: labelOf(value), ...(found.get(value) ?? NOBODY) }),
    );
    const options = values.sort(order).map(
      ({ value, label, offered }): FacetOption => ({
        value,
        label,
        count: context.number(offered),
        none: offered === 0,
        chosen: chosen.has(value),
      }),
    );
    return { field, legend, ...cut(options, context) };
  };
  const inOrder =
    (known: object) =>
    (a: Counted, b: Counted): number => {
      const keys = Object.keys(known);
      return keys.indexOf(a.value) - keys.indexOf(b.value);
    };
  const wordedBy = (known: Readonly<Record<string, string>>) => (value: string) => ({
    text: known[value] ?? value,
  });
  return [
    facet(
      'parties',
      finding.parties,
      (id) => names.get(id) ?? { text: id },
      (a, b) => b.total - a.total || compareText(locale, a.label.text, b.label.text),
    ),
    facet('kinds', finding.kinds, wordedBy(finding.kind), inOrder(finding.kind)),
    facet(
      'certainties',
      finding.certainties,
      wordedBy(shared.certainty),
      inOrder(shared.certainty),
    ),
    // A choice of one value is none, unless it has been made and must be undone.
  ].filter(({ options }) => options.length > 1 || options.some(({ chosen }) => chosen));
}

/** A list of choices is cut where it is longer than this, to this. */
const LONG = { list: 10, cut: 8 };

function cut(
  options: readonly FacetOption[],
  { words: { finding }, locale }: Context,
): Pick<FacetView, 'options' | 'more'> {
  if (options.length <= LONG.list) return { options };
  const rest = options.slice(LONG.cut);
  return {
    options: options.slice(0, LONG.cut),
    more: {
      label: plural(finding.more, rest.length, locale),
      options: rest,
    },
  };
}

interface Counted extends FacetCount {
  readonly value: string;
  readonly label: TextRun;
}

const NOBODY: FacetCount = { total: 0, offered: 0 };

function periodView(
  { years }: FacetCounts,
  { from = '', to = '' }: TimelineFilters,
  { words: { finding }, date }: Context,
): Pick<FindingView, 'period'> {
  const known = [...years].sort((a, b) => a - b).map(yearText);
  if (known.length < 2 && from === '' && to === '') return {};
  const end = (label: string, value: string): PeriodEnd => {
    const others = value === '' || known.includes(value) ? [] : [value];
    return {
      label,
      options: [
        { value: '', label: finding.anyTime, chosen: value === '' },
        ...[...others, ...known].map((each) => ({
          value: each,
          label: date(each),
          chosen: each === value,
        })),
      ],
    };
  };
  return {
    period: { legend: finding.period, from: end(finding.from, from), to: end(finding.to, to) },
  };
}
