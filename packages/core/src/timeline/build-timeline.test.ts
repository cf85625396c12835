import { describe, expect, it } from 'vitest';
import type { Deal, Statement } from '../schema/deal.js';
import { exampleDeal } from '../testing/example-deal.js';
import { dealWith, eventOn, OPTIONS } from '../testing/views.js';
import { ar } from '../words/ar.js';
import { zhHans } from '../words/zh-hans.js';
import { buildTimeline } from './build-timeline.js';

const timeline = (parts: Partial<Deal>) => buildTimeline(dealWith(parts), OPTIONS);

function statementOn(date: string, more: Partial<Statement> = {}): Statement {
  return {
    id: 'said',
    date,
    speaker: 'a-reed',
    kind: 'quotation',
    text: 'What was said.',
    certainty: 'confirmed',
    citations: [{ source: 'source-1' }],
    ...more,
  };
}

it('tells a whole deal in reading order', () => {
  const lines = buildTimeline(exampleDeal(), OPTIONS).sections.flatMap((section) => [
    `# ${section.heading}${section.gap === undefined ? '' : ` (after ${section.gap})`}`,
    ...section.items.map(
      ({ when, title, status, citations }) =>
        `${when.map(({ text }) => text).join('')} | ${title.text} | ${status} | ${citations.map(({ number }) => number).join(' ')}`,
    ),
  ]);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "# 2010s
    2010s (uncertain) | Hallam plans an export line | Reported | 2
    # 2012
    2012 | Hallam and Lunaro found a joint venture | Confirmed | 2
    # 2024 (after 4 years without an entry)
    August or September 2024 | Lunaro begins to sell cars in Britain | Confirmed | 
    # 2025
    around 2025 | Another maker is said to have looked at the works | Denied | 1
    1 September – 8 October 2025 | An outage stops the Thornby works | Confirmed | 2 4
    # 2026
    since January 2026 | Talks about building Lunaro cars in Thornby | Disputed | 
    28 January 2026 | A. Reed | Quotation | 1
    29 January 2026 | Lunaro Group, Maker that looks for a works in Britain | No comment · Reported | 4
    spring 2026 | A decision about a subsidy | Expected | 1
    # 2027
    by December 2027 | The first Lunaro from Thornby | Expected | 1"
  `);
});

describe('sections', () => {
  it('draw a break from two empty calendar years on', () => {
    const { sections } = timeline({
      events: ['2012', '2014', '2017', '2027'].map((date) => eventOn(date)),
    });
    expect(sections.map(({ heading, gap }) => [heading, gap])).toEqual([
      ['2012', undefined],
      ['2014', undefined],
      ['2017', '2 years without an entry'],
      ['2027', '9 years without an entry'],
    ]);
  });

  it('word years, decades, centuries and years before Christ', () => {
    const events = ['-0043', '17XX?', '201X~', '2025-08'].map((date) => eventOn(date));
    expect(timeline({ events }).sections.map(({ heading, id }) => [heading, id])).toEqual([
      ['44 BC', 'hallam-lunaro/year.-0043'],
      ['between 1700 and 1799', 'hallam-lunaro/year.17XX'],
      ['2010s', 'hallam-lunaro/year.201X'],
      ['2025', 'hallam-lunaro/year.2025'],
    ]);
    const inChinese = buildTimeline(dealWith({ events }), { ...OPTIONS, words: zhHans });
    expect(inChinese.sections.map(({ heading }) => heading)).toEqual([
      '公元前44年',
      '1700年至1799年之间',
      '2010年代',
      '2025年',
    ]);
  });

  it('count in the digits and plurals of the reader', () => {
    const deal = dealWith({ events: [eventOn('2012'), eventOn('2015'), eventOn('2024')] });
    const gaps = (locale: string) =>
      buildTimeline(deal, { ...OPTIONS, words: ar, locale }).sections.map(({ gap }) => gap);
    expect(gaps('ar')).toEqual([undefined, 'سنتان لم يُسجَّل فيهما شيء', '8 سنوات لم يُسجَّل فيها شيء']);
    expect(gaps('ar-EG')[2]).toBe('٨ سنوات لم يُسجَّل فيها شيء');
  });
});

it('says so where there is nothing to tell, and has no key', () => {
  const view = timeline({});
  expect(view).toMatchObject({ empty: 'This timeline has no entries yet.', sections: [], key: [] });
  expect(timeline({ events: [eventOn('2025')] })).not.toHaveProperty('empty');
});

describe('the head', () => {
  it('gives the status, what it rests on, and when it was known', () => {
    expect(buildTimeline(exampleDeal(), OPTIONS)).toMatchObject({
      kicker: 'Timeline',
      title: { text: 'Hallam and Lunaro' },
      summary: { text: 'Talks about building Lunaro cars at Hallam’s works in Thornby.' },
      status: {
        label: 'In talks',
        note: { text: 'Neither a signed contract nor a denial was found.' },
        asOf: 'As of 10 February 2026',
        citations: [{ number: '1', label: 'Source 1: Thornby Courier' }],
      },
    });
  });

  it('leaves out what the deal leaves out', () => {
    const { summary: _, ...rest } = exampleDeal();
    const view = buildTimeline({ ...rest, corrections: [] }, OPTIONS);
    expect(view).not.toHaveProperty('summary');
    expect(view).not.toHaveProperty('corrections');
  });

  it('takes the element’s own scope into every id and link', () => {
    const view = buildTimeline(exampleDeal(), { ...OPTIONS, scope: 'left-column' });
    const text = JSON.stringify(view);
    expect(text).toContain('"#left-column/');
    expect(text).not.toMatch(/"#?hallam-lunaro\//);
  });
});

describe('the key', () => {
  const keyOf = (parts: Partial<Deal>) =>
    timeline(parts).key.map(
      ({ shape, extent, doubt, label }) => `${shape} ${doubt ?? extent}: ${label}`,
    );

  it('holds the shapes that are present, in one order', () => {
    expect(
      keyOf({
        events: [
          eventOn('2025-01-01', { certainty: 'denied' }),
          eventOn('2024-01-01', { certainty: 'denied' }),
          eventOn('2026-01-01', { certainty: 'reported' }),
        ],
      }),
    ).toEqual(['reported point: Reported', 'denied point: Denied']);
    expect(keyOf({ statements: [statementOn('2025-01-01')] })).toEqual([
      'statement point: Statement',
    ]);
  });

  it('shows a stretch in a shape that is there', () => {
    expect(
      keyOf({
        events: [
          eventOn('2027/2028', { certainty: 'expected' }),
          eventOn('2026-01-01', { certainty: 'confirmed' }),
        ],
      }),
    ).toEqual([
      'confirmed point: Confirmed',
      'expected point: Expected',
      'expected span: Stretch of time',
    ]);
  });

  it('calls only what has no end “still going on”, not what has an end that nobody knows', () => {
    expect(keyOf({ events: [eventOn('2025/..')] })).toContain('confirmed open: Still going on');
    for (const date of ['2025/', '../2025', '/2025', '2025/2026']) {
      expect(keyOf({ events: [eventOn(date)] })).toEqual([
        'confirmed point: Confirmed',
        'confirmed span: Stretch of time',
      ]);
    }
  });

  it('shows a doubt in a shape that has one', () => {
    expect(
      keyOf({
        events: [
          eventOn('2025', { certainty: 'reported' }),
          eventOn('2026-01-01', { certainty: 'confirmed' }),
        ],
      }),
    ).toEqual([
      'confirmed point: Confirmed',
      'reported point: Reported',
      'reported month: Pale: the date is not exact; the longer, the less so',
    ]);
  });

  it('has no stretch for a statement, which is drawn as a bubble however long it took', () => {
    expect(keyOf({ statements: [statementOn('2025/2026')] })).toEqual([
      'statement point: Statement',
    ]);
  });
});
