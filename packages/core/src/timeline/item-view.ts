import { dayOf } from '../edtf/day-of.js';
import { formatEdtfParts } from '../edtf/format.js';
import type { Citation, Deal } from '../schema/deal.js';
import { isPlain, sayingOf } from '../view/sayings.js';
import type { SourceRegister } from '../view/source-register.js';
import { isolate, run } from '../view/text.js';
import type { TextRun } from '../view/view.js';
import type { ViewContext } from '../view/view-context.js';
import { listText } from '../words/intl.js';
import { fill } from '../words/patterns.js';
import type { TimelineCatalogue } from '../words/words.js';
import { type Entry, extentOf, shapeOf } from './entries.js';
import type { Rail } from './rail.js';
import type { AsideView, TimelineItem } from './timeline-view.js';

/** Makes the views of a deal's entries; citations are numbered in the order of the calls. */
export class ItemViews {
  readonly #deal: Deal;
  readonly #context: ViewContext<TimelineCatalogue>;
  readonly #sources: SourceRegister;
  readonly #rail: Rail;
  readonly #asOf: number;
  readonly #parties: ReadonlyMap<string, Deal['parties'][number]>;

  constructor(
    deal: Deal,
    context: ViewContext<TimelineCatalogue>,
    sources: SourceRegister,
    rail: Rail,
  ) {
    this.#deal = deal;
    this.#context = context;
    this.#sources = sources;
    this.#rail = rail;
    this.#asOf = dayOf(deal.asOf, 'earliest') ?? Number.NEGATIVE_INFINITY;
    this.#parties = new Map(deal.parties.map((party) => [party.id, party]));
  }

  view(entry: Entry): TimelineItem {
    const { base, text, words, today, locale } = this.#context;
    const { of } = entry;
    const title = entry.type === 'event' ? text(entry.of.title) : this.#speaker(entry.of.speaker);
    const body = entry.type === 'event' ? entry.of.description : entry.of.text;
    const quote = entry.type === 'statement' ? entry.of.quote : undefined;
    return {
      item: of.id,
      type: entry.type,
      id: `${base}/${of.id}`,
      href: `#${base}/${of.id}`,
      copyLabel: fill(words.timeline.copyLink, { item: title.text }),
      when: formatEdtfParts(entry.date, { words, style: 'full', today, locale }),
      status: this.#status(entry),
      shape: shapeOf(entry),
      extent: extentOf(entry),
      ...this.#rail.beside(entry),
      title,
      ...(body === undefined ? {} : { text: text(body) }),
      ...(quote === undefined
        ? {}
        : { quote: run(quotationMarked(quote, words.shared.quoted), quote.lang, words.lang) }),
      citations: this.#sources.cite(of.citations.filter(isUndated), title.text),
      asides: this.#asides(of.citations, title.text),
      notes: this.#notes(entry),
    };
  }

  #speaker(id: string): TextRun {
    const { text, words } = this.#context;
    const party = this.#parties.get(id);
    if (!party) return { text: id };
    const name = text(party.name);
    if (party.role === undefined) return name;
    const role = text(party.role);
    const dir = role.dir ?? words.dir;
    const [first, second] = [isolate(name.text, dir), isolate(role.text, dir)];
    const joined = fill(words.shared.comma, { first, second });
    // A Latin name before a translated role reads as one run in the role's language.
    return role.lang === undefined ? { text: joined } : { ...role, text: joined };
  }

  #status(entry: Entry): string {
    const { certainty, statementKind, kindAndCertainty } = this.#context.words.shared;
    const sure = certainty[entry.of.certainty];
    if (entry.type === 'event') return sure;
    const kind = statementKind[entry.of.kind];
    if (entry.of.certainty === 'confirmed') return kind;
    return fill(kindAndCertainty, { first: kind, second: sure });
  }

  #asides(citations: readonly Citation[], item: string): AsideView[] {
    const { words, date } = this.#context;
    const disputes = ({ stance }: Citation) => stance === 'disputes';
    const said = citations.filter((citation) => !isPlain(citation));
    const asides = [...said.filter((each) => !disputes(each)), ...said.filter(disputes)].map(
      (citation): AsideView => ({
        ...sayingOf(citation, this.#context, this.#sources),
        citations: this.#sources.cite([citation], item),
      }),
    );
    for (const [edtf, group] of datings(citations)) {
      asides.push({
        label: fill(words.shared.datedSo, { date: date(edtf) }),
        text: { text: this.#publisherList(group) },
        citations: this.#sources.cite(group, item),
      });
    }
    return asides;
  }

  #publisherList(citations: readonly Citation[]): string {
    const { locale, words } = this.#context;
    const names = new Set(citations.map(({ source }) => this.#sources.publisherOf(source)));
    return listText(
      locale,
      Array.from(names, (name) => isolate(name, words.dir)),
    );
  }

  #notes(entry: Entry): TextRun[] {
    const { text, date, words } = this.#context;
    const notes: TextRun[] = [];
    // A statement's date says when it was made, not when what it expects is due.
    const expected = entry.type === 'event' && entry.of.certainty === 'expected';
    if (expected && entry.bounds.latest < this.#asOf) {
      notes.push({
        text: fill(words.timeline.expectedPast, {
          date: date(entry.of.date),
          asOf: date(this.#deal.asOf),
        }),
      });
    }
    if (entry.of.note !== undefined) notes.push(text(entry.of.note));
    if (entry.type === 'event' && entry.of.updated !== undefined) {
      notes.push({ text: fill(words.timeline.updated, { date: date(entry.of.updated) }) });
    }
    return notes;
  }
}

/** A plain mark that gives no date of its own. */
function isUndated(citation: Citation): boolean {
  return isPlain(citation) && citation.date === undefined;
}

/** Citations that date the item, by date; also those that speak for or against it, whose date would be lost. */
function datings(citations: readonly Citation[]): Map<string, Citation[]> {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    if (citation.date === undefined) continue;
    groups.set(citation.date, [...(groups.get(citation.date) ?? []), citation]);
  }
  return groups;
}

function quotationMarked(quote: { text: string }, pattern: string): string {
  return fill(pattern, { text: quote.text });
}
