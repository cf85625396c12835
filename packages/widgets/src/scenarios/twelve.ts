import type { Deal } from '@dealstory/core';
import { event, makeDeal, statement } from './make-deal.js';

/** Twelve entries in which there is something to find: parties, kinds, certainties, years, accents. */
export function twelve(): Deal {
  const works = { parties: ['orrin-motors'], kind: 'production' as const };
  const deal = { parties: ['orrin-motors', 'calder-vehicles'] };
  return makeDeal({
    events: [
      event('founded', '2012', 'Orrin is founded', works),
      event('cafe', '2013-05', 'A café at the works', works),
      event('line', '2018', 'A second line', { ...works, certainty: 'reported' }),
      event('visit', '2023-02', 'Calder visits Wexley', deal),
      event('talks', '2024-08', 'Talks become known', { ...deal, certainty: 'reported' }),
      event('denial', '2024-09', 'A contract is denied', { ...deal, certainty: 'denied' }),
      event('outage', '2025-09-01/2025-10-08', 'An outage', { ...works, kind: 'disruption' }),
      event('tariff', '2025-04', 'A tariff', { kind: 'regulation' }),
      event('answer', '2026-12', 'An answer', { ...deal, certainty: 'expected' }),
      event('car', '2028', 'The first car', { ...works, certainty: 'expected' }),
    ],
    statements: [
      statement('hale', '2024-09-03', 'She asks for patience.'),
      statement('silence', '2025-02', 'Calder does not comment.', { speaker: 'calder-vehicles' }),
    ],
  });
}
