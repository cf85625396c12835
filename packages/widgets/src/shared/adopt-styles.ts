import type { CSSResult, CSSResultOrNative } from 'lit';

/** A sheet belongs to one document alone: Lit's are this one's, and a widget may stand in a frame's. */
export function sheetFor({ ownerDocument }: ShadowRoot, text: string): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = ownerDocument.defaultView as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Styles a shadow tree that has come into another document, which takes its sheets away, or back into this one. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  // One without a window, such as a template's, shows nothing.
  if (!root.ownerDocument.defaultView) return;
  root.adoptedStyleSheets = (styles as readonly CSSResult[]).map(({ cssText }) =>
    sheetFor(root, cssText),
  );
}
