import fc from 'fast-check';
import { exampleDeal } from './example-deal.js';

type Holder = Record<string | number, unknown>;

interface Place {
  readonly holder: Holder;
  readonly key: string | number;
}

/** Values that people, programs and attackers write where something else belongs. */
const SUSPECTS = [
  ...[
    null,
    true,
    0,
    -1,
    1,
    0.5,
    2 ** 53,
    '',
    ' ',
    'x',
    'X',
    'a-b',
    '1',
    '5,517',
    'talks',
    'hallam',
  ],
  ...[
    'lunaro-group',
    'wire-copy',
    'source-a',
    '2025',
    '2025-02-30',
    '2026-21',
    '2026/2025',
    '[2024,2025]',
  ],
  ...[
    'https://a.example',
    'ftp://a.example',
    'market',
    'disputed',
    'up',
    'not-found',
    'GB',
    'en',
    'constructor',
  ],
];
const OBJECTS = [
  ...[
    [],
    {},
    [0],
    ['hallam'],
    { 'en-GB': 'x' },
    { fr: 'x' },
    { en_GB: 'x' },
    { over: 5 },
    { within: 5 },
  ],
  ...[{ over: 9, under: 9 }, { above: 'lunaro' }, { below: 'hallam' }, { from: 1, about: 3 }],
  ...[[{ source: 'wire-copy' }], [{ source: 'wire-copy', says: 'No.' }], { text: 'x', lang: 'en' }],
];

/** JSON and more: also holes, `__proto__`, and whatever else may hide in a value. */
const suspects = fc.oneof(
  fc.constantFrom(...SUSPECTS),
  fc.constantFrom<unknown>(...OBJECTS),
  fc.jsonValue(),
);

/** The example deal with one to four changes at random places: a value replaced, removed, moved, doubled, renamed. */
export const mutatedDeals: fc.Arbitrary<unknown> = fc
  .array(fc.tuple(fc.nat(), fc.nat(), fc.nat(5), suspects), { minLength: 1, maxLength: 4 })
  .map((changes) => {
    const deal: Holder = copyOf(exampleDeal() as unknown as Holder);
    for (const [at, other, change, value] of changes) {
      const places = placesIn(deal);
      const { holder, key } = places[at % places.length] as Place;
      const from = places[other % places.length] as Place;
      if (change === 0) remove(holder, key);
      else if (change === 1) holder[key] = copyOf(from.holder[from.key]);
      else if (change === 2 && Array.isArray(holder)) holder.push(copyOf(holder[key as number]));
      else if (change === 3 && !Array.isArray(holder)) rename(holder, key as string);
      else holder[key] = copyOf(value);
    }
    return deal;
  });

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function remove(holder: Holder, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(key as number, 1);
  else delete holder[key];
}

function rename(holder: Holder, key: string): void {
  holder[`${key}s`] = holder[key];
  delete holder[key];
}

/** Every value in the data, by the object or list that holds it. */
function placesIn(holder: Holder): Place[] {
  return Object.entries(holder).flatMap(([key, value]) => {
    const place = { holder, key: Array.isArray(holder) ? Number(key) : key };
    return typeof value === 'object' && value !== null
      ? [place, ...placesIn(value as Holder)]
      : [place];
  });
}
