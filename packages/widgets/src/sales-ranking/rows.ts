/** The rows of brands, which a reader steps through, and which keep the focus and move when they are placed anew. */
export const ROWS = 'tr[data-brand]';
