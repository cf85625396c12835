import { figureBounds } from '../quantity/bounds.js';
import { narrowQuantitiesSteps } from '../quantity/narrow-quantities.js';
import type { HiddenSteps } from '../view/steps.js';
import type { Deal, SalesTable } from './deal.js';
import type { Faults } from './faults.js';
import type { Path } from './pointer.js';

/** In steps: checks the figures of each table against each other, and against the market. */
export function* checkSales(deal: Deal, faults: Faults): HiddenSteps<void> {
  const groups = new Map(deal.parties.map(({ id, partOf }) => [id, partOf]));
  for (const [t, table] of deal.sales.entries()) {
    const path: Path = ['sales', t];
    const rows = new Map<string, number>();
    for (const [f, { brand }] of table.figures.entries()) {
      if (!rows.has(brand)) rows.set(brand, f);
      else faults.add('duplicate-figure', [...path, 'figures', f, 'brand'], brand);
    }
    checkGroups(rows, groups, path, faults);
    yield;
    if (rows.size === table.figures.length) yield* checkCounts(table, rows, path, faults);
  }
}

/** A group's count holds those of its brands: side by side they would be counted twice. */
function checkGroups(
  rows: ReadonlyMap<string, number>,
  groups: ReadonlyMap<string, string | undefined>,
  path: Path,
  faults: Faults,
): void {
  const walked = new Set<string>();
  for (const brand of rows.keys()) {
    let group = groups.get(brand);
    while (group !== undefined && !walked.has(group)) {
      walked.add(group);
      const row = rows.get(group);
      if (row !== undefined) {
        faults.add('group-among-brands', [...path, 'figures', row, 'brand'], group, brand);
      }
      group = groups.get(group);
    }
  }
}

function* checkCounts(
  { figures, totals = [] }: SalesTable,
  rows: ReadonlyMap<string, number>,
  path: Path,
  faults: Faults,
): HiddenSteps<void> {
  const result = yield* narrowQuantitiesSteps(
    figures.map(({ brand, units, also }) => ({
      id: brand,
      units,
      also: also?.map((other) => other.units),
    })),
  );
  if (!result.ok) {
    for (const issue of result.issues) {
      const { code, ids } = issue;
      const row = rows.get(ids[0] ?? '') ?? 0;
      const units = figures[row]?.units;
      const at = [...path, 'figures', row, 'units'];
      if (code === 'relation-without-figure') {
        const side = typeof units === 'object' && units.above === ids[1] ? 'above' : 'below';
        faults.add(code, [...at, side], ids[1]);
      } else faults.add('impossible-rows', at, units, issue);
    }
    return;
  }
  const least = result.narrowed.reduce((sum, { low }) => sum + low, 0);
  for (const [i, total] of totals.entries()) {
    const most = total.of === 'market' ? figureBounds(total)?.high : undefined;
    if (most === undefined || least <= most) continue;
    faults.add('more-than-the-market', [...path, 'totals', i, 'units'], total.units, least);
  }
}
