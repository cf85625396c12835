import type { Citation, Deal, Source } from '../schema/deal.js';
import { fill, plural } from '../words/patterns.js';
import { run } from './text.js';
import type { BackLink, CitationMark, SourcesView, SourceView, TextRun } from './view.js';
import type { ViewContext } from './view-context.js';

interface Cited {
  readonly source: Source;
  readonly number: string;
  readonly backLinks: BackLink[];
}

/** Numbers sources in the order in which a view first cites them, and remembers every place that does. */
export class SourceRegister {
  readonly #context: ViewContext;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #cited = new Map<string, Cited>();

  constructor(deal: Deal, context: ViewContext) {
    this.#context = context;
    this.#sources = new Map(deal.sources.map((source) => [source.id, source]));
  }

  /** One mark per source; a source cited twice in one place has one mark and both locators. */
  cite(citations: readonly Citation[], item: string): CitationMark[] {
    const bySource = new Map<string, string[]>();
    for (const { source, locator } of citations) {
      const locators = bySource.get(source) ?? [];
      if (locator !== undefined && !locators.includes(locator)) locators.push(locator);
      bySource.set(source, locators);
    }
    return [...bySource].flatMap(([id, locators]) => {
      const source = this.#sources.get(id);
      return source ? [this.#mark(source, locators, item)] : [];
    });
  }

  /** Who published a source first; its id where the deal does not have it. */
  publisherOf(id: string): string {
    const source = this.#sources.get(id);
    return source ? originalPublisher(source) : id;
  }

  /** Ids of sources in the order of their numbers; those not cited yet come last, as they are given. */
  inOrder(ids: ReadonlySet<string>): string[] {
    return [...new Set([...this.#cited.keys(), ...ids])].filter((id) => ids.has(id));
  }

  /** Fragment of a source that has been cited; call it when all citations are made. */
  hrefOf(id: string): string | undefined {
    const cited = this.#cited.get(id);
    return cited && `#${this.#sourceId(cited.source)}`;
  }

  /** The list with its heading; with the items and their number in the end where it is made piece by piece. */
  view(
    items: readonly SourceView[] = [...this.views()],
    count: number = this.#cited.size,
  ): SourcesView {
    const { words, locale } = this.#context;
    return { heading: plural(words.shared.sourcesHeading, count, locale), items };
  }

  /** Every cited source in turn; call it when all citations are made. */
  *views(): Generator<SourceView, void, void> {
    for (const cited of this.#cited.values()) yield this.#sourceView(cited);
  }

  #mark(source: Source, locators: readonly string[], item: string): CitationMark {
    const { words, base, dealLang } = this.#context;
    const shared = words.shared;
    const cited = this.#remember(source);
    const id = `${base}/cite.${source.id}.${cited.backLinks.length + 1}`;
    const label = fill(shared.backLinkLabel, { item });
    const join = (first: string, second: string) => fill(shared.comma, { first, second });
    const place = locators.length === 0 ? undefined : locators.reduce(join);
    cited.backLinks.push({
      href: `#${id}`,
      text: place === undefined ? { text: shared.backLink } : run(place, dealLang, words.lang),
      label: place === undefined ? label : join(place, label),
    });
    return {
      id,
      // Beside a word that ends in digits, or another number, it stays where it is.
      number: words.dir === 'rtl' ? `\u2068${cited.number}\u2069` : cited.number,
      href: `#${this.#sourceId(source)}`,
      label: fill(shared.citationLabel, {
        number: cited.number,
        publisher: originalPublisher(source),
      }),
    };
  }

  #remember(source: Source): Cited {
    let cited = this.#cited.get(source.id);
    if (!cited) {
      const number = this.#context.number(this.#cited.size + 1);
      cited = { source, number, backLinks: [] };
      this.#cited.set(source.id, cited);
    }
    return cited;
  }

  #sourceId(source: Source): string {
    return `${this.#context.base}/source.${source.id}`;
  }

  #sourceView({ source, number, backLinks }: Cited): SourceView {
    const { words, date, text } = this.#context;
    const shared = words.shared;
    const { published, accessed } = source;
    const details: TextRun[] = [
      { text: published === undefined ? shared.undated : date(published) },
    ];
    // Where nobody printed a date, the day on which it was read is the only one.
    if (published === undefined && accessed !== undefined) {
      details.push({ text: fill(shared.accessed, { date: date(accessed) }) });
    }
    if (source.copyOf) {
      details.push({ text: fill(shared.copySeenAt, { publisher: source.publisher }) });
    }
    const origin = this.#sources.get(source.derivedFrom ?? '');
    if (origin) {
      details.push({ text: fill(shared.derivedFrom, { publisher: originalPublisher(origin) }) });
    }
    if (source.note !== undefined) details.push(text(source.note));
    const url = [source.url, source.copyOf?.url].find(isWebAddress);
    return {
      id: this.#sourceId(source),
      number,
      title: { text: source.title },
      ...(url === undefined ? {} : { url }),
      publisher: { text: originalPublisher(source) },
      details,
      backLinks,
    };
  }
}

/** Who published it first: a copy's original, else the publisher itself. */
export function originalPublisher(source: Source): string {
  return source.copyOf?.publisher ?? source.publisher;
}

// The schema has checked it; a deal that did not pass through it must still not place a script in a link.
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}
