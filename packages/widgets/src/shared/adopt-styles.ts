import type { CSSResult, LitElement } from 'lit';

/** A sheet belongs to one document alone: Lit's are this one's, and a widget may stand in a frame's. */
export function sheetFor({ ownerDocument }: ShadowRoot, text: string): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = ownerDocument.defaultView as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Styles an element that has come into another document, which takes its sheets away, or back into this one. */
export function adoptStyles(host: LitElement): void {
  const { shadowRoot } = host;
  // One without a window, such as a template's, shows nothing.
  if (!shadowRoot?.ownerDocument.defaultView) return;
  const { elementStyles } = host.constructor as typeof LitElement;
  shadowRoot.adoptedStyleSheets = (elementStyles as CSSResult[]).map(({ cssText }) =>
    sheetFor(shadowRoot, cssText),
  );
}

/** Lit makes the shadow tree, and then throws where that stands in another document than its styles. */
export function attachRoot<R>(host: LitElement, attach: () => R): R | ShadowRoot {
  try {
    return attach();
  } catch (error) {
    if (!host.shadowRoot) throw error;
    adoptStyles(host);
    return host.shadowRoot;
  }
}
