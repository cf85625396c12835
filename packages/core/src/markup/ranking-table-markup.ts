import type {
  BarView,
  NoteMark,
  RankingRow,
  RankingSection,
  RankingSort,
  RankingView,
  Spoken,
  SubtotalView,
} from '../ranking/ranking-view.js';
import { drawBar } from './bars.js';
import type { Html } from './html.js';
import { drawPointMark } from './point-marks.js';
import { gap, SharedMarkup } from './shared.js';

/**
 * The table of `<sales-ranking>`. Roles repeat what the elements mean because narrow containers lay rows out as
 * grids, and some browsers drop a table's meaning with its display.
 */
export class RankingTableMarkup<T> extends SharedMarkup<T> {
  declare protected readonly written: RankingTableMarkup<Html>;

  /**
   * The rows in sight, and those beyond the limit in a `<details>` with a table of its own: it opens without a script,
   * for links, for print and for find-in-page, and takes the same room in the fallback.
   */
  protected table(view: RankingView): T {
    const { html, absent } = this.kit;
    const { rows, sections, others, rest } = view;
    const inSight = sections.reduce((sum, { size }) => sum + size, 0);
    return html`<table class=${classOf(view)} part="table" role="table" aria-busy=${view.pending ? 'true' : absent}><caption class="ds-vh">${view.caption}</caption>${this.head(view, 'ds-heads')}${this.sections(view, sections, rows.slice(0, inSight))}${this.room(view)}${
      others
        ? html`<tbody class="ds-others" role="rowgroup">${this.piece([others, view.columns], () => this.written.subtotal(others, view, 'row'))}</tbody>`
        : absent
    }</table>${
      rest
        ? html`<details class="ds-rest" part="rest"><summary>${rest.label}</summary><table class=${classOf(view)} role="table"><caption class="ds-vh">${others?.name.text}</caption>${this.head({ ...view, sort: undefined }, 'ds-vh')}${this.sections(view, rest.sections, rows.slice(inSight))}</table></details>`
        : absent
    }`;
  }

  private head(
    view: Omit<RankingView, 'sort'> & { sort?: RankingView['sort'] | undefined },
    name: string,
  ): T {
    const { html, absent } = this.kit;
    const { rank, brand, units, share, change } = view.columns;
    const column = (text: string, by: RankingSort) =>
      html`<th class=${`ds-${by === 'name' ? 'brand' : by}`} role="columnheader" scope="col" aria-sort=${view.sort?.by === by ? view.sort.direction : absent}>${this.sortable(text, by, view.sort)}</th>`;
    return html`<thead class=${name} part="columns" role="rowgroup"><tr role="row">${column(rank, 'rank')}${column(brand, 'name')}<th class="ds-units" role="columnheader" scope="col">${units}</th>${
      share === undefined
        ? absent
        : html`<th class="ds-share" role="columnheader" scope="col">${share}</th>`
    }${change === undefined ? absent : column(change, 'change')}</tr></thead>`;
  }

  /** Without a script the head of a column is its text alone, which takes the same room. */
  private sortable(text: string, by: RankingSort, sort: RankingView['sort']): unknown {
    if (!sort) return text;
    const { html, absent, scripted } = this.kit;
    const arrow = sort.by === by ? ARROWS[sort.direction] : ARROWS.both;
    const label = html`${text}<svg class="ds-sort-arrow" viewBox="0 0 8 12" width="8" height="12" aria-hidden="true"><path d=${arrow}></path></svg>`;
    return scripted === absent
      ? html`<button class="ds-sort" part="sort" type="button" data-sort=${by}>${label}</button>`
      : html`<span class="ds-sort">${label}</span>`;
  }

