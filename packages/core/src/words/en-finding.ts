import type { FindingCatalogue } from './words.js';

/** English for search and filters alone: a file of its own, so that it comes with them. */
export const enFinding: FindingCatalogue<'one' | 'other'> = {
  finding: {
    search: 'Search',
    summary: { one: '{shown} of {count} entry', other: '{shown} of {count} entries' },
    parties: 'Who',
    kinds: 'Kind',
    certainties: 'How sure',
    period: 'When',
    kind: {
      partnership: 'Partnership',
      market: 'Market',
      production: 'Production',
      disruption: 'Disruption',
      diplomacy: 'Diplomacy',
      regulation: 'Regulation',
      finance: 'Finance',
      other: 'Other events',
      statement: 'Statements',
    },
    more: { one: '{count} more', other: '{count} more' },
    from: 'From',
    to: 'To',
    anyTime: 'Any time',
    clear: 'Clear search and filters',
    nothing: 'No entry matches.',
  },
};
