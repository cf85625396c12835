import type {
  CitationMark,
  CorrectionsView,
  KeyItem,
  SkipView,
  SourcesView,
  SourceView,
  TextRun,
} from '../view/view.js';
import type { Html } from './html.js';
import type { Kit } from './kit.js';
import { markPaths } from './mark-paths.js';
import type { MarkDrawing } from './point-marks.js';

/** Before a raised mark: the first stays with its word, the rest may wrap. */
export function gap(index: number): string {
  return index === 0 ? '\u00a0' : ' ';
}

/** Markup that both widgets share. */
export class SharedMarkup<T> {
  protected readonly kit: Kit<T>;
  /** The same markup as text, for pieces. */
  protected readonly written: SharedMarkup<Html>;

  constructor(kit: Kit<T>) {
    this.kit = kit;
    const Same = new.target as new (kit: Kit<Html>) => SharedMarkup<Html>;
    this.written = kit.writing ? new Same(kit.writing) : (this as unknown as SharedMarkup<Html>);
  }

  /** One piece, made anew where `value` is another one. */
  protected piece(value: unknown, template: () => Html): unknown {
    return this.kit.pieces([value], () => '', template);
  }

  /** Text in another language is wrapped and says so; text in the view's own is placed bare. */
  run({ text, lang, dir }: TextRun): unknown {
    if (lang === undefined) return text;
    return this.kit.html`<bdi lang=${lang} dir=${dir}>${text}</bdi>`;
  }

  mark(drawing: MarkDrawing): T {
    const { html, absent } = this.kit;
    const { height, band } = drawing;
    const box = `0 0 16 ${height}`;
    const doubtful =
      band === undefined ? absent : html`<path class="ds-mark-band" d=${band}></path>`;
    // Only in text is a path by itself SVG; that is what marks are written as, in the elements too.
    return html`<svg class="ds-mark" part="mark" viewBox=${box} width="16" height=${height} aria-hidden="true">${doubtful}${markPaths(this.kit, drawing)}</svg>`;
  }

  citations(marks: readonly CitationMark[]): unknown {
    if (marks.length === 0) return this.kit.absent;
    const { html } = this.kit;
    return html`<sup class="ds-cites" part="citations">${marks.map(
      ({ id, number, href, label }, index) =>
        html`${gap(index)}<a id=${id} href=${href} aria-label=${label}>${number}</a>`,
    )}</sup>`;
  }

  /** The link over the graphic, and where it leads. */
  skip({ text, href }: SkipView): T {
    return this.kit.html`<a class="ds-skip" part="skip" href=${href}>${text}</a>`;
  }

  end({ id }: SkipView): T {
    return this.kit.html`<span class="ds-end" id=${id} tabindex="-1"></span>`;
  }

  corrections(view: CorrectionsView | undefined): unknown {
    if (!view) return this.kit.absent;
    const { html } = this.kit;
    return html`<div class="ds-corrections" part="corrections"><h3>${view.heading}</h3><ul>${view.items.map(
      ({ date, text, href }) =>
        html`<li><strong>${date}</strong> ${
          href === undefined ? this.run(text) : html`<a href=${href}>${this.run(text)}</a>`
        }</li>`,
    )}</ul></div>`;
  }

  keyItems(items: readonly KeyItem[], draw: (item: KeyItem) => MarkDrawing): unknown {
    const { html } = this.kit;
    return items.map((item) => html`<li>${this.mark(draw(item))} ${item.label}</li>`);
  }

  sources(view: SourcesView): unknown {
    if (view.items.length === 0 && !view.isPending) return this.kit.absent;
    const { html } = this.kit;
    const times = new Map<string, number>();
    const list = this.kit.pieces(
      view.items,
      ({ id }) => {
        // While a long list is placed anew, one source may stand at two places.
        times.set(id, (times.get(id) ?? 0) + 1);
        return `${id} ${times.get(id)}`;
      },
      (source) => this.written.source(source),
    );
    return html`<details class="ds-sources" part="sources"><summary>${view.heading}</summary><ol>${list}</ol></details>`;
  }

  protected source({ id, number, title, url, publisher, details, backLinks }: SourceView): T {
    const { html } = this.kit;
    const titled =
      url === undefined
        ? html`<cite><bdi>${this.run(title)}</bdi></cite>`
        : html`<a class="ds-source-link" href=${url} rel="noopener"><cite><bdi>${this.run(title)}</bdi></cite></a>`;
    return html`<li part="source" id=${id} tabindex="-1"><span class="ds-source-number">${number}</span><span>${titled} <span class="ds-publisher"><bdi>${this.run(publisher)}</bdi></span>${details.map((detail) => html`<span class="ds-detail"> · ${this.run(detail)}</span>`)} <span class="ds-back">${backLinks.map(({ href, text, label }) => html` <a href=${href} aria-label=${label}><span class="ds-arrow">↩ </span>${this.run(text)}</a>`)}</span></span></li>`;
  }
}
