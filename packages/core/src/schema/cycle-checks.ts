import type { Deal } from './deal.js';
import type { Faults } from './faults.js';
import type { Path } from './pointer.js';

/** Checks that no party is part of itself and no source derived from itself, by whatever way. */
export function checkCycles(deal: Deal, faults: Faults): void {
  const groups = deal.parties.map(({ id, partOf }) => [id, partOf] as const);
  check(groups, (i) => ['parties', i, 'partOf'], faults);
  const origins = deal.sources.map(({ id, derivedFrom }) => [id, derivedFrom] as const);
  check(origins, (i) => ['sources', i, 'derivedFrom'], faults);
}

function check(
  links: readonly (readonly [id: string, next: string | undefined])[],
  pathOf: (index: number) => Path,
  faults: Faults,
): void {
  const nexts = new Map(links);
  const walks = new Map<string, number>();
  for (const [i, [start, next]] of links.entries()) {
    if (next === undefined) continue;
    let id: string | undefined = start;
    while (id !== undefined && !walks.has(id)) {
      walks.set(id, i);
      id = nexts.get(id);
    }
    if (id === undefined || walks.get(id) !== i) continue;
    const ring: string[] = [];
    do {
      ring.push(id);
      id = nexts.get(id) ?? start;
    } while (id !== ring[0]);
    const place = pathOf(links.findIndex(([each]) => each === id));
    faults.add('circular-reference', place, nexts.get(id), ring);
  }
}
