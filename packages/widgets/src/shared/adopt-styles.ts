import type { CSSResultOrNative } from 'lit';

/** A sheet belongs to one document alone: Lit's are this one's, and a widget may stand in a frame's. */
export function sheetFor({ ownerDocument }: ShadowRoot, text = ''): CSSStyleSheet {
  const sheet = new (ownerDocument.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Styles a shadow tree that has come into another document, which takes its sheets away, or back into this one. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const isHere = root.ownerDocument === document;
  root.adoptedStyleSheets = styles.flatMap((style) => {
    if (!('cssText' in style)) return [];
    return (isHere && style.styleSheet) || sheetFor(root, style.cssText);
  });
}
