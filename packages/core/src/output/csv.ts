import { csvFormatRows } from 'd3-dsv';
import { figureBounds } from '../quantity/bounds.js';
import { boundedFiguresSteps } from '../ranking/bounded-figures.js';
import type { Deal, Quantity, Source } from '../schema/deal.js';
import { plainText } from '../view/plain-text.js';
import { finish } from '../view/steps.js';

const COLUMNS = [
  'table',
  'period',
  'market',
  'measure',
  'brand_id',
  'brand',
  'said',
  'also_said',
  'low',
  'high',
  'certainty',
  'scope',
  'sources',
];

/**
 * One sales table as CSV (RFC 4180, comma, LF, UTF-8 without BOM). `said` is the quantity as published, `also_said`
 * what other sources say, `low` and `high` the inclusive bounds in units that all of them and the order between rows
 * leave (empty: no bound known). An apostrophe stands before what a spreadsheet would run as a formula. Unknown table:
 * the header line alone.
 */
export function salesToCsv(deal: Deal, { table: id }: { readonly table: string }): string {
  const table = deal.sales.find((each) => each.id === id);
  const parties = new Map(deal.parties.map((party) => [party.id, party.name]));
  const sources = new Map(deal.sources.map((source) => [source.id, source]));
  const known = table && finish(boundedFiguresSteps(table));
  const rows = (table?.figures ?? []).map((figure) => {
    // Where the order fits no counts, each figure still says something by itself.
    const bounds = known?.get(figure.brand)?.bounds ?? figureBounds(figure);
    const also = figure.also ?? [];
    const ids = [figure, ...also].flatMap(({ citations }) => citations.map(({ source }) => source));
    const cited = [...new Set(ids)].flatMap((source) => sources.get(source) ?? []);
    return [
      id,
      table?.period ?? '',
      table?.market ?? '',
      table?.measure ?? '',
      figure.brand,
      plainText(parties.get(figure.brand) ?? figure.brand, deal.lang),
      said(figure.units),
      also.map(({ units }) => said(units)).join(' | '),
      bound(bounds?.low),
      bound(bounds?.high),
      figure.certainty,
      figure.scope ?? '',
      cited.map(sourceText).join(' | '),
    ].map(inert);
  });
  return `${csvFormatRows([COLUMNS, ...rows])}\n`;
}

/** As the words of a quantity follow each other, whatever their order in the file. */
const ORDER = 'over under from to about within above below';

/** The quantity in the data's own terms: "5517", "below chery", "over 5500". */
function said(units: Quantity): string {
  if (typeof units !== 'object') return String(units);
  return Object.entries(units)
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
}

function bound(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '' : String(value);
}

function sourceText({ publisher, copyOf, title, url }: Source): string {
  return [copyOf?.publisher ?? publisher, title, url ?? ''].filter(Boolean).join(', ');
}

/**
 * Spreadsheets run cells that begin with these as formulas (OWASP, "CSV injection"), full-width ones included. A cell
 * may begin in the middle of ours: many spreadsheets part cells at semicolons or tabs, whatever a file is called.
 */
function inert(cell: string): string {
  const parted = cell.replace(/(^|[;\t\r\n])((?:[^\S\t\r\n]|["'])*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
  return /^[\t\r\n]/.test(cell) ? `'${parted}` : parted;
}
