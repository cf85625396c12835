import { csvFormatRows } from 'd3-dsv';
import { figureBounds } from '../quantity/bounds.js';
import type { Deal, Quantity, Source } from '../schema/deal.js';
import { plainText } from '../view/plain-text.js';

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
 * what other sources say, `low` and `high` the inclusive bounds in units that all of them leave (empty: no bound
 * known). A cell that a spreadsheet would run as a formula is
 * preceded by an apostrophe. Unknown table: the header line alone.
 */
export function salesToCsv(deal: Deal, { table: id }: { readonly table: string }): string {
  const table = deal.sales.find((each) => each.id === id);
  const parties = new Map(deal.parties.map((party) => [party.id, party.name]));
  const sources = new Map(deal.sources.map((source) => [source.id, source]));
  const rows = (table?.figures ?? []).map((figure) => {
    const bounds = figureBounds(figure);
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

/** The quantity in the data's own terms: "5517", "below chery", "over 5500". */
function said(units: Quantity): string {
  if (typeof units !== 'object') return String(units);
  return Object.entries(units)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
}

function bound(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '' : String(value);
}

function sourceText({ publisher, copyOf, title, url }: Source): string {
  return [copyOf?.publisher ?? publisher, title, url ?? ''].filter(Boolean).join(', ');
}

/** Spreadsheets run cells that begin with these as formulas (OWASP, "CSV injection"), full-width ones included. */
function inert(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
