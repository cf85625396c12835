import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it('measures everything five times unless told otherwise', () => {
  expect(readOptions([])).toEqual({
    graphics: ['timeline', 'ranking'],
    only: undefined,
    sizes: undefined,
    runs: 5,
    limit: 60_000,
    extras: true,
    isWhole: true,
  });
});

it.each([
  [['--quick'], { runs: 2, sizes: [6, 9, 100], extras: false, isWhole: false }],
  [['--quick', '--runs', '1'], { runs: 1 }],
  [['--only', 'timeline'], { graphics: ['timeline'], only: undefined, extras: false }],
  [['--only', 'ranking,ours-empty'], { graphics: ['ranking'], only: ['ours-empty'] }],
  [['--only', 'ours-empty,vis-timeline'], { graphics: ['timeline', 'ranking'] }],
  [['--only', 'extras'], { graphics: [], extras: true, isWhole: false }],
  [['--sizes', '6,1000'], { sizes: [6, 1000], isWhole: false, extras: true }],
  [['--timeout', '90'], { limit: 90_000, isWhole: true }],
  [['--runs', '3'], { isWhole: false }],
])('reads %j', (args, options) => {
  expect(readOptions(args)).toMatchObject(options);
});

it.each([
  [['--only', 'powerpoint'], 'nobody is called “powerpoint”'],
  [['--runs', 'many'], '--runs: “many” is not a whole number'],
  [['--fast'], 'fast'],
])('refuses %j with a sentence', (args, complaint) => {
  expect(() => readOptions(args)).toThrow(complaint);
});
