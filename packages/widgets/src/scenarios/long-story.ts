import type { Deal } from '@dealstory/core';
import { cite, event, makeDeal } from './make-deal.js';

const YEARS = 30;

/** A story of so many entries over thirty years, one like another but for its number and date. */
export function longStory(entries: number): Deal {
  const two = (value: number) => String(value).padStart(2, '0');
  return makeDeal({
    title: 'Thirty years at Wexley',
    events: Array.from({ length: entries }, (_, index) => {
      const year = 1997 + Math.floor((index * YEARS) / entries);
      const date = `${year}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
      return event(`report-${index}`, date, `Report ${index} on the works`, {
        description: 'What the works built that month, and for whom.',
        certainty: index % 3 === 0 ? 'reported' : 'confirmed',
        citations: [cite(index % 2 === 0 ? 'dispatch' : 'gazette')],
      });
    }),
  });
}
