/** A month that was walked: its first and last day number. */
export interface WalkedMonth {
  readonly year: number;
  readonly month: number;
  readonly first: number;
  readonly last: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Every month of the proleptic Gregorian calendar from one year to another (`from` ≤ 1970 ≤ `to`), counted day by
 * day from 1 January 1970 = 0, forwards and backwards, by nothing but the lengths of months and the leap rule.
 */
export function walkMonths(from: number, to: number): WalkedMonth[] {
  const after: WalkedMonth[] = [];
  let day = 0;
  for (let year = 1970; year <= to; year++) {
    for (let month = 1; month <= 12; month++) {
      const first = day;
      for (let n = 0; n < lengthOf(year, month); n++) day++;
      after.push({ year, month, first, last: day - 1 });
    }
  }
  const before: WalkedMonth[] = [];
  day = 0;
  for (let year = 1969; year >= from; year--) {
    for (let month = 12; month >= 1; month--) {
      const last = day - 1;
      for (let n = 0; n < lengthOf(year, month); n++) day--;
      before.push({ year, month, first: day, last });
    }
  }
  return [...before.reverse(), ...after];
}

function lengthOf(year: number, month: number): number {
  const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** A year as EDTF writes it. */
export function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
