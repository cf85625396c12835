import type { EdtfFault } from '../edtf/edtf.js';

/**
 * What is wrong with a date, and a noun phrase for what would be right; the given ones where nobody can tell what was
 * meant.
 */
export function dateProblem(
  text: string,
  fault: EdtfFault | undefined,
  expected: string,
): [expected: string, problem?: string] {
  if (fault === 'no-such-month') return ['a month from 01 to 12', 'has no such month'];
  if (fault === 'ends-before-start') return ['the earlier date first', 'ends before it starts'];
  if (fault === 'no-such-day') {
    for (const [, month, year, mm, dd] of text.matchAll(/((-?\d{4})-(\d\d))-(\d\d)/g)) {
      // The day before the first of the next month. Set, because years below 100 could not be given to begin with.
      const last = new Date(0);
      last.setUTCFullYear(Number(year), Number(mm), 0);
      const days = last.getUTCDate();
      if (Number(dd) >= 1 && Number(dd) <= days) continue;
      const name = last.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
      return [
        `a day between ${month}-01 and ${month}-${days}`,
        `does not exist, because ${name}${mm === '02' ? ` ${year}` : ''} has ${days} days`,
      ];
    }
  }
  return [expected];
}
