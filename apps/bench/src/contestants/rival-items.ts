import { type Citation, type Deal, edtfBounds, parseEdtf, type Text } from '@dealstory/core';

/** An event or statement with the words that a library is given to show: the same that our widget shows. */
export interface RivalItem {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly start: string;
  readonly end?: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** In the order of their ids, which is that of their dates. */
export function rivalItems(deal: Deal): RivalItem[] {
  const names = new Map(deal.parties.map(({ id, name }) => [id, words(name)]));
  const sources = new Map(
    deal.sources.map(({ id, publisher, title }) => [id, `${publisher}: ${title}`]),
  );
  const cited = (citations: readonly Citation[]) => [
    ...citations.flatMap(({ says }) => (says ? [`Against: ${words(says)}`] : [])),
    `Sources: ${citations.map(({ source }) => sources.get(source)).join('; ')}`,
  ];
  const events = deal.events.map(
    ({ id, date, title, description, certainty, citations, note }) => ({
      id,
      ...stretch(date),
      title: words(title),
      paragraphs: [
        certainty,
        ...(description ? [words(description)] : []),
        ...(note ? [words(note)] : []),
        ...cited(citations),
      ],
    }),
  );
  const statements = deal.statements.map(({ id, date, speaker, text, kind, quote, citations }) => ({
    id,
    ...stretch(date),
    title: names.get(speaker) ?? speaker,
    paragraphs: [kind, words(text), ...(quote ? [`“${quote.text}”`] : []), ...cited(citations)],
  }));
  return [...events, ...statements].sort((a, b) => numberOf(a.id) - numberOf(b.id));
}

/** In the format of TimelineJS. */
export function timelineJsData(items: readonly RivalItem[]): object {
  return {
    events: items.map(({ id, start, end, title, paragraphs }) => ({
      unique_id: id,
      start_date: parts(start),
      ...(end ? { end_date: parts(end) } : {}),
      text: { headline: title, text: paragraphs.map((text) => `<p>${text}</p>`).join('') },
    })),
  };
}

function parts(day: string) {
  const [year, month, date] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** A span has an end; a year or a month is given as its first day, as these libraries want it. */
function stretch(date: string): { start: string; end?: string } {
  const parsed = parseEdtf(date);
  if (!parsed.ok) throw new Error(`${date} is no date.`);
  const { earliest, latest } = edtfBounds(parsed.date);
  const start = isoDay(earliest);
  return date.includes('/') ? { start, end: isoDay(latest) } : { start };
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function words(text: Text): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}

function numberOf(id: string): number {
  return Number(id.replace('item-', ''));
}
