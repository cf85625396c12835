import type {
  AsideView,
  LanePiece,
  PartView,
  TimelineItem,
  TimelineSection,
  TimelineView,
  TodayView,
} from '../timeline/timeline-view.js';
import type { DatePart, KeyItem } from '../view/view.js';
import { SharedMarkup } from './shared.js';
import { stripMarkup } from './strip-markup.js';

export type { Kit } from './kit.js';

/** The markup of `<deal-timeline>`: places what the view says, decides nothing. */
export class TimelineMarkup<T> extends SharedMarkup<T> {
  /** `panel` is what stands under the tools: search and filters, where they are open. */
  view(view: TimelineView, panel?: unknown): T {
    const { html, absent } = this.kit;
    return html`<section class=${`ds ds-timeline ds-${view.order} ds-lanes-${view.lanes}`} part="root" lang=${view.lang} dir=${view.dir} aria-labelledby=${view.id}>${this.skip(view.skip)}<header class="ds-head" part="head"><p class="ds-kicker" part="kicker">${view.kicker}</p><h2 class="ds-title" part="title" id=${view.id} tabindex="-1">${this.run(view.title)}</h2>${
      view.summary
        ? html`<p class="ds-summary" part="summary">${this.run(view.summary)}</p>`
        : absent
    }<p class="ds-status" part="status"><strong class="ds-pill" part="pill">${view.status.label}</strong> ${this.run(view.status.note)}${this.citations(view.status.citations)} <span class="ds-as-of">${view.status.asOf}</span></p>${this.corrections(view.corrections)}</header>${
      view.empty === undefined ? absent : html`<p class="ds-empty" part="empty">${view.empty}</p>`
    }${this.part(view.part)}${this.tools(view, panel)}${panel ?? absent}${this.strip(view)}${this.nothing(view)}${this.sections(view)}${this.key(view.keyHeading, view.key)}${this.sources(view.sources)}${this.end(view.skip)}</section>`;
  }

  private strip({ strip, dir }: TimelineView): unknown {
    const { memo, absent } = this.kit;
    return strip ? memo(strip, () => stripMarkup(this.kit, strip, dir)) : absent;
  }

  private part(part: PartView | undefined): unknown {
    const { html, absent } = this.kit;
    if (!part) return absent;
    return html`<p class="ds-part" part="story-part"><span role="status">${part.text}</span> ${this.#button('whole', part.action)}</p>`;
  }

  private tools({ tools, finding, unfold }: TimelineView, panel: unknown): unknown {
    const { html, absent } = this.kit;
    if (!tools && unfold === undefined) return absent;
    return html`<p class="ds-tools" part="tools">${
      tools
        ? html`<span class="ds-tally" part="tally">${finding?.summary ?? tools.count}</span> ${this.#button('find', tools.find, panel === undefined ? 'false' : 'true')}`
        : absent
    }${finding?.active ? html` ${this.#button('clear', finding.clear)}` : absent}${unfold === undefined ? absent : html` ${this.#button('unfold', unfold.isOpen ? unfold.fold : unfold.unfold)}`}</p>`;
  }

  private nothing({ finding }: TimelineView): unknown {
    const { html, absent } = this.kit;
    if (finding?.nothing === undefined) return absent;
    return html`<p class="ds-empty" part="empty">${finding.nothing} ${this.#button('clear', finding.clear)}</p>`;
  }

  /** `data-do` says what a press of the button asks for. */
  #button(does: string, label: string, expanded: unknown = this.kit.absent): T {
    const { html, scripted } = this.kit;
    return html`<button class="ds-control ds-button" part="button" type="button" data-do=${does} aria-expanded=${expanded} hidden=${scripted}>${label}</button>`;
  }

  /** What a reader unfolds or focuses stays with its year and entry, whatever the order; another deal begins anew. */
  private sections({ deal, sections }: TimelineView): unknown {
    const { list, memo } = this.kit;
    return list(
      sections,
      ({ id }) => `${deal} ${ownId(id)}`,
      (section) => memo(section, () => this.section(section)),
    );
  }

