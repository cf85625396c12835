import { describe, expect, it } from 'vitest';
import { jlrChery } from '../../src/deals/jlr-chery/index.js';
import { rankSales } from '../../src/ranking/rank-sales.js';
import type { Quantity, SalesFigure, SalesTable } from '../../src/schema/deal.js';
import { en } from '../../src/words/en.js';

function table(id: string): SalesTable {
  const found = jlrChery.sales.find((each) => each.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

function figure(year: number, brand: string): SalesFigure {
  const found = table(`uk-${year}`).figures.find((each) => each.brand === brand);
  if (!found) throw new Error(`no figure of ${brand} for ${year}`);
  return found;
}

function exact(units: Quantity | undefined): number {
  if (typeof units !== 'number') throw new Error('not an exact count');
  return units;
}

const units = (year: number, brand: string) => exact(figure(year, brand).units);
const market = (year: number) => {
  const total = table(`uk-${year}`).totals?.find(({ of }) => of === 'market');
  return exact(total?.units);
};

describe('the tables', () => {
  it('list the latest year first, in one series that can be compared', () => {
    expect(jlrChery.sales.map(({ id, series, market: at }) => [id, series, at])).toEqual([
      ['uk-2025', 'uk-registrations', 'GB'],
      ['uk-2024', 'uk-registrations', 'GB'],
      ['uk-2023', 'uk-registrations', 'GB'],
    ]);
  });

  it('do not pass for the whole market', () => {
    for (const { id, coverage, figures } of jlrChery.sales) {
      const counted = figures.reduce(
        (sum, each) => sum + (typeof each.units === 'number' ? each.units : 0),
        0,
      );
      expect(coverage).toBe('selection');
      expect(counted / market(Number(id.slice(3)))).toBeLessThan(0.7);
    }
  });

  it('hold the Chery brands’ 53,604 within the published 54,000, give or take a thousand', () => {
    const group = table('uk-2025').totals?.find(({ of }) => Array.isArray(of));
    expect(group).toMatchObject({
      of: ['chery', 'omoda', 'jaecoo'],
      units: { about: 54_000, within: 1000 },
    });
    const sum = ['chery', 'omoda', 'jaecoo'].reduce((all, brand) => all + units(2025, brand), 0);
    expect(sum).toBe(53_604);
    expect(Math.abs(sum - 54_000)).toBeLessThanOrEqual(1000);
  });

  it('add up to the total that the source of 2023 prints', () => {
    const { figures, totals } = table('uk-2023');
    const sum = figures.reduce((all, each) => all + exact(each.units), 0);
    expect(sum).toBe(219_163);
    expect(totals?.[1]).toMatchObject({ of: figures.map(({ brand }) => brand), units: 219_163 });
  });

  it('have a market that grew by 3.5%, and 147 cars between two counts of it', () => {
    expect(market(2025) / market(2024) - 1).toBeCloseTo(0.035, 3);
    const also = table('uk-2025').totals?.[0]?.also?.[0]?.units;
    expect(market(2025) - exact(also)).toBe(147);
  });
});

describe('what was published about change', () => {
  it.each([
    ['byd', 4.8514],
    ['mg', 0.0444],
  ])('agrees with the counts of %s', (brand, published) => {
    expect(figure(2025, brand).change?.value).toBe(published);
    expect(units(2025, brand) / units(2024, brand) - 1).toBeCloseTo(published, 4);
  });

  it('agrees for GWM too, whose scope changed all the same', () => {
    expect(units(2025, 'gwm') / units(2024, 'gwm') - 1).toBeCloseTo(-0.53, 2);
    expect([figure(2025, 'gwm').scope, figure(2024, 'gwm').scope]).toEqual([
      'ora-haval',
      'ora-only',
    ]);
  });

  it('leaves Alfa Romeo below Chery unless it had sold twice its count of 2023', () => {
    const growth = figure(2025, 'alfa-romeo').change?.value;
    const needed = units(2025, 'chery') / (1 + Number(growth));
    expect(Math.round(needed)).toBe(3063);
    expect(needed / units(2023, 'alfa-romeo')).toBeGreaterThan(1.9);
  });

  it('puts the 1.09% of a quotation into December: the year has 0.27%', () => {
    expect((units(2025, 'chery') / market(2025)) * 100).toBeCloseTo(0.273, 3);
  });
});

describe('the ranking of 2025', () => {
  const { rows } = rankSales(jlrChery, { words: en, today: '2026-11-23', locale: 'en-GB' });

  it('is that of 17 brands, with a shared place for the five that may stand anywhere below', () => {
    expect(rows.map(({ brand, rank }) => `${rank.text} ${brand}`)).toEqual([
      '1 mg',
      '2 byd',
      '3 jaecoo',
      '4 honda',
      '5 seat',
      '6 citroen',
      '7 omoda',
      '8 suzuki',
      '9 polestar',
      '10 jeep',
      '11 fiat',
      '12 chery',
      '13–17 gwm',
      '13–17 alfa-romeo',
      '13–17 ds',
      '13–17 genesis',
      '13–17 smart',
    ]);
  });

  it('calls only the four without a count reported', () => {
    const reported = table('uk-2025').figures.filter(({ certainty }) => certainty === 'reported');
    expect(reported.map(({ brand, units: known }) => [brand, known])).toEqual(
      ['alfa-romeo', 'ds', 'genesis', 'smart'].map((brand) => [brand, { below: 'chery' }]),
    );
  });

  it('keeps both counts of Omoda for 2024, and Chery’s rounded one beside the exact', () => {
    expect([units(2024, 'omoda'), figure(2024, 'omoda').also?.[0]?.units]).toEqual([3629, 3620]);
    expect([units(2025, 'chery'), figure(2025, 'chery').also?.[0]?.units]).toEqual([
      5517,
      { over: 5500 },
    ]);
  });
});
