import type { Way } from '../shared/arrow-keys.js';

export const ROWS = 'tr[data-brand]';

/** Where a way leads from a row, past what is folded away; nothing where it leads nowhere. */
export function rowFor({ isForward, isFromEnd }: Way, from: HTMLElement): HTMLElement | undefined {
  const shown = [...(from.closest('.ds')?.querySelectorAll<HTMLElement>(ROWS) ?? [])].filter(
    (row) => !row.closest('details:not([open])'),
  );
  if (!isForward) shown.reverse();
  return shown[isFromEnd ? 0 : shown.indexOf(from) + 1];
}