  private sections(
    view: RankingView,
    sections: readonly RankingSection[],
    rows: readonly RankingRow[],
  ): T[] {
    let from = 0;
    return sections.flatMap(({ header, size }) => {
      const above = from;
      const own = rows.slice(from, from + size);
      from += size;
      // Rows may still be to come; a line over several brands comes with the first of them.
      if (own.length === 0) return [];
      const ruled = above > 0 ? ' ds-ruled' : '';
      if (header) {
        const apart = view.isLong && isApart(above, size) ? ' ds-apart' : '';
        return [this.group(own, view, `ds-group${ruled}${apart}`, header)];
      }
      return chunks(own).map((chunk, at) => {
        // One that still grows is laid out with what stands.
        const isWhole = view.isLong && chunk.length === CHUNK;
        const apart = isWhole && isApart(above + at * CHUNK, CHUNK) ? ' ds-chunk' : '';
        return this.group(chunk, view, `ds-rows${at > 0 ? '' : ruled}${apart}`);
      });
    });
  }

  private group(
    rows: readonly RankingRow[],
    view: RankingView,
    name: string,
    header?: SubtotalView,
  ): T {
    const { html, absent, pieces } = this.kit;
    return html`<tbody class=${name} role="rowgroup">${
      header
        ? this.piece([header, view.columns], () => this.written.subtotal(header, view, 'rowgroup'))
        : absent
    }${pieces(
      rows,
      // Elements stay at their places, and what they say changes.
      (_row, index) => String(index),
      (row) => this.written.row(row, view),
    )}</tbody>`;
  }

  /** Keeps the room of rows that are still to come, so that what stands below them does not move. */
  private room({ pending }: RankingView): unknown {
    const { html, absent } = this.kit;
    if (!pending || pending.inSight === 0) return absent;
    return html`<tbody class="ds-room" aria-hidden="true"><tr><td><svg width="1" height=${`${pending.inSight * ROW_ROOM}em`}></svg></td></tr></tbody>`;
  }

  protected row(row: RankingRow, { columns, dir }: RankingView): T {
    const { html, absent } = this.kit;
    const name = this.run(row.name);
    return html`<tr class=${row.highlighted ? 'ds-row ds-highlighted' : 'ds-row'} part=${row.highlighted ? 'row highlighted' : 'row'} role="row" id=${row.id} data-brand=${row.brand} tabindex="-1"><td class="ds-rank" part="rank" role="cell">${this.spoken(row.rank)}</td><th class="ds-brand" part="brand" role="rowheader" scope="row"><a class="ds-row-link" href=${row.href}>${row.highlighted ? html`<strong>${name}</strong>` : name}</a></th><td class="ds-units" role="cell"><span class="ds-figure">${this.bar(row.bar)}<span class="ds-value" part="value">${this.figure(row.units, dir)}${this.noteMarks(row.notes)}${this.citations(row.citations)}${
      row.status
        ? html` <span class="ds-figure-status" part="certainty">${this.mark(drawPointMark(row.status.shape))} ${row.status.label}</span>`
        : absent
    }</span></span></td>${this.share(row.share, dir)}${
      columns.change === undefined
        ? absent
        : html`<td class="ds-change" part="change" role="cell">${this.figure(row.change, dir)}${this.noteMarks(row.changeNotes)}${this.citations(row.changeCitations)}</td>`
    }</tr>`;
  }

  protected subtotal(
    line: SubtotalView,
    { columns, dir }: RankingView,
    scope: 'row' | 'rowgroup',
  ): T {
    const { html, absent } = this.kit;
    return html`<tr class="ds-row ds-subtotal" part="subtotal" role="row"><td class="ds-rank" role="cell"></td><th class="ds-brand" role="rowheader" scope=${scope}>${this.run(line.name)}${
      line.about ? html` <span class="ds-about">${line.about}</span>` : absent
    }</th><td class="ds-units" role="cell"><span class="ds-figure">${line.bar ? this.bar(line.bar) : absent}<span class="ds-value">${this.figure(line.units, dir)}${
      line.published === undefined
        ? absent
        : html` <span class="ds-about">${line.published}${this.citations(line.citations)}</span>`
    }</span></span></td>${this.share(line.share, dir)}${
      columns.change === undefined
        ? absent
        : html`<td class="ds-change" role="cell">${this.figure(line.change, dir)}</td>`
    }</tr>`;
  }

