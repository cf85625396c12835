import type { Citation, Deal, Quantity, SalesFigure, SalesTable, Source } from '@dealstory/core';
import { BRAND_ENDS, BRAND_STARTS, PUBLISHERS, SUBJECTS } from './phrases.ts';
import { Random } from './random.ts';

const SOURCES = 24;

/** The ids of the two tables of a seeded market; the later one is the one that is shown. */
export const TABLES = { earlier: 'britain-2024', later: 'britain-2025' } as const;

/**
 * A deal with two rankings of so many brands, the same in every run: most figures exact, some bounded or known only by
 * their order. The brands are called `brand-1`, `brand-2` …, roughly by size.
 */
export function seededMarket(size: number): Deal {
  const random = new Random(size + 1);
  const brands = Array.from({ length: size }, (_, index) => ({
    id: `brand-${index + 1}`,
    name: brandName(index),
    kind: 'brand' as const,
  }));
  const counts = brands.map((_, index) => seededCount(random, index, size));
  const later = table(
    '2025',
    counts.map((count, index) =>
      figure(random, index, index < 2 ? count : seededQuantity(random, count)),
    ),
  );
  const earlier = table(
    '2024',
    counts.map((count, index) =>
      figure(random, index, Math.max(1, Math.round(count * (0.7 + random.next() * 0.6)))),
    ),
  );
  return {
    schemaVersion: 1,
    id: 'orrin-calder',
    lang: 'en-GB',
    title: 'Orrin and Calder',
    status: 'in-talks',
    statusNote: { text: 'No signed contract was found.', citations: [{ source: 'source-1' }] },
    asOf: '2026-11-20',
    parties: brands,
    events: [],
    statements: [],
    sales: [later, earlier],
    sources: Array.from({ length: SOURCES }, (_, index) => source(random, index)),
  };
}

/** Different for every index: the pairs come first, then they are numbered like model lines. */
function brandName(index: number): string {
  const pairs = BRAND_STARTS.length * BRAND_ENDS.length;
  // 7 and 500 share no factor, so that neighbours look different and no pair comes twice.
  const pair = ((index % pairs) * 7) % pairs;
  const name = `${BRAND_STARTS[pair % BRAND_STARTS.length]}${BRAND_ENDS[Math.floor(pair / BRAND_STARTS.length)]}`;
  const line = Math.floor(index / pairs);
  return line === 0 ? name : `${name} ${line + 1}`;
}

/** Falls as market shares do, and tells neighbours apart. */
function seededCount(random: Random, index: number, size: number): number {
  return Math.round(200_000 / (1 + index / 4)) + (size - index) * 3 + random.whole(0, 2);
}

function seededQuantity(random: Random, count: number): Quantity {
  const chance = random.next();
  const round = Math.max(10, Math.round(count / 100) * 100);
  if (chance < 0.9) return count;
  if (chance < 0.905) return { over: round };
  if (chance < 0.93) return { about: round };
  if (chance < 0.94) return { under: round };
  if (chance < 0.96) return 'not-found';
  return { from: round, to: round + 100 };
}

function figure(random: Random, index: number, units: Quantity): SalesFigure {
  const reported = random.percent(12);
  const citations: Citation[] = [
    { source: `source-${random.whole(1, SOURCES)}`, locator: `row ${index + 1}` },
  ];
  return {
    brand: `brand-${index + 1}`,
    units,
    certainty: reported ? 'reported' : 'confirmed',
    citations,
  };
}

function table(year: string, figures: SalesFigure[]): SalesTable {
  return {
    id: year === '2025' ? TABLES.later : TABLES.earlier,
    series: 'britain',
    title: `New cars registered in Britain, ${year}`,
    period: year,
    market: 'GB',
    measure: 'registrations',
    compiledBy: 'the Car Council',
    coverage: 'selection',
    figures,
  };
}

function source(random: Random, index: number): Source {
  return {
    id: `source-${index + 1}`,
    publisher: random.pick(PUBLISHERS),
    title: `${random.pick(SUBJECTS)} in figures`,
    url: `https://press.example/figures/${index + 1}`,
    published: `2026-0${random.whole(1, 9)}-${random.whole(10, 28)}`,
  };
}
