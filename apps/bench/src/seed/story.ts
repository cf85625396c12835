import {
  type Certainty,
  type Citation,
  compareEdtf,
  type Deal,
  type DealEvent,
  type EdtfDate,
  parseEdtf,
  type Source,
  type Statement,
} from '@dealstory/core';
import { COMPANIES, PEOPLE, PUBLISHERS, QUOTES, SENTENCES, SUBJECTS, TURNS } from './phrases.ts';
import { Random } from './random.ts';

const LAST_YEAR = 2026;
const AS_OF = '2026-11-20';

type Entry = { readonly date: EdtfDate; readonly text: string };

/**
 * A deal with so many items, the same in every run: dates of every precision, every certainty, one item in eight
 * somebody's words, one or two sources each. The items are called `item-1`, `item-2` … in the order of their dates.
 */
export function seededStory(size: number): Deal {
  const random = new Random(size);
  const years = Math.max(2, Math.round(Math.sqrt(size)));
  const entries = Array.from({ length: size }, () => seededDate(random, years)).sort((a, b) =>
    compareEdtf(a.date, b.date),
  );
  const sources = seededSources(random, Math.max(4, Math.ceil(size / 5)));
  const events: DealEvent[] = [];
  const statements: Statement[] = [];
  for (const [index, { text }] of entries.entries()) {
    const id = `item-${index + 1}`;
    if (index % 8 === 5) statements.push(seededStatement(random, id, text, sources));
    else events.push(seededEvent(random, id, text, sources));
  }
  return {
    schemaVersion: 1,
    id: 'orrin-calder',
    lang: 'en-GB',
    title: 'Could Calder cars be built at Wexley?',
    summary:
      'Orrin and Calder have talked for years about a second line at Wexley. What came of it is told here, source by source.',
    status: 'in-talks',
    statusNote: { text: 'No signed contract was found.', citations: [{ source: 'source-1' }] },
    asOf: AS_OF,
    parties: [
      ...COMPANIES.map(([id, name]) => ({ id, name, kind: 'company' as const })),
      ...PEOPLE.map(([id, name, role]) => ({ id, name, kind: 'person' as const, role })),
    ],
    events,
    statements,
    sales: [],
    sources,
  };
}

function seededDate(random: Random, years: number): Entry {
  const year = random.whole(LAST_YEAR - years + 1, LAST_YEAR);
  // The last year ends with the day as of which all is known.
  const month = random.whole(1, year === LAST_YEAR ? 10 : 12);
  const day = random.whole(1, 28);
  const chance = random.next();
  const whole = `${year}-${two(month)}-${two(day)}`;
  let text = whole;
  if (chance < 0.08) text = `${year}`;
  else if (chance < 0.25) text = `${year}-${two(month)}`;
  else if (chance < 0.29) text = `${year}-${two(month)}~`;
  else if (chance < 0.32) text = `${whole}?`;
  else if (chance < 0.35) text = `${whole}/${year}-${two(Math.min(12, month + 1))}-28`;
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`The seeded date ${text} is none.`);
  return { date: parsed.date, text };
}

function seededEvent(
  random: Random,
  id: string,
  date: string,
  sources: readonly Source[],
): DealEvent {
  const certainty = seededCertainty(random);
  const event: DealEvent = {
    id,
    date,
    title: `${random.pick(SUBJECTS)} ${random.pick(TURNS)} ${numberOf(id)}`,
    description: seededText(random),
    kind: random.pick(['partnership', 'market', 'production', 'regulation', 'finance', 'other']),
    certainty,
    parties: [random.pick(COMPANIES)[0]],
    citations: seededCitations(random, sources, certainty),
  };
  return random.percent(6) ? { ...event, note: random.pick(SENTENCES) } : event;
}

function seededStatement(
  random: Random,
  id: string,
  date: string,
  sources: readonly Source[],
): Statement {
  const statement: Statement = {
    id,
    date,
    speaker: random.pick(PEOPLE)[0],
    kind: 'paraphrase',
    text: `${random.pick(SENTENCES)} ${numberOf(id)}`,
    certainty: 'confirmed',
    citations: seededCitations(random, sources, 'confirmed'),
  };
  if (!random.percent(50)) return statement;
  return { ...statement, kind: 'quotation', quote: { text: random.pick(QUOTES), lang: 'en-GB' } };
}

function seededCertainty(random: Random): Certainty {
  const chance = random.next();
  if (chance < 0.6) return 'confirmed';
  if (chance < 0.85) return 'reported';
  if (chance < 0.91) return 'expected';
  return chance < 0.97 ? 'disputed' : 'denied';
}

function seededCitations(
  random: Random,
  sources: readonly Source[],
  certainty: Certainty,
): Citation[] {
  const first = random.whole(1, sources.length);
  const second = (first % sources.length) + 1;
  const citations = [cited(random, first)];
  if (certainty === 'disputed') {
    citations.push({ ...cited(random, second), stance: 'disputes', says: random.pick(SENTENCES) });
  } else if (random.percent(30)) {
    citations.push(cited(random, second));
  }
  return citations;
}

function cited(random: Random, source: number): Citation {
  return { source: `source-${source}`, locator: `paragraph ${random.whole(1, 20)}` };
}

function seededSources(random: Random, count: number): Source[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `source-${index + 1}`,
    publisher: random.pick(PUBLISHERS),
    title: `${random.pick(SUBJECTS)} ${random.pick(TURNS)}`,
    url: `https://press.example/${random.whole(1950, LAST_YEAR)}/${index + 1}`,
    published: `${random.whole(2000, LAST_YEAR - 1)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`,
  }));
}

function seededText(random: Random): string {
  const first = random.pick(SENTENCES);
  const second = random.pick(SENTENCES);
  return first === second || random.percent(50) ? first : `${first} ${second}`;
}

/** Tells titles apart, so that each can be looked for: "(no. 12)". */
function numberOf(id: string): string {
  return `(no. ${id.replace('item-', '')})`;
}

/** The words that each item has to itself: an event's title, what a statement says. */
export function ownWords({ events, statements }: Deal): string[] {
  const texts = [...events.map(({ title }) => title), ...statements.map(({ text }) => text)];
  return texts.filter((text) => typeof text === 'string');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