  private section(section: TimelineSection): T {
    const { html, absent, list } = this.kit;
    const { id, heading, gap, lanes, fold, items, shown, hidden } = section;
    const entries = html`<ol class="ds-items" role="list">${list(
      items,
      (item) => ownId(item.id),
      (item, index) => this.item(item, shown?.[index] ?? true),
    )}</ol>`;
    return html`<section class="ds-year" part="year" aria-labelledby=${id} hidden=${hidden ? '' : absent}>${
      gap === undefined
        ? absent
        : html`<p class="ds-gap" part="gap"><svg viewBox="0 0 16 40" width="16" height="40" aria-hidden="true"><path d="M8 0v9l-6 4 12 7-12 7 6 4v9"></path></svg><span>${gap}</span>${this.lanes(lanes)}</p>`
    }${
      fold
        ? html`<details class="ds-fold" open=${fold.isOpen ? '' : absent}><summary part="year-summary">${this.heading(section, html`${heading}&ensp;<span class="ds-count">${fold.count}</span>`)}</summary>${entries}</details>`
        : html`${this.heading(section, heading)}${entries}`
    }</section>`;
  }

  private heading({ id, lanes }: TimelineSection, label: unknown): T {
    return this.kit
      .html`<h3 class="ds-year-heading" part="year-heading" id=${id} tabindex="-1"><span class="ds-year-label" part="year-label">${label}</span>${this.lanes(lanes)}</h3>`;
  }

  private item(item: TimelineItem, shown: boolean): T {
    const { html, absent, memo } = this.kit;
    const { today } = item;
    return html`${today?.side === 'before' ? this.today(today) : absent}<li class=${`ds-item ds-${item.type}`} part=${item.type} id=${item.id} tabindex="-1" hidden=${shown ? absent : ''}>${memo(item, () => this.#inner(item))}</li>${today?.side === 'after' ? this.today(today) : absent}`;
  }

  #inner(item: TimelineItem): T {
    const { html, absent, scripted } = this.kit;
    return html`<span class="ds-rail">${this.mark(item.shape, item.extent, item.doubt)}</span>${this.lanes(item.lanes)}<p class="ds-when" part="when"><a class="ds-date" part="date" href=${item.href}>${item.when.map((part) => this.date(part))}</a> <strong class="ds-certainty" part="certainty">${item.status}</strong> <button class="ds-control ds-copy" part="copy-link" type="button" data-do="copy" aria-label=${item.copyLabel} hidden=${scripted}></button></p><div class="ds-body" part="body"><h4 class="ds-item-title" part="item-title">${this.run(item.title)}</h4>${
      item.text
        ? html`<p class="ds-text" part="text">${this.run(item.text)}${item.quote ? absent : this.citations(item.citations)}</p>`
        : absent
    }${
      item.quote
        ? html`<blockquote class="ds-quote" part="quote"><p>${this.run(item.quote)}${this.citations(item.citations)}</p></blockquote>`
        : absent
    }${item.text || item.quote ? absent : this.citations(item.citations)}${item.asides.map((aside) => this.aside(aside))}${item.notes.map((note) => html`<p class="ds-note" part="note">${this.run(note)}</p>`)}</div>`;
  }

  private lanes(pieces: readonly LanePiece[] = []): unknown {
    const { html } = this.kit;
    return pieces.map(
      ({ lane, part, shape, open }) =>
        html`<span class=${`ds-lane ds-lane-${lane} ds-${part} ds-${shape}${open ? ' ds-open' : ''}`}></span>`,
    );
  }

  private today({ text, lanes }: TodayView): T {
    return this.kit
      .html`<li class="ds-today" part="today"><span>${text}</span>${this.lanes(lanes)}</li>`;
  }

  private date({ text, datetime }: DatePart): T {
    const { html } = this.kit;
    return datetime === undefined
      ? html`<span>${text}</span>`
      : html`<time datetime=${datetime}>${text}</time>`;
  }

  private aside({ label, text, citations }: AsideView): T {
    return this.kit
      .html`<p class="ds-aside" part="aside"><strong>${label}</strong> ${this.run(text)}${this.citations(citations)}</p>`;
  }

  private key(heading: string, items: readonly KeyItem[]): unknown {
    if (items.length === 0) return this.kit.absent;
    return this.kit
      .html`<div class="ds-key" part="key"><h3 class="ds-vh">${heading}</h3><ul role="list">${this.keyItems(items)}</ul></div>`;
  }
}

/** The id without the scope that an element gives it, which may change. */
function ownId(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
