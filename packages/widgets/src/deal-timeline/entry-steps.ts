import type { Way } from '../shared/arrow-keys.js';

/** Where a way leads from an entry, past what is folded or filtered out; nothing where it leads nowhere. */
export function entryFor(way: Way, from: HTMLElement): HTMLElement | undefined {
  const year = from.closest('.ds-year');
  if (!year) return undefined;
  const years = [...(year.parentElement?.querySelectorAll(':scope > .ds-year') ?? [])];
  if (!way.isForward) years.reverse();
  const start = way.isFromEnd ? 0 : years.indexOf(year);
  let isPast = way.isFromEnd;
  for (const entry of shownEntries(years.slice(start), way.isForward)) {
    if (isPast) return entry;
    isPast = entry === from;
  }
  return undefined;
}

function* shownEntries(years: readonly Element[], isForward: boolean): Generator<HTMLElement> {
  for (const year of years) {
    if (year.matches('[hidden], :has(> .ds-fold:not([open]))')) continue;
    const entries = [...year.querySelectorAll<HTMLElement>('.ds-item:not([hidden])')];
    yield* isForward ? entries : entries.reverse();
  }
}
