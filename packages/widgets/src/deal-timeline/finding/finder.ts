import type {
  Deal,
  FilterOptions,
  FindingCatalogue,
  TimelineFilters,
  TimelineOptions,
  TimelineView,
} from '@dealstory/core';
import { filterTimeline, prepareSearch, relaxFilters } from '@dealstory/core/timeline-filters';
import { enFinding } from '@dealstory/core/words/en-finding';
import type { ReactiveController } from 'lit';
import { announcerOf, SETTLED } from '../../shared/announcer.js';
import { FilterChangeEvent } from '../../shared/events.js';
import { keepSheet } from '../../shared/keep-sheet.js';
import { later, sliceEnds } from '../../shared/slices.js';
import type { FilterHost, FilterState } from '../filter-state.js';
import { Folds } from './folds.js';
import { Marks } from './marks.js';
import { panel } from './panel.js';
import { panelStyles } from './panel.styles.js';

/** With so few entries left, folded years would hide the little that is found. */
const FEW = 60;

/**
 * Finds in a timeline: filters its view, places the panel, takes what the reader puts in, and tells of it. Owns the
 * marks of matches and the folds that it opened.
 */
export class Finder implements ReactiveController {
  readonly #host: FilterHost;
  readonly #state: FilterState;
  readonly #marks: Marks;
  readonly #folds: Folds;
  /** What the view that is shown was made of, and that view. */
  #made: readonly unknown[] = [];
  #view: TimelineView | undefined;
  #whole: readonly [view: TimelineView, deal: Deal, options: FilterOptions] | undefined;
  /** The view that was marked last. */
  #marked: TimelineView | undefined;
  #cancel: (() => void) | undefined;
  #sheet: CSSStyleSheet | undefined;

  constructor(host: FilterHost, state: FilterState) {
    this.#host = host;
    this.#state = state;
    this.#marks = new Marks(host.renderRoot);
    this.#folds = new Folds(host.renderRoot);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#marks.clear();
    this.#marked = undefined;
  }

  apply(
    view: TimelineView,
    deal: Deal,
    options: TimelineOptions,
  ): readonly [TimelineView, unknown] {
    const { filters, isOpen } = this.#state;
    const made = [view, deal, options.words, JSON.stringify(filters), isOpen];
    if (made.some((each, index) => each !== this.#made[index])) {
      const whole = [view, deal, { ...options, words: withFinding(options.words) }] as const;
      const isAsked = isOpen || Object.keys(filters).length > 0;
      const isKept = isAsked && this.#hasEntriesOf(view, made);
      this.#made = made;
      this.#whole = whole;
      if (isKept) this.#view = withEntries(view, this.#view);
      else this.#view = isAsked ? filterTimeline(whole[0], deal, filters, whole[2]) : view;
      if (isOpen) this.#prepare();
    }
    const shown = this.#view ?? view;
    return [shown, isOpen && shown.finding ? panel(shown.finding, this.#handleInput) : undefined];
  }

  /** Whether nothing has come since but what is below the entries, such as sources of a long story. */
  #hasEntriesOf({ sections }: TimelineView, made: readonly unknown[]): boolean {
    const before = this.#whole?.[0].sections;
    return (
      this.#view?.finding !== undefined &&
      made.slice(1).every((each, index) => each === this.#made[index + 1]) &&
      sections.length === before?.length &&
      sections.every((each, index) => each === before[index])
    );
  }

  /** The filters that are left when those are given up that hide an item; nothing where it is not in the view. */
  relaxedFor(item: string): TimelineFilters | undefined {
    if (!this.#whole) return undefined;
    const [view, deal, { words }] = this.#whole;
    return relaxFilters(view, deal, this.#state.filters, words.lang, item);
  }

  hostUpdated(): void {
    this.#sheet = keepSheet(this.#host.renderRoot, this.#sheet, panelStyles.cssText);
    const finding = this.#view?.finding;
    const isActive = finding?.active === true;
    if (isActive && finding.shown <= FEW) this.#folds.open();
    else this.#folds.restore();
    // What is chosen must be seen; what the reader unfolded stays so.
    const shownPanel = this.#state.isOpen ? this.#host.renderRoot.querySelector('form') : null;
    const chosen = shownPanel?.querySelector<HTMLDetailsElement>('.ds-more:has(:checked)');
    if (chosen) chosen.open = true;
    if (this.#marked !== this.#view) {
      this.#marks.mark(isActive ? finding.search.value : '');
      this.#marked = this.#view;
    }
    if (!this.#state.mustTell || !this.#view) return;
    this.#state.mustTell = false;
    this.#tell();
  }

  #tell(): void {
    const [view, deal, options] = this.#whole ?? [];
    if (!view || !deal || !options) return;
    const { filters } = this.#state;
    // With the panel closed and nothing asked for, the view that is shown says nothing of how many there are.
    const finding = this.#view?.finding ?? filterTimeline(view, deal, filters, options).finding;
    if (!finding) return;
    const { summary, nothing, shown, total } = finding;
    announcerOf(this.#host).say(nothing ?? summary, view.lang, SETTLED);
    // In a microtask: a listener may set properties, which must not happen in the middle of an update.
    queueMicrotask(() => this.#host.dispatchEvent(new FilterChangeEvent(filters, shown, total)));
  }

  /** Folds the words of the entries for search, a slice at a time, while the reader looks at the panel. */
  #prepare(): void {
    this.#cancel?.();
    this.#cancel = later(() => {
      if (!this.#whole) return;
      const [view, deal, { words }] = this.#whole;
      if (!prepareSearch(view, deal, words.lang, sliceEnds())) this.#prepare();
    });
  }

  readonly #handleInput = (event: Event): void => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    // Half a Chinese word that is still being typed is none to search for.
    if (event instanceof InputEvent && event.isComposing) return;
    const chosen = field.form?.querySelectorAll<HTMLInputElement>(`[name=${field.name}]:checked`);
    this.#state.set({
      [field.name]:
        field.type === 'checkbox' ? Array.from(chosen ?? [], ({ value }) => value) : field.value,
    });
  };
}

function withFinding(words: TimelineOptions['words']): FilterOptions['words'] {
  const given = words as FilterOptions['words'] | (typeof words & Partial<FindingCatalogue>);
  return 'finding' in given && given.finding
    ? (given as FilterOptions['words'])
    : { ...words, ...enFinding };
}

/** A view with the entries of another, as they are filtered there. */
function withEntries(view: TimelineView, filtered: TimelineView = view): TimelineView {
  const { sections, finding, lanes, strip } = filtered;
  return { ...view, sections, lanes, ...(finding ? { finding } : {}), ...(strip ? { strip } : {}) };
}
