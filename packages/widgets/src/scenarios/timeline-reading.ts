import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { event, makeDeal, statement } from './make-deal.js';
import type { ScenarioBody } from './scenario.js';

/** `<deal-timeline>` read in one order or another, whole or in part, over a long time or a short one. */
export const timelineReading = {
  'newest-first': {
    title: 'The newest first',
    about:
      'The whole timeline turned round: headings, breaks, and sources numbered as they are read.',
    input: () => jlrChery,
    attributes: { order: 'newest' },
    expects: { state: 'deal', text: ['9 years without an entry'] },
  },
  'part-of-a-story': {
    title: 'A part of a story',
    about: 'An article that needs three events shows three, says so, and has a way to the rest.',
    input: () => jlrChery,
    attributes: { items: 'joint-venture-agreed cyberattack on-the-brink' },
    expects: { state: 'deal', text: ['A part of the story: 3 of', 'Show the whole story'] },
  },
  'one-party-in-a-period': {
    title: 'One party in a period',
    about: 'What one party and all that is part of it did in 2026; statements are left out.',
    input: () => jlrChery,
    attributes: { party: 'chery-group', from: '2026', statements: 'none' },
    expects: { state: 'deal', text: ['A part of the story:'] },
  },
  'unknown-item': {
    title: 'An item that is not there',
    about: 'A wrong id in an attribute is an issue: the page’s own text stays.',
    input: () => makeDeal({ events: [event('talks', '2026-01-28', 'Talks become known')] }),
    attributes: { items: 'tolks' },
    children: 'In January 2026 talks between Orrin and Calder became known.',
    expects: { state: 'error' },
  },
  months: {
    title: 'Months',
    about: 'Many entries in one year: a heading for each month, and a break counted in months.',
    input: () =>
      makeDeal({
        events: [1, 2, 3, 8, 9, 11].flatMap((month) =>
          [4, 11, 25].map((day) => {
            const date = `2025-${two(month)}-${two(day)}`;
            return event(`on-${date}`, date, `Day ${day} of a busy month`);
          }),
        ),
        statements: [statement('hale', '2025-09-12', 'The head of works asks for patience.')],
      }),
    expects: { state: 'deal', text: ['January 2025', '4 months without an entry'] },
  },
  decades: {
    title: 'Decades',
    about:
      'Few entries in a long time: a heading for each decade, and breaks only where they are long.',
    input: () =>
      makeDeal({
        events: [1903, 1908, 1911, 1919, 1926, 1934, 1948, 1952, 1955, 1983, 1991, 2012, 2019].map(
          (year) => event(`in-${year}`, String(year), `What happened in ${year}`),
        ),
      }),
    expects: { state: 'deal', text: ['1900s', '27 years without an entry', '2010s'] },
  },
} as const satisfies Record<string, ScenarioBody>;

function two(value: number): string {
  return String(value).padStart(2, '0');
}
