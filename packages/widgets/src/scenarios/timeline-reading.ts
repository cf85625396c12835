import type { Deal } from '@dealstory/core';
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
  spans: {
    title: 'Overlapping stretches of time',
    about:
      'A stretch runs along the rail past what it covers; the first free of three lanes is its own. A fourth at the same time has its mark alone.',
    input: overlapping,
    expects: { state: 'deal', text: ['Stretch of time', 'Still going on'] },
  },
  'spans-newest-first': {
    title: 'Stretches of time, the newest first',
    about: 'The same turned round: a stretch comes down to its own entry.',
    input: overlapping,
    attributes: { order: 'newest' },
    expects: { state: 'deal', text: ['Today, 23 November 2026'] },
  },
  'spans-narrow': {
    title: 'Stretches of time where room is short',
    about: 'At 320 pixels the first lane stands alone.',
    input: overlapping,
    width: 320,
    expects: { state: 'deal', text: ['Stretch of time'] },
  },
  doubts: {
    title: 'Doubts about dates',
    about:
      'A date that is not known to the day is as long as its doubt; what is between is a class.',
    input: () =>
      makeDeal({
        events: [
          event('exact', '2024-03-04', 'Known to the day'),
          event('around', '2024-05-04~', 'Around a day', { certainty: 'reported' }),
          event('month', '2024-08', 'Some day of a month'),
          event('either', '[2024-09,2024-10]', 'One month or the other'),
          event('season', '2025-21', 'Some day of a spring', { certainty: 'expected' }),
          event('year', '2025', 'Some day of a year'),
          event('decade', '202X', 'Some day of a decade', { certainty: 'denied' }),
        ],
        statements: [statement('hale', '2025-09', 'The head of works asks for patience.')],
      }),
    expects: { state: 'deal', text: ['Pale: the date is not exact'] },
  },
  today: {
    title: 'Today',
    about:
      'What is to come stands beyond the mark of today, which is there only where something is.',
    input: () =>
      makeDeal({
        events: [
          event('talks', '2026-01/..', 'Talks become known'),
          event('visit', '2026-10-12', 'A visit to the works'),
          event('answer', '2026-12', 'An answer', { certainty: 'expected' }),
          event('works', '2028', 'The first car', { certainty: 'expected' }),
        ],
      }),
    expects: { state: 'deal', text: ['Today, 23 November 2026'] },
  },
  'overview-of-many': {
    title: 'An overview of many entries',
    about: 'Where marks could not be told apart, the line shows how much is told when.',
    input: many,
    expects: { state: 'deal', text: ['The taller, the more entries.'] },
  },
  'overview-in-arabic': {
    title: 'An overview in Arabic',
    about: 'The line runs from right to left, with its break and what still goes on.',
    input: overlapping,
    lang: 'ar',
    dir: 'rtl',
    expects: { state: 'deal', text: ['10 مدخلات من 2012 إلى 2028.'] },
  },
} as const satisfies Record<string, ScenarioBody>;

function overlapping(): Deal {
  return makeDeal({
    events: [
      event('venture', '2012/..', 'A joint venture', { description: 'It still builds cars.' }),
      event('rival', '2023-03/2024-06', 'Talks with another maker', { certainty: 'reported' }),
      event('works', '2023-05-01/2023-09', 'The works is rebuilt'),
      event('strike', '2023-06/2023-07', 'A strike, in no lane of its own'),
      event('visit', '2023-06-20', 'A visit to the works', {
        description: 'The head of works shows a line that stands still, and says when it will not.',
      }),
      event('first', '2024-02', 'The first car'),
      event('outage', '2025-09-01/2025-10-08', 'An outage'),
      event('model', '2026-10/2028', 'A second model is prepared', { certainty: 'expected' }),
      event('line', '2027-05', 'A second line', { certainty: 'expected' }),
    ],
    statements: [statement('hale', '2025-09-12', 'The head of works asks for patience.')],
  });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Two hundred entries over six years, some of them inexact, the last of them expected. */
function many(): Deal {
  return makeDeal({
    events: Array.from({ length: 200 }, (_, index) => {
      const month = Math.floor((index * index) / 560);
      const date = `${2021 + Math.floor(month / 12)}-${two(1 + (month % 12))}`;
      const day = index % 5 === 0 ? '' : `-${two(1 + ((index * 7) % 28))}`;
      return event(`e-${index}`, date + day, `Entry ${index + 1}`, {
        certainty: index > 185 ? 'expected' : 'reported',
      });
    }),
  });
}
