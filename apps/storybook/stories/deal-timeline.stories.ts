import '@dealstory/widgets/deal-timeline';
import type { Meta } from '@storybook/web-components-vite';
import { storyMaker } from './scenario-story.js';

const meta: Meta = {
  title: 'Widgets/deal-timeline',
  component: 'deal-timeline',
  tags: ['autodocs'],
};
export default meta;

const story = storyMaker('deal-timeline');

export const RealDeal = story('real-deal');
export const OneEvent = story('one-event');
export const LongStory = story('long-story');
export const YearOnlyDates = story('year-only-dates');
export const OpenUncertainAndOneOfTwoDates = story('open-uncertain-and-one-of-two-dates');
export const DisputedEvent = story('disputed-event');
export const Statements = story('statements');
export const Corrected = story('corrected');
export const ExpectedAndPast = story('expected-and-past');
export const Empty = story('empty');
export const BrokenData = story('broken-data');
export const BrokenDataAlone = story('broken-data-alone');
export const Loading = story('loading');
export const LoadingAlone = story('loading-alone');
export const NewestFirst = story('newest-first');
export const PartOfAStory = story('part-of-a-story');
export const OnePartyInAPeriod = story('one-party-in-a-period');
export const UnknownItem = story('unknown-item');
export const Months = story('months');
export const Decades = story('decades');
export const Spans = story('spans');
export const SpansNewestFirst = story('spans-newest-first');
export const SpansNarrow = story('spans-narrow');
export const Doubts = story('doubts');
export const Today = story('today');
export const OverviewOfMany = story('overview-of-many');
export const OverviewInArabic = story('overview-in-arabic');
export const Filtered = story('filtered');
export const SearchWithMarks = story('search-with-marks');
export const NothingMatches = story('nothing-matches');
export const LongAndFiltered = story('long-and-filtered');
export const WithoutControls = story('without-controls');
export const PanelInArabic = story('panel-in-arabic');
export const LongNames = story('long-names');
export const Chinese = story('chinese');
export const Arabic = story('arabic');
export const LanguageWithoutWords = story('language-without-words');
export const Dark = story('dark');
export const Narrow = story('narrow');
export const Restyled = story('restyled');
