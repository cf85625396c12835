import type {
  BarView,
  FootNote,
  NoteMark,
  RankingRow,
  RankingView,
  Remark,
  Spoken,
  TotalView,
} from '../ranking/ranking-view.js';
import { drawBar } from './bars.js';
import { gap, SharedMarkup } from './shared.js';

/**
 * The markup of `<sales-ranking>`. Roles repeat what the elements mean because narrow containers lay rows out as
 * grids, and some browsers drop a table's meaning with its display.
 */
export class RankingMarkup<T> extends SharedMarkup<T> {
  view(view: RankingView): T {
    const { html, absent } = this.kit;
    return html`<section class="ds ds-ranking" part="root" lang=${view.lang} dir=${view.dir} aria-labelledby=${view.id}>${this.skip(view.skip)}<header class="ds-head" part="head"><p class="ds-kicker" part="kicker">${view.kicker}</p><h2 class="ds-title" part="title" id=${view.id}>${this.run(view.title)}</h2><p class="ds-status" part="lede">${
      view.subject === undefined ? absent : html`<strong>${view.subject}</strong> `
    }${view.head.map((sentence) => html`<span>${sentence}</span> `)}${this.run(view.compiledBy)} <span class="ds-as-of">${view.asOf}</span></p>${this.corrections(view.corrections)}</header>${
      view.empty === undefined
        ? this.table(view)
        : html`<p class="ds-empty" part="empty">${view.empty}</p>`
    }${this.legend(view)}${view.foot.map((sentence) => html`<p class="ds-note" part="foot">${sentence}</p>`)}${view.notes.length === 0 ? absent : this.notes(view.notes)}${
      view.totals.length === 0 ? absent : this.totals(view.totalsHeading, view.totals)
    }${this.sources(view.sources)}${this.end(view.skip)}</section>`;
  }

  private table(view: RankingView): T {
    const { html, absent } = this.kit;
    const { columns } = view;
    const changing = columns.change !== undefined;
    return html`<table class=${changing ? 'ds-table ds-changing' : 'ds-table'} part="table" role="table"><caption class="ds-vh">${view.caption}</caption><thead role="rowgroup"><tr role="row"><th class="ds-rank" role="columnheader" scope="col">${columns.rank}</th><th class="ds-brand" role="columnheader" scope="col">${columns.brand}</th><th class="ds-units" role="columnheader" scope="col">${columns.units}</th>${
      changing
        ? html`<th class="ds-change" role="columnheader" scope="col">${columns.change}</th>`
        : absent
    }</tr></thead><tbody role="rowgroup">${view.rows.map((row) => this.row(row, changing))}</tbody></table>`;
  }

  row(row: RankingRow, changing: boolean): T {
    const { html, absent } = this.kit;
    const name = this.run(row.name);
    return html`<tr class=${row.highlighted ? 'ds-row ds-highlighted' : 'ds-row'} part=${row.highlighted ? 'row highlighted' : 'row'} role="row" id=${row.id} tabindex="-1"><td class="ds-rank" part="rank" role="cell">${this.spoken(row.rank)}</td><th class="ds-brand" part="brand" role="rowheader" scope="row"><a class="ds-row-link" href=${row.href}>${row.highlighted ? html`<strong>${name}</strong>` : name}</a></th><td class="ds-units" role="cell"><span class="ds-figure"><span class="ds-bar" part="bar">${this.bar(row.bar)}</span><span class="ds-value" part="value"><bdi>${row.units}</bdi>${this.noteMarks(row.notes)}${this.citations(row.citations)}${
      row.status
        ? html` <span class="ds-figure-status" part="certainty">${this.mark(row.status.shape, 'point')} ${row.status.label}</span>`
        : absent
    }</span></span></td>${
      changing
        ? html`<td class="ds-change" part="change" role="cell"><bdi>${row.change}</bdi>${this.noteMarks(row.changeNotes)}${this.citations(row.changeCitations)}</td>`
        : absent
    }</tr>`;
  }

  private spoken({ text, spoken }: Spoken): T {
    const { html } = this.kit;
    return spoken === undefined
      ? html`<bdi>${text}</bdi>`
      : html`<bdi aria-hidden="true">${text}</bdi> <span class="ds-vh">${spoken}</span>`;
  }

  private bar(bar: BarView): T {
    const { html } = this.kit;
    const { solid, doubtFrom, doubt, hatch, arrowAt } = drawBar(bar);
    return html`<svg class="ds-bar-drawing" width="100%" height="14" aria-hidden="true"><rect class="ds-bar-solid" width=${solid} height="14"></rect><rect class="ds-bar-doubt" x=${doubtFrom} width=${doubt} height="14"></rect><line class="ds-bar-hatch" x1="0" x2=${hatch} y1="7" y2="7" stroke-width="14" stroke-dasharray="2 3"></line><svg x=${arrowAt} width="10" height="14"><path class="ds-bar-arrow" d=${bar.ending === 'arrow' ? 'M0 0l8 7-8 7z' : ''}></path></svg><line class="ds-bar-end" x1=${hatch} x2=${hatch} y1="0" y2="14" stroke-width=${bar.ending === 'hatched' ? '2' : '0'}></line></svg>`;
  }

  private noteMarks(marks: readonly NoteMark[]): unknown {
    if (marks.length === 0) return this.kit.absent;
    const { html } = this.kit;
    return html`<sup class="ds-cites ds-letters">${marks.map(
      ({ letter, href, label }, index) =>
        html`${gap(index)}<a href=${href} aria-label=${label}><bdi>${letter}</bdi></a>`,
    )}</sup>`;
  }

  private legend({ key, endings }: RankingView): unknown {
    if (key.length + endings.length === 0) return this.kit.absent;
    const { html } = this.kit;
    return html`<ul class="ds-key" part="key" role="list">${endings.map(
      ({ ending, label }) =>
        html`<li><span class="ds-bar ds-bar-sample">${this.bar({ ending, solid: ending === 'hatched' ? 0 : 0.6, to: ending === 'arrow' ? 0.6 : 1 })}</span> ${label}</li>`,
    )}${this.keyItems(key)}</ul>`;
  }

  private notes(notes: readonly FootNote[]): T {
    const { html } = this.kit;
    return html`<ul class="ds-notes" part="notes" role="list">${notes.map(
      (note) =>
        html`<li id=${note.id} tabindex="-1"><strong><bdi>${note.letter}</bdi></strong> ${this.remark(note)}</li>`,
    )}</ul>`;
  }

  private remark({ text, more, citations }: Remark): T {
    const { html, absent } = this.kit;
    return html`${this.run(text)}${more ? html` ${this.run(more)}` : absent}${this.citations(citations)}`;
  }

  private totals(heading: string, totals: readonly TotalView[]): T {
    const { html } = this.kit;
    return html`<div class="ds-totals" part="totals"><h3>${heading}</h3><dl>${totals.map(
      ({ label, text, notes, citations }) =>
        html`<div><dt>${this.run(label)}</dt><dd>${text}${this.citations(citations)}${notes.map(
          (note) => html` <span class="ds-note">${this.remark(note)}</span>`,
        )}</dd></div>`,
    )}</dl></div>`;
  }
}
