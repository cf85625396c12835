import { figureBounds } from '../quantity/bounds.js';
import { narrowQuantitiesSteps } from '../quantity/narrow-quantities.js';
import type { HiddenSteps } from '../view/steps.js';
import type { Deal, SalesTable } from './deal.js';
import { names, type Path, quote } from './messages.js';
import type { Report } from './report.js';

/** In steps: checks the figures of each table against each other, and against the market. */
export function* checkSales(deal: Deal, report: Report): HiddenSteps<void> {
  const groups = new Map(deal.parties.map(({ id, partOf }) => [id, partOf]));
  for (const [t, table] of deal.sales.entries()) {
    const path: Path = ['sales', t];
    const rows = new Map<string, number>();
    for (const [f, { brand }] of table.figures.entries()) {
      if (!rows.has(brand)) rows.set(brand, f);
      else {
        report.add(
          'duplicate-figure',
          [...path, 'figures', f, 'brand'],
          brand,
          'one figure for each brand, other values in its “also”',
          'has a figure in this table already',
        );
      }
    }
    checkGroups(rows, groups, path, report);
    yield;
    if (rows.size === table.figures.length) yield* checkCounts(table, rows, path, report);
  }
}

/** A group's count holds those of its brands: side by side they would be counted twice. */
function checkGroups(
  rows: ReadonlyMap<string, number>,
  groups: ReadonlyMap<string, string | undefined>,
  path: Path,
  report: Report,
): void {
  const walked = new Set<string>();
  for (const brand of rows.keys()) {
    let group = groups.get(brand);
    while (group !== undefined && !walked.has(group)) {
      walked.add(group);
      const row = rows.get(group);
      if (row !== undefined) {
        report.add(
          'group-among-brands',
          [...path, 'figures', row, 'brand'],
          group,
          'a brand, and the group into “totals”',
          `is the group of ${quote(brand)} in the same table`,
        );
      }
      group = groups.get(group);
    }
  }
}

function* checkCounts(
  { figures, totals = [] }: SalesTable,
  rows: ReadonlyMap<string, number>,
  path: Path,
  report: Report,
): HiddenSteps<void> {
  const result = yield* narrowQuantitiesSteps(
    figures.map(({ brand, units, also }) => ({
      id: brand,
      units,
      also: also?.map((other) => other.units),
    })),
  );
  if (!result.ok) {
    for (const { code, ids } of result.issues) {
      const row = rows.get(ids[0] ?? '') ?? 0;
      const units = figures[row]?.units;
      const at = [...path, 'figures', row, 'units'];
      if (code === 'relation-without-figure') {
        const side = typeof units === 'object' && units.above === ids[1] ? 'above' : 'below';
        report.add(
          code,
          [...at, side],
          ids[1],
          'a brand that has one, or numbers',
          'has no count in this table',
        );
      } else {
        const problem =
          code === 'order-cycle' ? 'go round in a circle through' : 'leave no number for';
        report.add(
          code === 'bad-number' ? 'bad-value' : code,
          at,
          units,
          'bounds and an order that fit',
          `${problem} ${names(ids)}`,
        );
      }
    }
    return;
  }
  const least = result.narrowed.reduce((sum, { low }) => sum + low, 0);
  for (const [i, total] of totals.entries()) {
    const most = total.of === 'market' ? figureBounds(total)?.high : undefined;
    if (most === undefined || least <= most) continue;
    report.add(
      'more-than-the-market',
      [...path, 'totals', i, 'units'],
      total.units,
      `at least ${least}, the sum of the figures`,
      'are too few',
    );
  }
}
