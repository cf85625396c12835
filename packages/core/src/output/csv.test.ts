import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jlrChery } from '../deals/jlr-chery/index.js';
import type { Deal, Quantity, SalesFigure } from '../schema/deal.js';
import { exampleDeal } from '../testing/example-deal.js';
import { deepFreeze } from '../testing/views.js';
import { salesToCsv } from './csv.js';

const COLUMNS =
  'table,period,market,measure,brand_id,brand,said,also_said,low,high,certainty,scope,sources';

/** The example with one brand whose name and figure are given. */
function withFigure(more: Partial<SalesFigure>, name = 'Lunaro', title = 'A report'): Deal {
  const deal = exampleDeal();
  const [table] = deal.sales;
  const [source] = deal.sources;
  if (!table || !source) throw new Error('the example is too small');
  const citations = [{ source: source.id }];
  const figure: SalesFigure = { brand: 'lunaro', units: 1, certainty: 'confirmed', citations };
  return deepFreeze({
    ...deal,
    parties: [{ id: 'lunaro', name, kind: 'brand' as const }],
    sources: [{ ...source, title }],
    sales: [{ ...table, id: 'table', figures: [{ ...figure, ...more }] }],
  });
}

const rowOf = (deal: Deal) => csvParse(salesToCsv(deal, { table: 'table' }))[0];

describe('a table', () => {
  it('is one line per figure, in the order of the deal', () => {
    const text = salesToCsv(exampleDeal(), { table: 'britain-2024' });
    expect(text).toMatchInlineSnapshot(`
      "table,period,market,measure,brand_id,brand,said,also_said,low,high,certainty,scope,sources
      britain-2024,2024,GB,registrations,hallam,Hallam,61204,,61204,61204,confirmed,,"Motor Council, Registrations by brand"
      britain-2024,2024,GB,registrations,lunaro,Lunaro,3629,3620,3620,3629,disputed,,"Motor Council, Registrations by brand | North Wire, Nothing agreed at Thornby"
      britain-2024,2024,GB,registrations,vexa,Vexa,0,,0,0,confirmed,,"Motor Council, Registrations by brand"
      britain-2024,2024,GB,registrations,tern,Tern,1162,,1162,1162,reported,city-cars-only,"Motor Council, Registrations by brand"
      britain-2024,2024,GB,registrations,plover,Plover,"from 800, to 900",,800,900,reported,,"Motor Council, Registrations by brand"
      "
    `);
  });

  it('has every brand of the real ranking, with its bounds', () => {
    const rows = csvParse(salesToCsv(jlrChery, { table: 'uk-2025' }));
    expect(rows).toHaveLength(17);
    const counted = rows.map(({ brand, said, low, high }) => [brand, said, low, high].join(';'));
    expect(counted).toContain('Chery;5517;5517;5517');
    expect(counted).toContain('DS;below chery;0;5516');
  });

  it('that the deal does not have is the header alone', () => {
    expect(salesToCsv(exampleDeal(), { table: 'nowhere' })).toBe(`${COLUMNS}\n`);
  });
});

describe('a quantity', () => {
  it.each<[Quantity, string, string, string]>([
    [5517, '5517', '5517', '5517'],
    [0, '0', '0', '0'],
    ['undisclosed', 'undisclosed', '', ''],
    ['not-found', 'not-found', '', ''],
    [{ over: 5500 }, 'over 5500', '5501', ''],
    [{ under: 700 }, 'under 700', '0', '699'],
    [{ from: 800 }, 'from 800', '800', ''],
    [{ to: 900 }, 'to 900', '0', '900'],
    [{ from: 800, to: 900 }, 'from 800, to 900', '800', '900'],
    [{ about: 300 }, 'about 300', '285', '315'],
    [{ about: 54000, within: 1000 }, 'about 54000, within 1000', '53000', '55000'],
    [{ within: 1000, about: 54000 }, 'about 54000, within 1000', '53000', '55000'],
    [{ below: 'chery' }, 'below chery', '0', ''],
    [{ above: 'ds', under: 10 }, 'under 10, above ds', '0', '9'],
  ])('%j is said and bounded', (units, said, low, high) => {
    expect(rowOf(withFigure({ units }))).toMatchObject({ said, low, high });
  });

  it('is as wide as the values that contradict it', () => {
    const also = [{ units: 3620, citations: [] }];
    expect(rowOf(withFigure({ units: 3629, also }))).toMatchObject({
      said: '3629',
      low: '3620',
      high: '3629',
    });
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\ta', '\ra', '\na', '＝1+1', '＋1', '－1', '＠A1'])(
    'that a spreadsheet would run is disarmed: %j',
    (name) => {
      expect(rowOf(withFigure({}, name))?.brand).toBe(`'${name}`);
    },
  );

  it.each([
    ['a;=1', "a;'=1"],
    ['a; =1;-1', "a; '=1;'-1"],
    ['a;"=1', 'a;"\'=1'],
    ['a\t+1', "a\t'+1"],
    ['a\n@A1', "a\n'@A1"],
    ['\t=1', "'\t'=1"],
    ['  =1', "  '=1"],
  ])('is disarmed where it may be parted, too: %j', (name, disarmed) => {
    expect(rowOf(withFigure({}, name))?.brand).toBe(disarmed);
  });

  it('is read once, however many lines it has', () => {
    const name = `a${'\n'.repeat(100_000)}b`;
    expect(rowOf(withFigure({}, name))?.brand).toBe(name);
  });

  it.each(['A=B', 'a-b; c+d', 'a, -b'])('that only looks like one is left alone: %s', (name) => {
    expect(rowOf(withFigure({}, name))?.brand).toBe(name);
  });

  it('names the original publisher, the title and the address of each source', () => {
    expect(csvParse(salesToCsv(exampleDeal(), { table: 'britain-2024' }))[1]?.sources).toBe(
      'Motor Council, Registrations by brand | North Wire, Nothing agreed at Thornby',
    );
  });

  it('comes back as it went in, whatever it holds', () => {
    const awkward = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', "'", 'a', '字', ' ') });
    fc.assert(
      fc.property(awkward, awkward, (name, title) => {
        const deal = withFigure({ scope: 'x' }, name, `a${title}`);
        const row = rowOf(deal);
        const disarmed = /^[\r\n]/.test(name) ? `'${name}` : name;
        expect(row?.brand).toBe(disarmed);
        expect(row?.sources).toContain(`a${title}`);
        expect(Object.keys(row ?? {})).toEqual(COLUMNS.split(','));
      }),
    );
  });
});
