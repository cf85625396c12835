import type { Way } from '../shared/arrow-keys.js';
import { ROWS } from './rows.js';

/** Where a way leads from a row, past what is folded away; nothing where it leads nowhere. */
export function rowFor({ isForward, isFromEnd }: Way, from: HTMLElement): HTMLElement | undefined {
  const shown = [...(from.closest('.ds')?.querySelectorAll<HTMLElement>(ROWS) ?? [])].filter(
    (row) => !row.closest('details:not([open])'),
  );
  if (!isForward) shown.reverse();
  return shown[isFromEnd ? 0 : shown.indexOf(from) + 1];
}
