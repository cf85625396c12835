import '@dealstory/widgets/sales-ranking';
import type { Meta } from '@storybook/web-components-vite';
import { storyMaker } from './scenario-story.js';

const meta: Meta = {
  title: 'Widgets/sales-ranking',
  component: 'sales-ranking',
  tags: ['autodocs'],
};
export default meta;

const story = storyMaker('sales-ranking');

export const RealDeal = story('real-deal');
export const OneRow = story('one-row');
export const EveryQuantity = story('every-quantity');
export const Ties = story('ties');
export const NotFound = story('not-found');
export const NothingFoundAtAll = story('nothing-found-at-all');
export const Gwm = story('gwm');
export const ChangeOnTheYearBefore = story('change-on-the-year-before');
export const WholeMarket = story('whole-market');
export const Totals = story('totals');
export const Empty = story('empty');
export const UnknownTable = story('unknown-table');
export const BrokenData = story('broken-data');
export const Loading = story('loading');
export const Periods = story('periods');
export const SortedByChange = story('sorted-by-change');
export const Limited = story('limited');
export const Grouped = story('grouped');
export const GroupedAndLimited = story('grouped-and-limited');
export const Shares = story('shares');
export const ManyRows = story('many-rows');
export const Find = story('find');
export const ArrangedInArabic = story('arranged-in-arabic');
export const TakenAway = story('taken-away');
export const LongNames = story('long-names');
export const Chinese = story('chinese');
export const Arabic = story('arabic');
export const Dark = story('dark');
export const Narrow = story('narrow');
export const Restyled = story('restyled');
