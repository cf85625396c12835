import { parseArgs } from 'node:util';
import { CONTESTANTS, type GraphicName, SIZES } from './contestants/contestants.ts';

export interface Options {
  readonly graphics: readonly GraphicName[];
  /** Names of contestants; everybody where absent. The yardstick always takes part. */
  readonly only: readonly string[] | undefined;
  readonly sizes: readonly number[] | undefined;
  readonly runs: number;
  /** How long one visit may take, in milliseconds. */
  readonly limit: number;
  readonly extras: boolean;
  /** Whether everything is measured, so that the result may stand for the project. */
  readonly isWhole: boolean;
}

const GRAPHICS: readonly GraphicName[] = ['timeline', 'ranking'];
const NAMES = new Set([
  ...GRAPHICS,
  'extras',
  ...GRAPHICS.flatMap((graphic) => CONTESTANTS[graphic].map(({ name }) => name)),
]);
const FEWEST_RUNS = 5;
const QUICK = { sizes: [6, 9, 100], runs: 2 };
const SECONDS = 60;

export const USAGE = `npm run bench -- [options]
  --only NAMES     some of: ${[...NAMES].join(', ')}
  --sizes NUMBERS  some of: ${[...new Set(GRAPHICS.flatMap((graphic) => SIZES[graphic]))].join(', ')}
  --runs NUMBER    how often each page is visited (${FEWEST_RUNS}); small ones twice as often
  --timeout SECONDS  how long one visit may take (${SECONDS})
  --quick          small sizes, ${QUICK.runs} runs, no extras
A run of a part is written to apps/bench/reports instead of apps/bench/results.`;

/** Reads the command line; throws an error with one sentence where it cannot. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      runs: { type: 'string' },
      timeout: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  const named = values.only?.split(',').filter(Boolean);
  const unknown = named?.find((name) => !NAMES.has(name));
  if (unknown !== undefined) throw new Error(`--only: nobody is called “${unknown}”.`);
  const asked = GRAPHICS.filter((graphic) => named?.includes(graphic));
  const people = named?.filter((name) => name !== 'extras' && !GRAPHICS.includes(name as never));
  const onlyExtras = named?.every((name) => name === 'extras');
  const sizes = values.sizes?.split(',').map((size) => whole('--sizes', size));
  const runs = values.runs === undefined ? undefined : whole('--runs', values.runs);
  return {
    graphics: onlyExtras ? [] : asked.length > 0 ? asked : GRAPHICS,
    only: people && people.length > 0 ? people : undefined,
    sizes: sizes ?? (values.quick ? QUICK.sizes : undefined),
    runs: runs ?? (values.quick ? QUICK.runs : FEWEST_RUNS),
    limit: (values.timeout === undefined ? SECONDS : whole('--timeout', values.timeout)) * 1000,
    extras: named ? named.includes('extras') : !values.quick,
    isWhole: !named && !sizes && !values.quick && (runs ?? FEWEST_RUNS) >= FEWEST_RUNS,
  };
}

function whole(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option}: “${text}” is not a whole number.`);
  return Number(text);
}
