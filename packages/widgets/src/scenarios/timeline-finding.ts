import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { longStory } from './long-story.js';
import type { ScenarioBody } from './scenario.js';

/** `<deal-timeline>` in which a reader looks for something. */
export const timelineFinding = {
  filtered: {
    title: 'Filtered',
    about:
      'An author, or the reader before, asked for what is disputed or only reported about one party. The line above says how much is shown and takes it back.',
    input: () => jlrChery,
    attributes: { 'filter-party': 'jlr', 'filter-status': 'reported disputed' },
    expects: { state: 'deal', text: ['of 33 entries', 'Clear search and filters'] },
  },
  'search-with-marks': {
    title: 'Search with marks',
    about: 'The panel is open and the words that were searched for are marked, accents or not.',
    input: () => jlrChery,
    attributes: { controls: 'all', 'filter-text': 'chery halewood' },
    expects: { state: 'deal', text: ['of 33 entries', 'How sure'] },
  },
  'nothing-matches': {
    title: 'Nothing matches',
    about: 'A sentence says so, with the way back beside it.',
    input: () => jlrChery,
    attributes: { 'filter-text': 'zeppelin' },
    expects: { state: 'deal', text: ['0 of 33 entries', 'No entry matches.'] },
  },
  'long-and-filtered': {
    title: 'Long, and filtered',
    about: 'Years that hold what was found are open, the others are not there.',
    input: () => longStory(120),
    attributes: { 'filter-from': '2005', 'filter-to': '2006' },
    expects: { state: 'deal', text: ['8 of 120 entries'] },
  },
  'without-controls': {
    title: 'Without controls',
    about: 'The page has controls of its own, and calls the element’s methods.',
    input: () => jlrChery,
    attributes: { controls: 'none' },
    expects: { state: 'deal', text: ['In talks'] },
  },
  'panel-in-arabic': {
    title: 'Finding in Arabic',
    about: 'The panel from right to left, at the width of a phone.',
    input: () => jlrChery,
    attributes: { controls: 'all', 'filter-status': 'confirmed' },
    lang: 'ar',
    dir: 'rtl',
    width: 320,
    expects: { state: 'deal', text: ['مدى التأكد'] },
  },
} as const satisfies Record<string, ScenarioBody>;
