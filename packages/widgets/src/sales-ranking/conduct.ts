import type { LitElement } from 'lit';
import { followArrows } from '../shared/arrow-keys.js';
import { HeldFocus } from './held-focus.js';
import { ROWS, rowFor } from './row-steps.js';

export { searchRanking } from '@dealstory/core/ranking';
export { rememberRows } from './moving-rows.js';

/** What rows do for a reader who has the focus in them. All that is here comes when a reader comes near a ranking. */
export function conductRows(host: LitElement): HeldFocus {
  followArrows(host, ROWS, rowFor);
  return new HeldFocus();
}
