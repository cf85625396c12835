import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../edtf/bounds.js';
import { parseEdtf } from '../edtf/parse.js';
import type { DealEvent } from '../schema/deal.js';
import { dealWith, eventOn } from '../testing/views.js';
import { finish } from '../view/steps.js';
import { placedEntries, storyOf } from './entries.js';
import { lanesOf, MOST_LANES } from './lanes.js';
import type { Order } from './sections.js';
import type { LanePiece } from './timeline-view.js';

const AS_OF = '2026-11-23';

/** One string per entry in reading order: what comes into it, its date, what is beside it. */
function drawn(dates: readonly string[], order: Order = 'oldest'): string[] {
  const events = dates.map((date, index) => eventOn(date, { id: `e-${index}` }));
  const story = storyFrom(events, order);
  const lanes = finish(lanesOf(story, latest(AS_OF)));
  return story.entries.map(
    (entry) =>
      `${lanes.before(entry).map(named).join('')}> ${entry.of.date}: ${lanes.beside(entry).map(named).join(' ')}`,
  );
}

function storyFrom(events: readonly DealEvent[], order: Order = 'oldest') {
  const deal = dealWith({ events: [...events] });
  return finish(storyOf(deal, finish(placedEntries(deal)), order));
}

function named({ lane, part, open }: LanePiece): string {
  return `${{ start: '┌', through: '│', end: '└' }[part]}${lane}${open ? '…' : ''}`;
}

function latest(edtf: string): number {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(edtf);
  return edtfBounds(read.date).latest;
}

describe('lanes', () => {
  it('run from a stretch to the last entry that it covers, in the first free lane', () => {
    expect(
      drawn(['2012/2016', '2013/2014', '2014', '2015-02', '2016-05/2016-06', '2016-06-02', '2020']),
    ).toEqual([
      '> 2012/2016: ┌1',
      '│1> 2013/2014: │1 ┌2',
      '│1│2> 2014: │1 └2',
      '│1> 2015-02: │1',
      '│1> 2016-05/2016-06: │1 ┌2',
      '│1│2> 2016-06-02: └1 └2',
      '> 2020: ',
    ]);
  });

  it('come down to the stretch where the newest is read first', () => {
    expect(drawn(['2012/2014', '2013', '2014', '2020'], 'newest')).toEqual([
      '> 2020: ',
      '> 2014: └1',
      '│1> 2013: │1',
      '│1> 2012/2014: ┌1',
    ]);
  });

  it('go on to the day for which the deal speaks, and end without an end', () => {
    expect(drawn(['2025/..', '2026', '2026-11-23', '2026-12'])).toEqual([
      '> 2025/..: ┌1',
      '│1> 2026: │1',
      '│1> 2026-11-23: └1…',
      '> 2026-12: ',
    ]);
  });

  it('are not drawn where nothing is covered, nor where an end is not known', () => {
    for (const date of ['2012/2013', '2012/', '../2012', '/2012']) {
      expect(drawn([date, '2020']).join()).not.toMatch(/[┌│└]/);
    }
    expect(drawn(['2027/..', '2028']).join()).not.toMatch(/[┌│└]/);
  });

  it('are at most three; a further stretch has none', () => {
    const nested = ['2012/2020', '2013/2020', '2014/2020', '2015/2020', '2016'];
    expect(drawn(nested)).toEqual([
      '> 2012/2020: ┌1',
      '│1> 2013/2020: │1 ┌2',
      '│1│2> 2014/2020: │1 │2 ┌3',
      '│1│2│3> 2015/2020: │1 │2 │3',
      '│1│2│3> 2016: └1 └2 └3',
    ]);
  });

  it('carry how sure the stretch is, and are counted', () => {
    const events = [eventOn('2012/2020', { certainty: 'expected' }), eventOn('2013')];
    const story = storyFrom(events);
    const lanes = finish(lanesOf(story, latest(AS_OF)));
    expect(lanes.count).toBe(1);
    expect(story.entries.flatMap((entry) => lanes.beside(entry)).map(({ shape }) => shape)).toEqual(
      ['expected', 'expected'],
    );
    expect(finish(lanesOf(storyFrom([eventOn('2013')]), 0)).count).toBe(0);
  });
});

const year = fc.integer({ min: 2000, max: 2012 });
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, year).map((pair) => pair.sort((a, b) => a - b).join('/')),
  year.map((each) => `${each}/..`),
);

it('pass exactly what they cover, in either order, and never two in one lane', () => {
  fc.assert(
    fc.property(
      fc.array(date, { maxLength: 14 }),
      fc.constantFrom<Order>('oldest', 'newest'),
      (dates, order) => {
        const events = dates.map((each, index) => eventOn(each, { id: `e-${index}` }));
        const story = storyFrom(events, order);
        const lanes = finish(lanesOf(story, latest('2010')));
        const forwards = order === 'newest' ? story.entries.toReversed() : story.entries;
        const open: (number | undefined)[] = [];
        forwards.forEach((entry, index) => {
          const here = lanes.beside(entry);
          expect(new Set(here.map(({ lane }) => lane)).size).toBe(here.length);
          for (const { lane, part } of here) {
            expect(lane).toBeLessThanOrEqual(MOST_LANES);
            if (part === 'start') {
              expect(open[lane]).toBeUndefined();
              open[lane] = index;
            }
            const start = forwards[open[lane] as number];
            const text = start?.of.date ?? '';
            const until = text.endsWith('..') ? latest('2010') : latest(text.split('/')[1] ?? '');
            expect(entry.at).toBeLessThanOrEqual(until);
            const next = forwards[index + 1];
            expect(part === 'end').toBe(!next || next.at > until);
            if (part === 'end') open[lane] = undefined;
          }
          // Whatever is open passes the boundary to the next entry.
          const next = forwards[index + 1];
          const between = next && lanes.before(order === 'newest' ? entry : next);
          const running = open.flatMap((each, lane) => (each === undefined ? [] : [lane]));
          expect((between ?? []).map(({ lane, part }) => [lane, part])).toEqual(
            running.map((lane) => [lane, 'through']),
          );
        });
      },
    ),
  );
});
