import { figureBounds } from '../quantity/bounds.js';
import { narrowQuantitiesSteps } from '../quantity/narrow-quantities.js';
import { joinedRows } from '../quantity/quantity-rows.js';
import type { HiddenSteps } from '../view/steps.js';
import type { Deal, SalesFigure, SalesTable } from './deal.js';
import type { Faults } from './faults.js';
import type { Path } from './pointer.js';

/** In steps: checks the figures of each table against each other, and against the market. */
export function* checkSales(deal: Deal, faults: Faults): HiddenSteps<void> {
  const groups = new Map<string, string>();
  for (const { id, partOf } of deal.parties) if (partOf !== undefined) groups.set(id, partOf);
  for (const [t, table] of deal.sales.entries()) {
    const path: Path = ['sales', t];
    const isSound = checkBrands(table.figures, path, faults);
    checkTotals(table, path, faults);
    if (groups.size > 0) checkGroups(table.figures, groups, path, faults);
    yield;
    if (isSound) yield* checkCounts(table, path, faults);
  }
}

/** Whether each brand has one figure; and that none falls by more than all. */
function checkBrands(figures: readonly SalesFigure[], path: Path, faults: Faults): boolean {
  const brands = new Set<string>();
  for (let f = 0; f < figures.length; f++) {
    const { brand, change } = figures[f] as SalesFigure;
    if (typeof change?.value === 'number' && change.value < -1) {
      faults.add('fall-below-nothing', [...path, 'figures', f, 'change', 'value'], change.value);
    }
    // One that changes nothing has been there before.
    const before = brands.size;
    if (brands.add(brand).size === before) {
      faults.add('duplicate-figure', [...path, 'figures', f, 'brand'], brand);
    }
  }
  return brands.size === figures.length;
}

/** Whether each total is of other brands: a second value for the same ones would stand beside the first unexplained. */
function checkTotals({ totals = [] }: SalesTable, path: Path, faults: Faults): void {
  const kinds = new Set<string>();
  for (const [i, { of }] of totals.entries()) {
    const at: Path = [...path, 'totals', i];
    const brands = new Set<string>();
    for (const [b, brand] of of === 'market' ? [] : of.entries()) {
      if (brands.has(brand)) faults.add('repeated-brand', [...at, 'of', b], brand);
      brands.add(brand);
    }
    const kind = of === 'market' ? of : JSON.stringify([...brands].sort());
    if (kinds.has(kind)) faults.add('duplicate-total', at, undefined);
    kinds.add(kind);
  }
}

/** A group's count holds those of its brands: side by side they would be counted twice. */
function checkGroups(
  figures: readonly SalesFigure[],
  groups: ReadonlyMap<string, string>,
  path: Path,
  faults: Faults,
): void {
  const rows = new Map<string, number>();
  for (const [f, { brand }] of figures.entries()) if (!rows.has(brand)) rows.set(brand, f);
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
  path: Path,
  faults: Faults,
): HiddenSteps<void> {
  // What a row says by itself has been looked at with its shape, and most rows say nothing of others.
  const result = yield* narrowQuantitiesSteps(joinedRows(figures));
  if (!result.ok) {
    for (const issue of result.issues) {
      const { code, ids } = issue;
      const row = figures.findIndex(({ brand }) => brand === ids[0]);
      const units = figures[row]?.units;
      const at = [...path, 'figures', row, 'units'];
      if (code === 'relation-without-figure') {
        const side = typeof units === 'object' && units.above === ids[1] ? 'above' : 'below';
        faults.add(code, [...at, side], ids[1]);
      } else faults.add('impossible-rows', at, units, issue);
    }
    return;
  }
  if (!totals.some(({ of }) => of === 'market')) return;
  const narrowed = new Map(result.narrowed.map((node) => [node.id, node]));
  const least = figures.reduce((sum, figure) => {
    const bounds = narrowed.get(figure.brand) ?? figureBounds(figure);
    return sum + (bounds?.low ?? 0);
  }, 0);
  for (const [i, total] of totals.entries()) {
    const most = total.of === 'market' ? figureBounds(total)?.high : undefined;
    if (most === undefined || least <= most) continue;
    faults.add('more-than-the-market', [...path, 'totals', i, 'units'], total.units, least);
  }
}
