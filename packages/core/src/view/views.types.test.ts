import { describe, expectTypeOf, it } from 'vitest';
import { type RankSalesOptions, rankSales } from '../ranking/rank-sales.js';
import type { RankingView } from '../ranking/ranking-view.js';
import type { Deal } from '../schema/deal.js';
import { buildTimeline, type TimelineOptions } from '../timeline/build-timeline.js';
import type { TimelineView } from '../timeline/timeline-view.js';
import type { RankingCatalogue, TimelineCatalogue, Words } from '../words/words.js';
import type { ViewOptions } from './view.js';

/** What JSON holds. An object is checked field by field: interfaces have no index signature. */
type Json<T> = T extends string | number | boolean | null
  ? T
  : T extends (...given: never[]) => unknown
    ? never
    : T extends Date | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | bigint | symbol
      ? never
      : T extends object
        ? { [K in keyof T]: Json<Exclude<T[K], undefined>> | Extract<T[K], undefined> }
        : never;

describe('the types of the views', () => {
  it('hold nothing that JSON does not', () => {
    expectTypeOf<TimelineView>().toExtend<Json<TimelineView>>();
    expectTypeOf<RankingView>().toExtend<Json<RankingView>>();
    expectTypeOf<{ a: Date }>().not.toExtend<Json<{ a: Date }>>();
  });

  it('are told apart by their type', () => {
    const view = {} as TimelineView | RankingView;
    if (view.type === 'timeline') expectTypeOf(view).toEqualTypeOf<TimelineView>();
    else expectTypeOf(view).toEqualTypeOf<RankingView>();
  });

  it('cannot be written to', () => {
    expectTypeOf<TimelineView['sections']>().toExtend<readonly unknown[]>();
    expectTypeOf<TimelineView['sections']>().not.toExtend<unknown[]>();
    expectTypeOf<RankingView['rows']>().not.toExtend<unknown[]>();
  });
});

describe('the types of the builders', () => {
  it('are those of plain functions from data to data', () => {
    expectTypeOf(buildTimeline).toEqualTypeOf<
      (deal: Deal, options: TimelineOptions) => TimelineView
    >();
    expectTypeOf(rankSales).toEqualTypeOf<(deal: Deal, options: RankSalesOptions) => RankingView>();
  });

  it('ask for the part of a catalogue that they need, and take a whole one', () => {
    type With<W extends Words | TimelineCatalogue | RankingCatalogue> = ViewOptions<W>;
    expectTypeOf<With<TimelineCatalogue>>().toExtend<TimelineOptions>();
    expectTypeOf<With<RankingCatalogue>>().toExtend<RankSalesOptions>();
    expectTypeOf<With<Words>>().toExtend<TimelineOptions>();
    expectTypeOf<With<Words>>().toExtend<RankSalesOptions>();
    expectTypeOf<With<RankingCatalogue>>().not.toExtend<TimelineOptions>();
    expectTypeOf<With<TimelineCatalogue>>().not.toExtend<RankSalesOptions>();
  });
});
