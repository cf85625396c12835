import { dayOf } from '../edtf/day-of.js';
import { parseEdtf } from '../edtf/parse.js';
import type { Deal } from '../schema/deal.js';
import type { Issue } from '../schema/issue.js';
import type { Entry } from './entries.js';

/** A part of a story: what meets every condition that is given. */
export interface StoryPart {
  /** EDTF. Entries that may reach beyond its earliest day stay: their latest day is not before it. */
  readonly from?: string;
  /** EDTF. Entries that may begin by its latest day stay: their earliest day is not after it. */
  readonly to?: string;
  /** Ids of events and statements; their order stays that of time. */
  readonly items?: readonly string[];
  /**
   * Id of a party: events that it takes part in and what it said. What is part of it (`partOf`, through any number of
   * steps) counts as itself: a group's brands, a company's spokesman.
   */
  readonly party?: string;
  /** `none` leaves statements out. */
  readonly statements?: 'none';
}

/** Says of an entry whether it belongs to the part; nothing where the part is the whole. */
export function partFilter(deal: Deal, part: StoryPart): ((entry: Entry) => boolean) | undefined {
  const conditions: ((entry: Entry) => boolean)[] = [];
  const { from, to, items, party, statements } = part;
  const first = dayOf(from, 'earliest');
  if (first !== undefined) conditions.push(({ bounds }) => bounds.latest >= first);
  const last = dayOf(to, 'latest');
  if (last !== undefined) conditions.push(({ bounds }) => bounds.earliest <= last);
  if (items !== undefined) {
    const wanted = new Set(items);
    conditions.push(({ of }) => wanted.has(of.id));
  }
  if (party !== undefined) {
    const members = membersOf(deal, party);
    conditions.push((entry) =>
      entry.type === 'event'
        ? (entry.of.parties ?? []).some((id) => members.has(id))
        : members.has(entry.of.speaker),
    );
  }
  if (statements === 'none') conditions.push(({ type }) => type === 'event');
  if (conditions.length === 0) return undefined;
  return (entry) => conditions.every((holds) => holds(entry));
}

/** What is wrong with a part: a date that cannot be read, an id that the deal does not have. */
export function partFault(deal: Deal, { from, to, items, party }: StoryPart): Issue | undefined {
  for (const [name, date] of Object.entries({ from, to })) {
    if (date === undefined || parseEdtf(date).ok) continue;
    const expected = 'an EDTF date such as 2025-08';
    const message = `“${date}” is not a date. Set the attribute ${name} to ${expected}.`;
    return { code: 'bad-date', path: '', expected, received: date, message };
  }
  const ids = new Set([...deal.events, ...deal.statements].map(({ id }) => id));
  const item = items?.find((id) => !ids.has(id));
  if (item !== undefined) return unknown(deal, 'items', item, 'event or statement', ids);
  const parties = new Set(deal.parties.map(({ id }) => id));
  if (party === undefined || parties.has(party)) return undefined;
  return unknown(deal, 'party', party, 'party', parties);
}

/** A message lists no more ids than a reporter would read. */
const LISTED = 12;

function unknown(
  { id }: Deal,
  attribute: string,
  received: string,
  kind: string,
  known: ReadonlySet<string>,
): Issue {
  const listed = [...known].slice(0, LISTED).join(', ');
  const expected = known.size > LISTED ? `one of ${listed}, …` : `one of ${listed || 'none'}`;
  const message = `The deal “${id}” has no ${kind} “${received}”. Set the attribute ${attribute} to ${expected}.`;
  const path = attribute === 'party' ? '/parties' : '/events';
  return { code: 'unknown-id', path, expected, received, message };
}

function membersOf({ parties }: Deal, whole: string): ReadonlySet<string> {
  const members = new Set([whole]);
  // A party may stand before what it is part of. The set grows or the loop ends.
  for (let size = 0; size < members.size; ) {
    size = members.size;
    for (const { id, partOf } of parties) if (partOf && members.has(partOf)) members.add(id);
  }
  return members;
}
