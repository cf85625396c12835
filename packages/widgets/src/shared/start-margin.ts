const sheets = new WeakMap<Node, CSSStyleSheet>();

/**
 * Begins the widget where the children began: the margin of the first, which may have held the page's own boxes down,
 * goes over to the widget, so that nothing but what follows moves when it takes their place. To be called before it
 * does; costs nothing afterwards.
 */
export function keepStart(root: ParentNode & Node): void {
  if (root.querySelector('.ds-box')) return;
  const slot = root.querySelector<HTMLSlotElement>('slot:not([name])');
  const margin = marginOf(slot?.assignedNodes() ?? []);
  let sheet = sheets.get(root);
  if (margin === 0 && !sheet) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheets.set(root, sheet);
    (root as ShadowRoot).adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(`.ds-box{margin-block-start:${margin}px}`);
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
