import type { Deal } from './deal.js';
import type { Faults } from './faults.js';

/** Checks that no party is part of itself and no source derived from itself, by whatever way. */
export function checkCycles({ parties, sources }: Deal, faults: Faults): void {
  check('parties', 'partOf', parties, faults);
  check('sources', 'derivedFrom', sources, faults);
}

function check<Key extends string>(
  list: string,
  key: Key,
  entries: readonly ({ readonly id: string } & { readonly [key in Key]?: string | undefined })[],
  faults: Faults,
): void {
  const links = new Map<string, { readonly at: number; readonly next: string }>();
  for (const [at, entry] of entries.entries()) {
    const next: string | undefined = entry[key];
    if (next !== undefined) links.set(entry.id, { at, next });
  }
  const walks = new Map<string, string>();
  for (const start of links.keys()) {
    let id: string | undefined = start;
    while (id !== undefined && !walks.has(id)) {
      walks.set(id, start);
      id = links.get(id)?.next;
    }
    if (id === undefined || walks.get(id) !== start) continue;
    const ring: string[] = [];
    do {
      ring.push(id);
      id = links.get(id)?.next ?? start;
    } while (id !== ring[0]);
    const link = links.get(id);
    faults.add('circular-reference', [list, link?.at ?? 0, key], link?.next, ring);
  }
}
