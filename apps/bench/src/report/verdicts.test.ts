import { expect, it } from 'vitest';
import type { ShiftExtra } from './extras.ts';
import { around, sampleReport, sampleRow } from './sample-report.ts';
import { verdicts } from './verdicts.ts';

const report = sampleReport();
const find = (list: ReturnType<typeof verdicts>, text: string) =>
  list.find(({ target }) => target.includes(text));

it('judges ratios by the better plain page, and tells that of the other', () => {
  expect(find(verdicts(report), 'ours-empty: enhanced at 6')).toMatchObject({
    limit: 1.35,
    measured: 1.3,
    met: true,
    note: '0.87× of plain HTML without content-visibility',
  });
  expect(find(verdicts(report), 'ours-fallback: enhanced at 6')).toMatchObject({ met: false });
  expect(find(verdicts(report), 'ours-fallback: readable at 6')).toMatchObject({ measured: 1 });
});

it('tells what the floor for that moment came to', () => {
  const [contest] = report.contests;
  if (!contest) throw new Error('The sample has no contest.');
  const rows = [
    ...contest.rows,
    sampleRow('floor-script', [240, 240, 240]),
    sampleRow('floor-fallback', [275, 400, 400]),
  ];
  const judged = verdicts(sampleReport({ contests: [{ ...contest, rows }] }));
  expect(find(judged, 'ours-empty: enhanced at 6')?.note).toContain('; floor-script: 1.20×');
  expect(find(judged, 'ours-fallback: readable at 6')?.note).toContain('; floor-fallback: 1.10×');
});

it('judges blocking in milliseconds, beside what plain HTML blocks', () => {
  expect(find(verdicts(report), 'ours-empty: blocking at 6')).toMatchObject({
    limit: 50,
    unit: 'ms',
    measured: 40,
    met: true,
    note: 'plain: 40 ms; plain-contained: 40 ms',
  });
});

it('calls nothing met that failed', () => {
  const [contest] = report.contests;
  if (!contest) throw new Error('The sample has no contest.');
  const rows = contest.rows.map((row) =>
    row.contestant === 'ours-empty'
      ? { ...row, status: 'failed' as const, reason: 'it broke', moments: {} }
      : row,
  );
  const judged = verdicts(sampleReport({ contests: [{ ...contest, rows }] }));
  expect(find(judged, 'ours-empty: enhanced')).toMatchObject({
    met: false,
    note: 'failed: it broke',
  });
});

it('judges the search by plain HTML’s rendering of as many items', () => {
  const [contest] = report.contests;
  if (!contest) throw new Error('The sample has no contest.');
  const contests = [{ ...contest, size: 10_000 }];
  const extras = [{ name: 'search', size: 10_000, time: around(30) }] as const;
  const judged = verdicts(sampleReport({ contests, extras }));
  expect(find(judged, 'search over 10,000')).toMatchObject({ measured: 0.15, met: true });
});

it('leaves open what is not available', () => {
  const extras = [{ name: 'search', size: 10_000, reason: 'No search box was found.' }] as const;
  const verdict = find(verdicts(sampleReport({ extras })), 'search');
  expect(verdict).toMatchObject({ note: 'No search box was found.' });
  expect(verdict).not.toHaveProperty('met');
});

it('wants no shift over the fallback, and one small one over other children', () => {
  const shift: ShiftExtra = {
    name: 'shift',
    graphic: 'timeline',
    children: 'fallback',
    width: 360,
    shift: 0.006,
    times: 1,
    moved: 0.2,
  };
  const met = (parts: Partial<ShiftExtra>) =>
    find(verdicts(sampleReport({ extras: [{ ...shift, ...parts }] })), 'layout shift')?.met;
  expect(met({})).toBe(false);
  expect(met({ shift: 0.004 })).toBe(true);
  expect(met({ shift: 0.004, moved: 19 })).toBe(false);
  expect(met({ children: 'written', shift: 0.09, moved: 400 })).toBe(true);
  expect(met({ children: 'written', shift: 0.09, times: 2 })).toBe(false);
});
