import { expect, it } from 'vitest';
import { edtfBounds } from '../edtf/bounds.js';
import { parseEdtf } from '../edtf/parse.js';
import { doubtOf } from './doubt.js';

function doubt(edtf: string) {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(edtf);
  return doubtOf({ date: read.date, bounds: edtfBounds(read.date) });
}

it.each([
  [undefined, ['2025-02-03', '2025-09-01/2025-10-08', '2026-01/..', '2025~/2026']],
  ['month', ['2025-02', '2025-01', '2025-02-03~', '2025-02-XX', '[2025-02-03..2025-02-09]']],
  ['season', ['2025-21', '2025-34', '2025-41', '[2024-08,2024-09]', '2025-02?', '2025-02~']],
  ['year', ['2025', '2025-XX', '201X', '20XX', '[..2027-12]', '[2025..]', '2025-21~', '2025%']],
] as const)('is %s for a date like those', (wanted, dates) => {
  for (const date of dates) expect([date, doubt(date)]).toEqual([date, wanted]);
});

it('takes one of several days as the stretch from the first to the last', () => {
  expect(doubt('[2025-02-03,2025-02-04]')).toBe('month');
  expect(doubt('[2025-02-03,2026-02-04]')).toBe('year');
  expect(doubt('[2025-02-03,2025-02-04~]')).toBe('season');
});
