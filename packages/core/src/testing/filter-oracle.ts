import fc from 'fast-check';
import { edtfBounds } from '../edtf/bounds.js';
import { parseEdtf } from '../edtf/parse.js';
import type { Deal, DealEvent, Statement } from '../schema/deal.js';
import type { TimelineFilters } from '../timeline/filters.js';
import type { TimelineItem } from '../timeline/timeline-view.js';
import { dealWith } from './views.js';

const PARTIES = ['hallam', 'lunaro', 'tern', 'plover'] as const;
const KINDS = ['partnership', 'market', 'other'] as const;
const CERTAINTIES = ['confirmed', 'reported', 'denied'] as const;
const DATES = [
  '2012',
  '2024-08',
  '2025-03-07',
  '2025-12-31',
  '2026',
  '2024/2026',
  '2025/..',
] as const;
const TITLES = ['Talks begin', 'Été à Thornby', 'A talk about Chery', '奇瑞捷豹', 'أُعلِن الاتفاق'];
const QUERIES = [
  '',
  't',
  'ETE',
  'talk chery',
  '奇瑞',
  'أعلن',
  'paper 2',
  'tern',
  'nothing like it',
];

/** Deals of few different things, so that filters often meet something. */
export const dealsToFilter: fc.Arbitrary<Deal> = fc
  .array(
    fc.record({
      date: fc.constantFrom(...DATES),
      title: fc.constantFrom(...TITLES),
      kind: fc.constantFrom(...KINDS),
      certainty: fc.constantFrom(...CERTAINTIES),
      parties: fc.subarray([...PARTIES]),
      source: fc.constantFrom('source-1', 'source-2'),
      said: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((entries) => {
    const events: DealEvent[] = [];
    const statements: Statement[] = [];
    entries.forEach(({ date, title, kind, certainty, parties, source, said }, index) => {
      const shared = { id: `e-${index}`, date, certainty, citations: [{ source }] };
      const [speaker] = parties;
      if (said && speaker) {
        const about = parties.slice(1);
        statements.push({ ...shared, speaker, about, kind: 'paraphrase', text: title });
      } else events.push({ ...shared, title, kind, parties });
    });
    return dealWith({ events, statements });
  });

export const filtersToTry: fc.Arbitrary<TimelineFilters> = fc.record(
  {
    parties: fc.subarray([...PARTIES, 'lunaro-group']),
    kinds: fc.subarray([...KINDS, 'statement' as const]),
    certainties: fc.subarray([...CERTAINTIES]),
    text: fc.constantFrom(...QUERIES),
    from: fc.constantFrom('', '2012', '2024-09', '2025-03-08', '2026'),
    to: fc.constantFrom('', '2013', '2024-07', '2025-03-06', '2025'),
  },
  { requiredKeys: [] },
);

/** Whether a filter lets an item through, told from the deal and the words that are shown, with no index. */
export function letsThrough(deal: Deal, item: TimelineItem, filters: TimelineFilters): boolean {
  const event = deal.events.find(({ id }) => id === item.item);
  const statement = deal.statements.find(({ id }) => id === item.item);
  const claim = event ?? statement;
  if (!claim) return false;
  const named = event?.parties ?? [statement?.speaker ?? '', ...(statement?.about ?? [])];
  const parties = named.flatMap((party) => withWholes(deal, party));
  const any = <T>(wanted: readonly T[] | undefined, has: readonly T[]) =>
    !wanted?.length || wanted.some((each) => has.includes(each));
  return (
    any(filters.parties, parties) &&
    any(filters.kinds, [event?.kind ?? ('statement' as const)]) &&
    any(filters.certainties, [claim.certainty]) &&
    inPeriod(claim.date, filters) &&
    holdsWords(deal, item, claim.citations, parties, filters.text ?? '')
  );
}

function withWholes(deal: Deal, party: string): string[] {
  const whole = deal.parties.find(({ id }) => id === party)?.partOf;
  return whole === undefined ? [party] : [party, ...withWholes(deal, whole)];
}

function inPeriod(date: string, { from, to }: TimelineFilters): boolean {
  const bounds = (text: string) => {
    const read = parseEdtf(text);
    if (!read.ok) throw new Error(text);
    return edtfBounds(read.date);
  };
  const { earliest, latest } = bounds(date);
  return !(from && latest < bounds(from).earliest) && !(to && earliest > bounds(to).latest);
}

/** Compared by the collation of the language, letter by letter, and not by folding. */
function holdsWords(
  deal: Deal,
  item: TimelineItem,
  citations: DealEvent['citations'],
  parties: readonly string[],
  text: string,
): boolean {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
  const pieces = [
    item.when.map((part) => part.text).join(''),
    item.status,
    item.title.text,
    item.text?.text ?? '',
    ...citations.map(({ source }) => deal.sources.find(({ id }) => id === source)?.publisher ?? ''),
    ...parties.map((id) => {
      const name = deal.parties.find((party) => party.id === id)?.name;
      return typeof name === 'string' ? name : (name?.['en-GB'] ?? id);
    }),
  ].map((piece) => [...piece.normalize('NFC').replace(/\p{M}/gu, '')]);
  return text
    .split(' ')
    .filter((word) => word !== '')
    .every((word) =>
      pieces.some((piece) =>
        piece.some((_, at) => compare(piece.slice(at, at + [...word].length).join(''), word) === 0),
      ),
    );
}
