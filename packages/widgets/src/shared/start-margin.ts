import type { LitElement, ReactiveController } from 'lit';

/**
 * Begins the widget where the children began: the margin of the first, which may have held the page's own boxes down,
 * goes over to the widget, so that nothing but what follows moves when it takes their place.
 */
export class StartMargin implements ReactiveController {
  readonly #host: LitElement;
  #margin = 0;
  #sheet: CSSStyleSheet | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const slot = this.#top.find((child) => child instanceof HTMLSlotElement && child.name === '');
    if (slot instanceof HTMLSlotElement) this.#margin = marginOf(slot.assignedNodes());
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    if (!(this.#margin || this.#sheet)) return;
    if (!this.#top.some((child) => child.matches('.ds-box'))) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      (renderRoot as ShadowRoot).adoptedStyleSheets.push(this.#sheet);
    }
    this.#sheet.replaceSync(`.ds-box{margin-block-start:${this.#margin}px}`);
  }

  /** A selector would look at every node of ten thousand entries, at every update. */
  get #top(): Element[] {
    return [...this.#host.renderRoot.children];
  }
}

/** The margin, in pixels, with which a flow of nodes begins. */
function marginOf(nodes: readonly Node[]): number {
  const first = nodes.find((node) => !(node instanceof Text) || node.data.trim() !== '');
  let margin = 0;
  let box = first instanceof Element ? first : null;
  // What `fallbackHtml` made has none, and may be long to lay out.
  if (box?.matches('.ds')) return margin;
  const top = box?.getBoundingClientRect().top;
  // The margins of a box and of the first one in it are one where both begin at the same place.
  for (; box && box.getBoundingClientRect().top === top; box = box.firstElementChild) {
    margin = Math.max(margin, Number.parseFloat(getComputedStyle(box).marginBlockStart) || 0);
  }
  return margin;
}
