import type { Deal, DealEvent, Source } from '../schema/deal.js';
import type { ViewOptions } from '../view/view.js';
import { en } from '../words/en.js';
import type { Words } from '../words/words.js';
import { exampleDeal } from './example-deal.js';

/** What every test of a view passes: British English, one day. */
export const OPTIONS: ViewOptions<Words> = { words: en, locale: 'en-GB', today: '2026-11-23' };

/** A deal in plain English with only what is given; `source-1` to `source-9` can be cited. */
export function dealWith(parts: Partial<Deal>): Deal {
  return {
    ...exampleDeal(),
    lang: 'en',
    title: 'A deal',
    statusNote: { text: 'Nothing was found.', citations: [{ source: 'source-9' }] },
    events: [],
    statements: [],
    sales: [],
    corrections: [],
    sources: Array.from(
      { length: 9 },
      (_, index): Source => ({
        id: `source-${index + 1}`,
        publisher: `Paper ${index + 1}`,
        title: `Report ${index + 1}`,
        published: '2026',
      }),
    ),
    ...parts,
  };
}

export function eventOn(date: string, more: Partial<DealEvent> = {}): DealEvent {
  return {
    id: `on-${date.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    date,
    title: date,
    kind: 'other',
    certainty: 'confirmed',
    citations: [{ source: 'source-1' }],
    ...more,
  };
}

/** Freezes a value and all in it: whoever changes it makes the test throw. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** Runs `action` while the clock cannot be read; a day that is given can still be made a `Date` of. */
export function withoutClock<T>(action: () => T): T {
  const RealDate = globalThis.Date;
  class StoppedDate extends RealDate {
    constructor(value?: number) {
      if (value === undefined) throw new Error('read the clock');
      super(value);
    }
    static override now(): number {
      throw new Error('read the clock');
    }
  }
  globalThis.Date = StoppedDate as DateConstructor;
  try {
    return action();
  } finally {
    globalThis.Date = RealDate;
  }
}

/** Every value of the fields with this name, anywhere in a view, in the order of the view. */
export function everyField(view: unknown, name: string): string[] {
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([key, value]) =>
    key === name && typeof value === 'string' ? [value] : everyField(value, name),
  );
}