  private share(share: string | undefined, dir: RankingView['dir']): unknown {
    const { html, absent } = this.kit;
    return share === undefined
      ? absent
      : html`<td class="ds-share" part="share" role="cell">${this.figure(share, dir)}</td>`;
  }

  /**
   * Where words run from right to left, signs and digits must not take part in that. Elsewhere each cell is a paragraph
   * of its own already, and a phone has an element less for each.
   */
  private figure(text: string | undefined, dir: RankingView['dir']): unknown {
    return dir === 'rtl' ? this.kit.html`<bdi>${text}</bdi>` : text;
  }

  /** The first part is an element in any case: it is not for the ear. */
  private spoken({ text, spoken }: Spoken): T {
    const { html } = this.kit;
    return spoken === undefined
      ? html`<bdi>${text}</bdi>`
      : html`<bdi aria-hidden="true">${text}</bdi> <span class="ds-vh">${spoken}</span>`;
  }

  protected bar(bar: BarView): T {
    return this.kit
      .html`<svg class="ds-bar" part="bar" width="100%" height="14" aria-hidden="true">${this.#shapes(bar)}</svg>`;
  }

  /** Only in text is a shape by itself SVG; that is what bars are written as, in the elements too. */
  #shapes(bar: BarView): T {
    const { html } = this.kit;
    const { solid, doubt, to } = drawBar(bar);
    if (bar.ending === 'hatched') {
      return html`<line class="ds-bar-hatch" x1="0" x2=${to} y1="50%" y2="50%" stroke-width="14" stroke-dasharray="2 3"></line><line x1=${to} x2=${to} y1="0" y2="100%" stroke-width="2"></line>`;
    }
    const sure = html`<rect class="ds-bar-solid" width=${solid} height="100%"></rect>`;
    switch (bar.ending) {
      case 'pale':
        return html`${sure}<rect class="ds-bar-doubt" x=${solid} width=${doubt} height="100%"></rect>`;
      case 'arrow':
        return html`${sure}<svg x=${solid} width="8" height="100%" viewBox="0 0 8 14" preserveAspectRatio="none"><path d="M0 0l8 7-8 7z"></path></svg>`;
      default:
        return sure;
    }
  }

  private noteMarks(marks: readonly NoteMark[]): unknown {
    if (marks.length === 0) return this.kit.absent;
    const { html } = this.kit;
    return html`<sup class="ds-cites ds-letters">${marks.map(
      ({ letter, href, label }, index) =>
        html`${gap(index)}<a href=${href} aria-label=${label}><bdi>${letter}</bdi></a>`,
    )}</sup>`;
  }
}

/**
 * So many rows stand in one group of a long table, which is laid out and placed anew as one: where nothing in it has
 * changed, its rows are not looked at.
 */
const CHUNK = 20;

/** The room of a row that has not been laid out, in em; the styles say the same. */
const ROW_ROOM = 2.2;

/**
 * Whether rows are laid out by themselves, when they come near. Not the first ones: the frame in which they come would be
 * laid out without them, and then again with them; but a group of very many all the same.
 */
function isApart(above: number, size: number): boolean {
  return above >= CHUNK || size > 2 * CHUNK;
}

function chunks(rows: readonly RankingRow[]): RankingRow[][] {
  const count = Math.ceil(rows.length / CHUNK);
  return Array.from({ length: count }, (_, at) => rows.slice(at * CHUNK, (at + 1) * CHUNK));
}

const ARROWS = {
  ascending: 'M4 1L7.5 7H.5z',
  descending: 'M4 11L.5 5h7z',
  both: 'M4 0L7 5H1zM4 12L1 7h6z',
} as const;

function classOf({ columns, rest, isLong, find }: RankingView): string {
  const changing = columns.change === undefined ? '' : ' ds-changing';
  const sharing = columns.share === undefined ? '' : ' ds-sharing';
  // Two tables, one under the other, a long one and one that is searched have columns that do not depend on what is in them.
  return `ds-table${changing}${sharing}${rest || isLong || find ? ' ds-fixed' : ''}`;
}
