import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { longStory } from './long-story.js';
import { cite, event, makeDeal, statement } from './make-deal.js';
import { restyledTimeline } from './restyled-timeline.js';
import type { ScenarioBody } from './scenario.js';
import { timelineFinding } from './timeline-finding.js';
import { timelineOnPages } from './timeline-on-pages.js';
import { timelineReading } from './timeline-reading.js';

/** What `<deal-timeline>` is shown with, by name. */
export const timelineScenarios = {
  'real-deal': {
    title: 'The real deal',
    about: 'Jaguar Land Rover and Chery, as the package tells it.',
    input: () => jlrChery,
    expects: { state: 'deal', text: ['In talks', 'How close is a deal?', 'Against:'] },
  },
  'one-event': {
    title: 'One event',
    about: 'The least that makes a story: one event with one source.',
    input: () => makeDeal({ events: [event('talks', '2026-01-28', 'Talks become known')] }),
    expects: { state: 'deal', text: ['28 January 2026', 'Talks become known'] },
  },
  'long-story': {
    title: 'A long story',
    about: 'Three hundred entries: all but the first year are folded; one button unfolds them.',
    input: () => longStory(300),
    expects: { state: 'deal', text: ['Unfold all 300 entries', 'Report 299 on the works'] },
  },
  'year-only-dates': {
    title: 'Dates that are only years',
    about: '2012 is a year, not 1 January 2012; years without an entry are one break in the rail.',
    input: () =>
      makeDeal({
        events: [
          event('founded', '1987', 'Orrin is founded'),
          event('venture', '2012', 'A joint venture'),
          event('works', '2013', 'The works opens'),
        ],
      }),
    expects: { state: 'deal', text: ['24 years without an entry', '2012'] },
  },
  'open-uncertain-and-one-of-two-dates': {
    title: 'Open, uncertain and one-of-two dates',
    about: 'Each date is worded as precisely as it is known, and no more.',
    input: () =>
      makeDeal({
        events: [
          event('decade', '201X', 'Some year of a decade'),
          event('around', '2019~', 'Around a year'),
          event('uncertain', '2023-05?', 'A month that is uncertain'),
          event('either', '[2024-08,2024-09]', 'One month or the other', {
            citations: [
              cite('dispatch', { date: '2024-08' }),
              cite('gazette', { date: '2024-09' }),
            ],
          }),
          event('unknown-day', '2025-04-XX', 'A day that nobody noted'),
          event('stretch', '2025-09-01/2025-10-08', 'From one day to another'),
          event('going-on', '2026-01/..', 'Begun and still going on'),
          event('quarter', '2027-33', 'A quarter', { certainty: 'expected' }),
          event('by-then', '[..2027-12]', 'By a date', { certainty: 'expected' }),
        ],
      }),
    expects: {
      state: 'deal',
      text: [
        '2010s',
        'around 2019',
        'May 2023 (uncertain)',
        'August or September 2024',
        'since January 2026',
        'by December 2027',
      ],
    },
  },
  'disputed-event': {
    title: 'A disputed event',
    about: 'What disputes a claim stands beside the claim.',
    input: () =>
      makeDeal({
        events: [
          event('brink', '2026-01-28', 'Close to a contract', {
            description: 'One paper saw a contract within days.',
            certainty: 'disputed',
            citations: [
              cite('dispatch', { says: 'A contract is days away.', locator: 'paragraph 1' }),
              cite('gazette', { stance: 'disputes', says: 'Nothing is settled.' }),
            ],
            note: 'Both papers rest on people who are not named.',
          }),
        ],
      }),
    expects: { state: 'deal', text: ['Disputed', 'Against:', 'Nothing is settled.'] },
  },
  statements: {
    title: 'Statements',
    about: 'Quotations stay in the language they were said in; a refusal is a statement too.',
    input: () =>
      makeDeal({
        statements: [
          statement('hale', '2026-02-03', 'The head of works asks for patience.', {
            kind: 'quotation',
            quote: { text: 'Nous parlons avec beaucoup de monde.', lang: 'fr' },
          }),
          statement('silence', '2026-02-04', 'Calder declined to comment.', {
            speaker: 'calder-vehicles',
            kind: 'no-comment',
            certainty: 'reported',
          }),
        ],
      }),
    expects: { state: 'deal', text: ['“Nous parlons avec beaucoup de monde.”', 'No comment'] },
  },
  corrected: {
    title: 'Corrections',
    about: 'A correction stands in the head, and leads to what it corrects.',
    input: () =>
      makeDeal({
        events: [event('venture', '2012', 'A joint venture', { updated: '2026-11-18' })],
        corrections: [
          { date: '2026-11-18', text: 'The venture dates from 2012, not 2013.', about: 'venture' },
        ],
      }),
    expects: { state: 'deal', text: ['Corrections', 'not 2013', 'Updated 18 November 2026'] },
  },
  'expected-and-past': {
    title: 'Expected, and past',
    about: 'An expectation whose day has gone by says so.',
    input: () =>
      makeDeal({
        events: [event('answer', '2026-05', 'An answer', { certainty: 'expected' })],
      }),
    expects: { state: 'deal', text: ['Was expected: May 2026. Not confirmed as of'] },
  },
  empty: {
    title: 'Empty',
    about: 'A valid deal in which nothing has been entered yet.',
    input: () => makeDeal(),
    expects: { state: 'deal', text: ['This timeline has no entries yet.'] },
  },
  'broken-data': {
    title: 'Broken data',
    about: 'The thirteenth month and a source that is not listed: the page’s own text stays.',
    input: () =>
      makeDeal({
        events: [event('talks', '2026-13', 'Talks', { citations: [cite('rumour')] })],
      }),
    children: 'In January 2026 talks between Orrin and Calder became known.',
    expects: { state: 'error' },
  },
  'broken-data-alone': {
    title: 'Broken data, and no text of the page’s own',
    about: 'Without children, one line says that the graphic could not be shown.',
    input: () => ({ name: 'Orrin and Calder' }),
    expects: { state: 'error', text: ['This graphic could not be shown.'] },
  },
  loading: {
    title: 'Loading',
    about: 'The deal is not registered yet. The page’s own text is read meanwhile.',
    input: () => undefined,
    attributes: { deal: 'not-registered-yet' },
    children: 'In January 2026 talks between Orrin and Calder became known.',
    expects: { state: 'waiting' },
  },
  'loading-alone': {
    title: 'Loading, and no text of the page’s own',
    about: 'Without children, one line says that data is on its way.',
    input: () => undefined,
    attributes: { deal: 'not-registered-yet' },
    expects: { state: 'waiting', text: ['Loading the data of this graphic.'] },
  },
  ...timelineReading,
  ...timelineFinding,
  ...timelineOnPages,
  ...restyledTimeline,
} as const satisfies Record<string, ScenarioBody>;
