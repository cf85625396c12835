import { sheetFor } from './adopt-styles.js';

const sheets = new WeakMap<Node, CSSStyleSheet>();

/**
 * Begins the widget with a margin: that of the first of the children, which may have held the page's own boxes down, so
 * that nothing but what follows moves when it takes their place.
 */
export function beginAt(root: ShadowRoot, margin: number): void {
  let sheet = sheets.get(root);
  if (margin === 0 && !sheet) return;
  if (!sheet || !root.adoptedStyleSheets.includes(sheet)) {
    sheet = sheetFor(root, '');
    sheets.set(root, sheet);
    root.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(`.ds-box{margin-block-start:${margin}px}`);
}

/** The margin, in pixels, with which an element's own children begin as they are shown. */
export function marginOf({ childNodes }: Element): number {
  const first = [...childNodes].find((node) =>
    node instanceof Element
      ? node.slot === '' && node.getClientRects().length > 0
      : node instanceof Text && node.data.trim() !== '',
  );
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
