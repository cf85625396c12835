import type { Deal, TimelineFilters, TimelineOptions, TimelineView } from '@dealstory/core';
import type { LitElement, PropertyDeclarations, ReactiveController } from 'lit';
import { lazyEngine } from '../shared/engine.js';
import { engine } from './engine-loader.js';
import type { Finder } from './finding/finder.js';

const chunk = lazyEngine(() => engine.load().then(({ loadFinder }) => loadFinder()));

/** The property that holds each field of the filters. */
const FIELDS = {
  parties: 'filterParty',
  kinds: 'filterKind',
  certainties: 'filterStatus',
  text: 'filterText',
  from: 'filterFrom',
  to: 'filterTo',
} as const satisfies Record<keyof TimelineFilters, string>;

/** The element, as far as filters are concerned. */
export type FilterHost = LitElement & { controls?: string } & {
  [K in (typeof FIELDS)[keyof typeof FIELDS]]?: string | undefined;
};

const held = (attribute: string) => ({ attribute, reflect: true });

export const filterProperties: PropertyDeclarations = {
  controls: {},
  filterParty: held('filter-party'),
  filterKind: held('filter-kind'),
  filterStatus: held('filter-status'),
  filterText: held('filter-text'),
  filterFrom: held('filter-from'),
  filterTo: held('filter-to'),
};

/**
 * What is asked for in a timeline, and whether the panel is open. Owns the attributes that hold it, and fetching the
 * `Finder`, which does the work, once there is some.
 */
export class FilterState implements ReactiveController {
  /** Whether what follows must be told: the reader or a method asked for it. */
  mustTell = false;
  readonly #host: FilterHost;
  #isOpen: boolean | undefined;
  #Finder: typeof Finder | undefined;
  #finder: Finder | undefined;
  #hasFailed = false;
  #hasStood = false;

  constructor(host: FilterHost) {
    this.#host = host;
    host.addController(this);
  }

  get filters(): TimelineFilters {
    const filters: Record<string, string | string[]> = {};
    for (const [field, name] of Object.entries(FIELDS)) {
      const value = this.#host[name];
      if (value) filters[field] = isList(field) ? value.split(/\s+/).filter(Boolean) : value;
    }
    return filters;
  }

  get isOpen(): boolean {
    return this.#isOpen ?? this.#host.controls === 'all';
  }

  /** Whether a timeline would stand unfiltered at first, for want of what filters it. What stands already stays. */
  get isWaiting(): boolean {
    return this.#isMissing && !this.#hasStood;
  }

  get #isMissing(): boolean {
    return this.#isNeeded && !this.#Finder && !this.#hasFailed;
  }

  get #isNeeded(): boolean {
    return this.isOpen || Object.keys(this.filters).length > 0;
  }

  hostUpdate(): void {
    if (!this.#isMissing) return;
    chunk.load().then(
      ({ Finder }) => {
        this.#Finder = Finder;
        this.#host.requestUpdate();
      },
      () => {
        this.#hasFailed = true;
        this.#host.requestUpdate();
      },
    );
  }

  /** Opens the panel, or closes it. A press asks again for what has not come. */
  toggle(): void {
    this.#isOpen = !this.isOpen;
    this.#hasFailed = false;
    this.#host.requestUpdate();
  }

  /** Changes the fields that are given; an empty value asks for nothing. */
  set(change: TimelineFilters): void {
    for (const [field, value] of Object.entries(change) as [keyof TimelineFilters, unknown][]) {
      const text = (Array.isArray(value) ? value.join(' ') : value) || undefined;
      const name = FIELDS[field];
      if ((this.#host[name] || undefined) === text) continue;
      this.#host[name] = text as string | undefined;
      this.mustTell = true;
    }
  }

  clear(): void {
    this.set(Object.fromEntries(Object.keys(FIELDS).map((field) => [field, undefined])));
  }

  /** The view with what is asked for, and the panel where it is open. */
  apply(
    view: TimelineView,
    deal: Deal,
    options: TimelineOptions,
  ): readonly [TimelineView, unknown] {
    this.#hasStood = true;
    // Not before: until something stands, there may be no shadow tree for it to work in.
    if (this.#Finder) this.#finder ??= new this.#Finder(this.#host, this);
    return this.#finder?.apply(view, deal, options) ?? [view, undefined];
  }

  /** Gives up what hides an item. False where nothing does. */
  bringIn(id: string): boolean {
    const part = this.#host.renderRoot.querySelector(`[id="${CSS.escape(id)}"]`);
    const item = part?.closest('.ds-item[hidden]')?.id;
    const rest = item && this.#finder?.relaxedFor(item.slice(item.lastIndexOf('/') + 1));
    if (!rest) return false;
    this.clear();
    this.set(rest);
    return true;
  }
}

function isList(field: string): boolean {
  return ['parties', 'kinds', 'certainties'].includes(field);
}
