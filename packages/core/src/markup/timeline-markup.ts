import type {
  AsideView,
  LanePiece,
  PartView,
  TimelineItem,
  TimelineSection,
  TimelineView,
  TodayView,
} from '../timeline/timeline-view.js';
import type { DatePart } from '../view/view.js';
import type { Html } from './html.js';
import { drawMark } from './marks.js';
import { SharedMarkup } from './shared.js';
import { stripMarkup } from './strip-markup.js';

export type { Html } from './html.js';
export type { Kit } from './kit.js';
export { liveStringKit } from './string-kit.js';

/** The markup of `<deal-timeline>`: places what the view says, decides nothing. */
export class TimelineMarkup<T> extends SharedMarkup<T> {
  declare protected readonly written: TimelineMarkup<Html>;

  /** `panel` is what stands under the tools: search and filters, where they are open. */
  view(view: TimelineView, panel?: unknown): T {
    const { html, absent } = this.kit;
    return html`<section class=${`ds ds-timeline ds-${view.order} ds-lanes-${view.lanes}`} part="root" lang=${view.lang} dir=${view.dir} aria-labelledby=${view.id}>${this.piece(view.skip, () => this.written.skip(view.skip))}${this.head(view)}${
      view.empty === undefined ? absent : html`<p class="ds-empty" part="empty">${view.empty}</p>`
    }${this.part(view.part)}${this.tools(view, panel)}${panel ?? absent}${this.strip(view)}${this.nothing(view)}${this.sections(view)}${this.key(view)}${this.sources(view.sources)}${this.piece(view.skip, () => this.written.end(view.skip))}</section>`;
  }

  private head({ kicker, id, title, summary, status, corrections }: TimelineView): unknown {
    const made = this.written;
    const { html, absent } = made.kit;
    return this.piece(
      [kicker, id, title, summary, status, corrections],
      () =>
        html`<header class="ds-head" part="head"><p class="ds-kicker" part="kicker">${kicker}</p><h2 class="ds-title" part="title" id=${id} tabindex="-1">${made.run(title)}</h2>${
          summary ? html`<p class="ds-summary" part="summary">${made.run(summary)}</p>` : absent
        }<p class="ds-status" part="status"><strong class="ds-pill" part="pill">${status.label}</strong> ${made.run(status.note)}${made.citations(status.citations)} <span class="ds-as-of">${status.asOf}</span></p>${made.corrections(corrections)}</header>`,
    );
  }

  private strip({ strip, dir }: TimelineView): unknown {
    const { kit } = this.written;
    return strip ? this.piece([strip, dir], () => stripMarkup(kit, strip, dir)) : this.kit.absent;
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
    return this.kit.list(
      sections,
      ({ id }) => `${deal} ${ownId(id)}`,
      (section) => this.section(section),
    );
  }

  private section(section: TimelineSection): T {
    const { html, absent, pieces } = this.kit;
    const { id, heading, gap, lanes, fold, hidden } = section;
    const [entries, shown] = entriesOf(section);
    const list = html`<ol class="ds-items" role="list">${pieces(
      entries,
      (entry) => ('item' in entry ? ownId(entry.id) : ''),
      (entry, isShown) => this.written.entry(entry, isShown),
      shown,
    )}</ol>`;
    return html`<section class="ds-year" part="year" aria-labelledby=${id} hidden=${hidden ? '' : absent}>${
      gap === undefined
        ? absent
        : html`<p class="ds-gap" part="gap"><svg viewBox="0 0 16 40" width="16" height="40" aria-hidden="true"><path d="M8 0v9l-6 4 12 7-12 7 6 4v9"></path></svg><span>${gap}</span>${this.lanes(lanes)}</p>`
    }${
      fold
        ? html`<details class="ds-fold" open=${fold.isOpen ? '' : absent}><summary part="year-summary">${this.heading(section, html`${heading}&ensp;<span class="ds-count">${fold.count}</span>`)}</summary>${list}</details>`
        : html`${this.heading(section, heading)}${list}`
    }</section>`;
  }

  private heading({ id, lanes }: TimelineSection, label: unknown): T {
    return this.kit
      .html`<h3 class="ds-year-heading" part="year-heading" id=${id} tabindex="-1"><span class="ds-year-label" part="year-label">${label}</span>${this.lanes(lanes)}</h3>`;
  }

  protected entry(entry: TimelineItem | TodayView, isShown: boolean): T {
    return 'item' in entry ? this.item(entry, isShown) : this.today(entry);
  }

  private item(item: TimelineItem, isShown: boolean): T {
    const { html, absent } = this.kit;
    return html`<li class=${`ds-item ds-${item.type}`} part=${item.type} id=${item.id} tabindex="-1" hidden=${isShown ? absent : ''}><span class="ds-rail">${this.mark(drawMark(item.shape, item.extent, item.doubt))}</span>${this.lanes(item.lanes)}<p class="ds-when" part="when"><a class="ds-date" part="date" href=${item.href}>${item.when.map((part) => this.date(part))}</a> <strong class="ds-certainty" part="certainty">${item.status}</strong> ${this.#copy(item)}</p><div class="ds-body" part="body"><h4 class="ds-item-title" part="item-title">${this.run(item.title)}</h4>${
      item.text
        ? html`<p class="ds-text" part="text">${this.run(item.text)}${item.quote ? absent : this.citations(item.citations)}</p>`
        : absent
    }${
      item.quote
        ? html`<blockquote class="ds-quote" part="quote"><p>${this.run(item.quote)}${this.citations(item.citations)}</p></blockquote>`
        : absent
    }${item.text || item.quote ? absent : this.citations(item.citations)}${item.asides.map((aside) => this.aside(aside))}${item.notes.map((note) => html`<p class="ds-note" part="note">${this.run(note)}</p>`)}</div></li>`;
  }

  /** It takes no room, so the fallback does without. */
  #copy({ copyLabel }: TimelineItem): unknown {
    const { html, absent, scripted } = this.kit;
    return scripted === absent
      ? html`<button class="ds-control ds-copy" part="copy-link" type="button" data-do="copy" aria-label=${copyLabel}></button>`
      : absent;
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

  private key({ keyHeading, key }: TimelineView): unknown {
    if (key.length === 0) return this.kit.absent;
    const made = this.written;
    return this.piece(
      [keyHeading, key],
      () =>
        made.kit
          .html`<div class="ds-key" part="key"><h3 class="ds-vh">${keyHeading}</h3><ul role="list">${made.keyItems(key, ({ shape, extent, doubt }) => drawMark(shape, extent, doubt))}</ul></div>`,
    );
  }
}

/** The entries of a section with the mark of today among them, and which of them are shown. */
function entriesOf({
  items,
  shown,
}: TimelineSection): [entries: readonly (TimelineItem | TodayView)[], shown?: readonly boolean[]] {
  const at = items.findIndex(({ today }) => today);
  const today = items[at]?.today;
  if (!today) return shown ? [items, shown] : [items];
  const place = today.side === 'before' ? at : at + 1;
  const entries = [...items.slice(0, place), today, ...items.slice(place)];
  return shown ? [entries, [...shown.slice(0, place), true, ...shown.slice(place)]] : [entries];
}

/** The id without the scope that an element gives it, which may change. */
function ownId(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
