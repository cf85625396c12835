import { daysInMonth } from '../edtf/calendar.js';
import { parseEdtf } from '../edtf/parse.js';

/**
 * What is wrong with a date, and a noun phrase for what would be right; the given ones where nobody can tell what was
 * meant.
 */
export function dateProblem(text: string, expected: string): [expected: string, problem?: string] {
  const result = parseEdtf(text);
  if (!result.ok) {
    if (result.fault === 'no-such-month') return ['a month from 01 to 12', 'has no such month'];
    if (result.fault === 'ends-before-start')
      return ['the earlier date first', 'ends before it starts'];
    if (result.fault === 'no-such-day') {
      for (const [, month, year, mm, dd] of text.matchAll(/((-?\d{4})-(\d\d))-(\d\d)/g)) {
        const days = daysInMonth(Number(year), Number(mm));
        if (Number(dd) >= 1 && Number(dd) <= days) continue;
        const name = new Date(`2000-${mm}`).toLocaleString('en', {
          month: 'long',
          timeZone: 'UTC',
        });
        return [
          `a day between ${month}-01 and ${month}-${days}`,
          `does not exist, because ${name}${mm === '02' ? ` ${year}` : ''} has ${days} days`,
        ];
      }
    }
  }
  return [expected];
}
