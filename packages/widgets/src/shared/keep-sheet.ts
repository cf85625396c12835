import { sheetFor } from './adopt-styles.js';

/**
 * Styles what comes later into a shadow tree, the one that holds `node`; gives the sheet. A tree that has come into
 * another document since has lost it, and gets another.
 */
export function keepSheet(
  node: Node,
  sheet: CSSStyleSheet | undefined,
  text: string,
): CSSStyleSheet | undefined {
  const root = node.getRootNode();
  if (!('adoptedStyleSheets' in root)) return sheet;
  const { adoptedStyleSheets: sheets } = root as ShadowRoot;
  if (sheet && sheets.includes(sheet)) return sheet;
  const next = sheetFor(root as ShadowRoot, text);
  sheets.push(next);
  return next;
}
