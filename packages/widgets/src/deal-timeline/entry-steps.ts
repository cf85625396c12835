/** Keys that lead from entry to entry: in which direction, and whether from the entry itself or from the end. */
const KEYS: Readonly<Record<string, { readonly isForward: boolean; readonly isFromEnd: boolean }>> =
  {
    ArrowDown: { isForward: true, isFromEnd: false },
    ArrowUp: { isForward: false, isFromEnd: false },
    Home: { isForward: true, isFromEnd: true },
    End: { isForward: false, isFromEnd: true },
  };

/** Where a key leads from an entry, past what is folded or filtered out; nothing where it leads nowhere. */
export function entryFor(key: string, from: HTMLElement): HTMLElement | undefined {
  const way = KEYS[key];
  const year = from.closest('.ds-year');
  if (!way || !year) return undefined;
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
