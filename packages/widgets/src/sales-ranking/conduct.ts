import type { LitElement } from 'lit';
import { announcerOf, SETTLED } from '../shared/announcer.js';
import { followArrows } from '../shared/arrow-keys.js';
import { HeldFocus } from './held-focus.js';
import { rowFor } from './row-steps.js';
import { ROWS } from './rows.js';

export { searchRanking } from '@dealstory/core/ranking';
export { rememberRows } from './moving-rows.js';

/**
 * What rows do for a reader who has the focus in them. All that is here comes when a reader comes near a ranking.
 * `finish` places all that is still to come.
 */
export function conductRows(host: LitElement, finish: () => void): HeldFocus {
  followArrows(host, ROWS, (way, from) => {
    // The last row is not the last that has come.
    if (way.isFromEnd && !way.isForward) finish();
    return rowFor(way, from);
  });
  tellFound(host);
  return new HeldFocus();
}

/** Tells how many brands were found, when typing has stopped. */
function tellFound(host: LitElement): void {
  let told = ' ';
  host.addController({
    hostUpdated() {
      const found = host.renderRoot.querySelector<HTMLElement>('.ds-found');
      const text = found?.textContent ?? '';
      const query = host.renderRoot.querySelector<HTMLInputElement>('.ds-find input')?.value ?? '';
      // As many may be found for another name.
      if (!found || `${query} ${text}` === told) return;
      told = `${query} ${text}`;
      announcerOf(host).say(text, found.closest<HTMLElement>('.ds')?.lang ?? '', SETTLED);
    },
  });
}
