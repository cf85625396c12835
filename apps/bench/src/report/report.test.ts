import { describe, expect, it } from 'vitest';
import type { Measured, Outcome } from '../measure/visit.ts';
import { markdown } from './markdown.ts';
import { picture } from './picture.ts';
import { contestOf, ratio, runsAt, yardstick } from './report.ts';
import { sampleReport, sampleRow } from './sample-report.ts';
import { spreadOf } from './statistics.ts';

describe('a spread', () => {
  it('has the middle of an odd number of values, whatever their order', () => {
    expect(spreadOf([30, 10, 1000])).toEqual({ median: 30, min: 10, max: 1000 });
  });

  it('has the mean of the middle two of an even number', () => {
    expect(spreadOf([40, 10, 20, 30])?.median).toBe(25);
  });

  it('is absent without values', () => {
    expect(spreadOf([])).toBeUndefined();
  });
});

describe('a contest', () => {
  const outcome = (enhanced: number, wordsFound: number): Measured => ({
    status: 'measured',
    seen: {
      moments: { readable: 100, enhanced, complete: enhanced },
      painted: 90,
      blocking: 5,
      longestTask: 55,
      shift: 0.01,
      shifts: 1,
    },
    content: { nodes: 100, wordsFound },
    heap: 1e6,
  });
  const rowOf = (outcomes: Outcome[]) => {
    const series = { contestant: 'plain', outcomes, sent: { html: 1, code: 2, data: 3 } };
    return contestOf('timeline', 6, [series]).rows[0];
  };

  it('takes the medians of all runs', () => {
    const row = rowOf([outcome(300, 6), outcome(200, 6), outcome(900, 6)]);
    expect(row?.moments.enhanced).toEqual({ median: 300, min: 200, max: 900 });
    expect(row).toMatchObject({ title: 'plain HTML', runs: 3, status: 'measured' });
  });

  it('calls nothing complete whose words are not all in the DOM', () => {
    const row = rowOf([outcome(300, 6), outcome(300, 5)]);
    expect(row?.moments.complete).toBeUndefined();
    expect(row?.moments.enhanced).toBeDefined();
    expect(row?.wordsFound).toBe(5);
  });

  it('keeps a contestant that failed or ran out of time', () => {
    expect(rowOf([outcome(1, 6), { status: 'out-of-time' }])?.status).toBe('out-of-time');
    expect(rowOf([{ status: 'failed', reason: 'no' }])).toMatchObject({
      status: 'failed',
      reason: 'no',
      moments: {},
    });
  });
});

it('measures against the better of the plain pages at the same moment', () => {
  const [contest] = sampleReport().contests;
  if (!contest) throw new Error('The sample has no contest.');
  expect(yardstick(contest, 'readable')).toBe(250);
  expect(yardstick(contest, 'enhanced')).toBe(200);
  expect(ratio(contest, sampleRow('ours-empty', [0, 260, 0]), 'enhanced')).toBeCloseTo(1.3);
});

it('visits small pages more often, and says when the machine was busy', () => {
  expect([6, 100, 1_000].map((size) => runsAt(size, 5))).toEqual([10, 10, 5]);
  expect(markdown(sampleReport())).not.toContain('busy');
  expect(markdown(sampleReport({ load: 3 }))).toContain('busy with something else (load 3.0 on 2');
});

describe('the tables', () => {
  const text = markdown(sampleReport());
  const line = (start: string) => text.split('\n').find((each) => each.startsWith(start)) ?? '';

  it('give medians, ends and ratios', () => {
    expect(line('| ours-empty')).toContain('| 12.3 | 0.5 | 1.0 | 260 (250–270) | 1.04 |');
  });

  it('show who ran out of time', () => {
    expect(line('| slow')).toContain('**out of time**');
  });

  it('say of a canvas that its words never come', () => {
    expect(line('| canvas')).toContain('never: 0 of 6 in the DOM');
  });

  it('have as many cells in every row as in their head', () => {
    const counts = new Map<string, Set<number>>();
    let block = '';
    for (const each of text.split('\n')) {
      if (!each.startsWith('|')) block = '';
      else {
        block ||= each;
        const cells = each.split(/(?<!\\)\|/).length;
        counts.set(block, (counts.get(block) ?? new Set()).add(cells));
      }
    }
    expect(counts.size).toBe(2);
    for (const sizes of counts.values()) expect(sizes.size).toBe(1);
  });
});

describe('the picture', () => {
  const svg = picture(sampleReport());

  it('names everybody and says who ran out of time', () => {
    for (const name of ['plain', 'ours-empty', 'slow', 'canvas'])
      expect(svg).toContain(`>${name}<`);
    expect(svg).toContain('>out of time<');
  });

  it('is well formed, without numbers that are none', () => {
    expect(svg.match(/<[a-z]/g)?.length).toBe(
      (svg.match(/<\/[a-z]/g)?.length ?? 0) + (svg.match(/\/>/g)?.length ?? 0),
    );
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});
