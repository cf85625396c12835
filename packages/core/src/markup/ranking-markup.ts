import type { FootNote, RankingView, Remark, TotalView } from '../ranking/ranking-view.js';
import type { Html } from './html.js';
import { drawPointMark } from './point-marks.js';
import { RankingTableMarkup } from './ranking-table-markup.js';

/** The markup of `<sales-ranking>`, around its table. */
export class RankingMarkup<T> extends RankingTableMarkup<T> {
  declare protected readonly written: RankingMarkup<Html>;

  view(view: RankingView): T {
    const { html, absent } = this.kit;
    return html`<section class="ds ds-ranking" part="root" lang=${view.lang} dir=${view.dir} aria-labelledby=${view.id}>${this.piece(view.skip, () => this.written.skip(view.skip))}${this.heading(view)}${
      view.empty === undefined
        ? html`${this.controls(view)}${this.table(view)}`
        : html`<p class="ds-empty" part="empty">${view.empty}</p>`
    }${this.legend(view)}${view.foot.map((sentence) => html`<p class="ds-note" part="foot">${sentence}</p>`)}${view.changeBasis.map((basis) => html`<p class="ds-note" part="foot">${this.remark(basis)}</p>`)}${view.notes.length === 0 ? absent : this.notes(view.notes)}${
      view.totals.length === 0 ? absent : this.totals(view.totalsHeading, view.totals)
    }${this.sources(view.sources)}${view.take === undefined ? absent : this.take(view.take)}${this.piece(view.skip, () => this.written.end(view.skip))}</section>`;
  }

  private heading({
    kicker,
    id,
    title,
    subject,
    head,
    compiledBy,
    asOf,
    corrections,
  }: RankingView): unknown {
    const made = this.written;
    const { html, absent } = made.kit;
    return this.piece(
      [kicker, id, title, subject, head, compiledBy, asOf, corrections],
      () =>
        html`<header class="ds-head" part="head"><p class="ds-kicker" part="kicker">${kicker}</p><h2 class="ds-title" part="title" id=${id}>${made.run(title)}</h2><p class="ds-status" part="lede">${
          subject === undefined ? absent : html`<strong>${subject}</strong> `
        }${head.map((sentence) => html`<span>${sentence}</span> `)}${made.run(compiledBy)} <span class="ds-as-of">${asOf}</span></p>${made.corrections(corrections)}</header>`,
    );
  }

  /** What a reader changes the table with; without a script it only keeps its room. */
  private controls({ id, periods, find }: RankingView): unknown {
    const { html, absent, scripted } = this.kit;
    if (!periods && !find) return absent;
    return html`<div class="ds-controls ds-ranking-controls" part="controls" hidden=${scripted}>${
      periods
        ? html`<fieldset class="ds-periods" part="periods"><legend class="ds-vh">${periods.legend}</legend>${periods.choices.map(
            ({ table, label, chosen }) =>
              html`<label><input class="ds-period" type="radio" name=${`${id}.period`} value=${table} checked=${chosen ? '' : absent}><span>${label}</span></label>`,
          )}</fieldset>`
        : absent
    }${
      find
        ? html`<div class="ds-find" part="find"><label>${find.label} <input type="search" autocomplete="off" spellcheck="false"></label><span class="ds-found">${find.found}</span></div>`
        : absent
    }</div>`;
  }

  private legend({ key, endings }: RankingView): unknown {
    if (key.length + endings.length === 0) return this.kit.absent;
    const made = this.written;
    const { html } = made.kit;
    return this.piece(
      [key, endings],
      () =>
        html`<ul class="ds-key" part="key" role="list">${endings.map(
          ({ ending, label }) =>
            html`<li>${made.bar({ ending, solid: ending === 'hatched' ? 0 : 0.6, to: ending === 'arrow' ? 0.6 : 1 })} ${label}</li>`,
        )}${made.keyItems(key, ({ shape }) => drawPointMark(shape))}</ul>`,
    );
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

  /** What comes when it is opened is filled in by the element. */
  private take(label: string): T {
    const { html, scripted } = this.kit;
    return html`<div class="ds-take ds-controls" part="take" hidden=${scripted}><details class="ds-taking"><summary part="take-summary">${label}</summary><div class="ds-take-panel"></div></details></div>`;
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
