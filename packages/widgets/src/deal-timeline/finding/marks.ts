import { findStretches, wordsOf } from '@dealstory/core/timeline-filters';
import { shownYears } from './years.js';

const NAME = 'deal-match';

/** More marks than a screen or two can hold help nobody and take time. */
const IN_A_SECTION = 400;

/** The page's one list of marks under this name, shared by all timelines; nothing where the browser has none. */
function sharedMarks(): Highlight | undefined {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return undefined;
  const marks = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, marks);
  return marks;
}

/**
 * Marks the words of a search where they occur, by the CSS Custom Highlight API: no element is added, so that nothing
 * moves. Only sections in view are marked, and those that come into it. Where the browser lacks the API, what matches
 * is shown without marks.
 */
export class Marks {
  readonly #root: ParentNode;
  readonly #sections = new Map<Element, readonly StaticRange[]>();
  #words: readonly string[] = [];
  #observer: IntersectionObserver | undefined;

  constructor(root: ParentNode & Node) {
    this.#root = root;
    // An event of this kind does not bubble.
    root.addEventListener('toggle', ({ target }) => this.#handleToggle(target as Element), true);
  }

  /** Marks the words of `query` anew, in what is shown now; none where it is ''. */
  mark(query: string): void {
    this.clear();
    this.#words = wordsOf(query);
    if (this.#words.length === 0 || !sharedMarks()) return;
    this.#observer = new IntersectionObserver((entries) => this.#handleSeen(entries), {
      rootMargin: '50%',
    });
    for (const year of shownYears(this.#root)) this.#observer.observe(year);
  }

  clear(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    for (const section of this.#sections.keys()) this.#unmark(section);
  }

  #handleSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      this.#unmark(target);
      if (isIntersecting) this.#markSection(target);
    }
  }

  /** A year that is unfolded shows words that were not worth marking before. */
  #handleToggle(fold: Element): void {
    const year = fold.matches('.ds-fold') ? fold.parentElement : null;
    if (!year || !this.#sections.has(year)) return;
    this.#unmark(year);
    this.#markSection(year);
  }

  #markSection(section: Element): void {
    const marks = sharedMarks();
    this.#sections.set(section, []);
    if (section.matches(':has(> .ds-fold:not([open]))')) return;
    const ranges: StaticRange[] = [];
    for (const item of section.querySelectorAll('.ds-item:not([hidden])')) {
      if (ranges.length >= IN_A_SECTION) break;
      for (const range of this.#rangesIn(item)) {
        marks?.add(range);
        ranges.push(range);
      }
    }
    this.#sections.set(section, ranges);
  }

  #unmark(section: Element): void {
    const marks = CSS.highlights?.get(NAME);
    for (const range of this.#sections.get(section) ?? []) marks?.delete(range);
    this.#sections.delete(section);
    if (marks?.size === 0) CSS.highlights.delete(NAME);
  }

  #rangesIn(item: Element): StaticRange[] {
    const ranges: StaticRange[] = [];
    const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Source numbers are no words of the item.
      if (node.parentElement?.closest('.ds-cites')) continue;
      const { data } = node as Text;
      for (const { start, end } of findStretches(data, this.#words, IN_A_SECTION)) {
        ranges.push(
          new StaticRange({
            startContainer: node,
            startOffset: start,
            endContainer: node,
            endOffset: end,
          }),
        );
      }
    }
    return ranges;
  }
}
