import type { Certainty, Deal, DealEvent, Statement } from '../schema/deal.js';
import { originalPublisher } from '../view/source-register.js';
import { pickText } from '../view/text.js';
import { placed } from './entries.js';
import { foldText } from './fold-text.js';
import { daysOf, type Period } from './period.js';
import type { TimelineItem } from './timeline-view.js';

/** What a filter by kind tells apart: the kinds of events, and all statements as one. */
export type TimelineKind = DealEvent['kind'] | 'statement';

/** What filters ask of an item. */
export interface ItemFacts {
  /**
   * Those that an event names; who speaks in a statement, and whom it is about. What is part of a party (`partOf`,
   * through any number of steps) counts as that party too: a group's brands, a company's spokesman.
   */
  readonly parties: readonly string[];
  readonly kind: TimelineKind;
  readonly certainty: Certainty;
  readonly days: Period;
  /** Year in which the item stands. */
  readonly year: number;
}

/**
 * The facts of a deal's items, and their words folded for search. Each is found once, when it is first asked for; a
 * view that is filled piece by piece, or built anew in parts, costs only what is new in it.
 */
export class FactBook {
  readonly #deal: Deal;
  readonly #lang: string;
  readonly #claims: ReadonlyMap<string, DealEvent | Statement>;
  readonly #parties: ReadonlyMap<string, string>;
  readonly #wholes: ReadonlyMap<string, string | undefined>;
  readonly #publishers: ReadonlyMap<string, string>;
  readonly #facts = new Map<string, ItemFacts>();
  readonly #folded = new WeakMap<TimelineItem, string>();

  constructor(deal: Deal, lang: string) {
    this.#deal = deal;
    this.#lang = lang;
    this.#claims = new Map([...deal.events, ...deal.statements].map((claim) => [claim.id, claim]));
    this.#parties = new Map(deal.parties.map(({ id, name }) => [id, this.#text(name)]));
    this.#wholes = new Map(deal.parties.map(({ id, partOf }) => [id, partOf]));
    this.#publishers = new Map(
      deal.sources.map((source) => [
        source.id,
        `${originalPublisher(source)}\n${source.publisher}`,
      ]),
    );
  }

  /** A party's name, or its id where the deal does not have it. */
  nameOf(party: string): string {
    return this.#parties.get(party) ?? party;
  }

  /** Undefined where the item is not of this deal. */
  factsOf({ item }: TimelineItem): ItemFacts | undefined {
    const known = this.#facts.get(item);
    const claim = known ? undefined : this.#claims.get(item);
    const place = claim && placed(claim.date);
    if (!place) return known;
    const facts: ItemFacts = {
      parties: this.#partiesOf(claim),
      kind: 'title' in claim ? claim.kind : 'statement',
      certainty: claim.certainty,
      days: daysOf(place),
      year: Math.floor(place.month / 12),
    };
    this.#facts.set(item, facts);
    return facts;
  }

  /** Whether the words of an item stand ready for search. */
  hasWords(item: TimelineItem): boolean {
    return this.#folded.has(item);
  }

  /** What a search looks through: the item's visible words, the names of its parties and of those who publish it. */
  wordsOf(item: TimelineItem): string {
    let folded = this.#folded.get(item);
    if (folded === undefined) {
      folded = foldText(this.#spelled(item));
      this.#folded.set(item, folded);
    }
    return folded;
  }

  #spelled(item: TimelineItem): string {
    const { when, status, title, text, quote, asides, notes } = item;
    const claim = this.#claims.get(item.item);
    // Lines, so that no word reaches from one into the next.
    return [
      when.map((part) => part.text).join(''),
      status,
      title.text,
      text?.text,
      quote?.text,
      ...asides.map((aside) => `${aside.label} ${aside.text.text}`),
      ...notes.map((note) => note.text),
      ...(this.factsOf(item)?.parties ?? []).map((party) => this.nameOf(party)),
      ...(claim?.citations ?? []).map(({ source }) => this.#publishers.get(source)),
    ].join('\n');
  }

  #partiesOf(claim: DealEvent | Statement): readonly string[] {
    const named =
      'title' in claim
        ? (claim.parties ?? [])
        : [claim.speaker, ...(claim.about ?? []).filter((id) => this.#parties.has(id))];
    const parties = new Set(named);
    // A set is walked on into what is added meanwhile, and holds each once, also where parties go round in a circle.
    for (const party of parties) {
      const whole = this.#wholes.get(party);
      if (whole !== undefined) parties.add(whole);
    }
    return [...parties];
  }

  #text(text: Deal['title']): string {
    return pickText(text, this.#lang, this.#deal.lang).text;
  }
}

const books = new WeakMap<Deal, Map<string, FactBook>>();

/** The facts of a deal, with names in that language. */
export function factBook(deal: Deal, lang: string): FactBook {
  const byLanguage = books.get(deal) ?? new Map<string, FactBook>();
  books.set(deal, byLanguage);
  const book = byLanguage.get(lang) ?? new FactBook(deal, lang);
  byLanguage.set(lang, book);
  return book;
}
