import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deal } from '../schema/deal.js';
import { exampleDeal } from '../testing/example-deal.js';
import { dealWith, eventOn, OPTIONS } from '../testing/views.js';
import { finish } from '../view/steps.js';
import { buildTimeline } from './build-timeline.js';
import { placedEntries, storyOf } from './entries.js';
import { partFault, type StoryPart } from './part.js';

const storyIn = (deal: Deal, part: StoryPart) =>
  finish(storyOf(deal, finish(placedEntries(deal)), 'oldest', part));

const told = (part: StoryPart, deal: Deal = exampleDeal()) =>
  storyIn(deal, part).entries.map(({ of }) => of.id);

describe('a part of a story', () => {
  it('holds what may reach into a period, ends included', () => {
    const dates = ['2023', '2024-08-31', '2024-09', '2024-09-30/2024-12-01', '2025', '2026-01/..'];
    const deal = dealWith({ events: dates.map((date) => eventOn(date)) });
    const shown = (part: StoryPart) => storyIn(deal, part).entries.map(({ of }) => of.date);
    expect(shown({ from: '2024-09', to: '2024-09' })).toEqual(['2024-09', '2024-09-30/2024-12-01']);
    expect(shown({ from: '2024-12-01' })).toEqual(['2024-09-30/2024-12-01', '2025', '2026-01/..']);
    expect(shown({ to: '2024' })).toEqual(dates.slice(0, 4));
    expect(shown({ from: '2030' })).toEqual(['2026-01/..']);
  });

  it('holds the items asked for, in the order of time', () => {
    expect(told({ items: ['talks', 'joint-venture', 'reed-on-talks'] })).toEqual([
      'joint-venture',
      'talks',
      'reed-on-talks',
    ]);
    expect(
      told({ items: ['talks', 'joint-venture', 'reed-on-talks'], statements: 'none' }),
    ).toEqual(['joint-venture', 'talks']);
  });

  it('holds what a party did and said, and all that is part of it', () => {
    expect(told({ party: 'lunaro-group' })).toEqual([
      'joint-venture',
      'british-launch',
      'talks',
      'lunaro-silence',
    ]);
    expect(told({ party: 'lunaro' })).toEqual(['british-launch']);
    // The spokesman is part of the company.
    expect(told({ party: 'hallam-motors' })).toEqual(['joint-venture', 'talks', 'reed-on-talks']);
  });

  it('follows what is part of a part, in whatever order the parties are listed', () => {
    const deal = dealWith({
      parties: [
        { id: 'model', name: 'C', kind: 'brand', partOf: 'brand' },
        { id: 'brand', name: 'B', kind: 'brand', partOf: 'group' },
        { id: 'group', name: 'A', kind: 'company' },
      ],
      events: [eventOn('2025', { id: 'one', parties: ['model'] })],
    });
    expect(told({ party: 'group' }, deal)).toEqual(['one']);
  });

  it('holds what meets every condition, and nothing is shown twice or lost', () => {
    const part = fc.record(
      {
        from: fc.constantFrom('2012', '2025-09', '2026'),
        to: fc.constantFrom('2012', '2025-09', '2026'),
        items: fc.constantFrom(['talks'], ['talks', 'subsidy', 'stoppage'], []),
        party: fc.constantFrom('lunaro', 'hallam-motors', 'tern'),
        statements: fc.constant('none' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(part, (asked) => {
        const each = Object.entries(asked).map(([name, value]) => told({ [name]: value }));
        const both = told({}).filter((id) => each.every((ids) => ids.includes(id)));
        expect(told(asked)).toEqual(both);
        expect(storyIn(exampleDeal(), asked).leftOut).toBe(10 - both.length);
      }),
    );
  });
});

describe('what a part leaves out', () => {
  it('is said, with the way to the whole and back', () => {
    const view = (options: object) => buildTimeline(exampleDeal(), { ...OPTIONS, ...options });
    expect(view({}).part).toBeUndefined();
    expect(view({ from: '1900' }).part).toBeUndefined();
    expect(view({ statements: 'none' }).part).toEqual({
      text: 'A part of the story: 8 of 10 entries.',
      action: 'Show the whole story',
      whole: false,
    });
    const whole = view({ statements: 'none', whole: true });
    expect(whole.part).toEqual({
      text: 'The whole story: all 10 entries.',
      action: 'Show only the part',
      whole: true,
    });
    expect(whole.sections).toEqual(view({}).sections);
  });

  it('may lie in a break, which therefore speaks of the part alone', () => {
    const gaps = (options: object) =>
      buildTimeline(exampleDeal(), { ...OPTIONS, ...options }).sections.map(({ gap }) => gap);
    const items = ['joint-venture', 'talks'];
    expect(gaps({ items })).toEqual([undefined, '13 years without an entry in this part']);
    expect(gaps({ items, whole: true })).toContain('4 years without an entry');
  });

  it('is not cited: the sources are those of what is shown, numbered as they are read', () => {
    const { sources, sections } = buildTimeline(exampleDeal(), {
      ...OPTIONS,
      items: ['joint-venture'],
    });
    expect(sections.flatMap(({ items }) => items)).toHaveLength(1);
    expect(sources.items.map(({ id, number }) => `${number} ${id}`)).toEqual([
      '1 hallam-lunaro/source.courier-talks',
      '2 hallam-lunaro/source.hallam-history',
    ]);
  });
});

describe('a fault in a part', () => {
  const fault = (part: StoryPart) => partFault(exampleDeal(), part);

  it('is none where all is known', () => {
    expect(
      fault({ from: '2012', to: '2026-21', items: ['talks', 'reed-on-talks'], party: 'lunaro' }),
    ).toBeUndefined();
  });

  it.each([
    [{ from: 'last year' }, 'bad-date', 'last year', 'attribute from'],
    [{ to: '2025-13' }, 'bad-date', '2025-13', 'attribute to'],
    [{ items: ['talks', 'tolks'] }, 'unknown-id', 'tolks', 'no event or statement “tolks”'],
    [{ party: 'cherry' }, 'unknown-id', 'cherry', 'no party “cherry”'],
  ] as const)('names what is wrong in %j', (part, code, received, words) => {
    const issue = fault(part);
    expect([issue?.code, issue?.received]).toEqual([code, received]);
    expect(issue?.message).toContain(words);
  });

  it('does not keep the builder from building', () => {
    expect(told({ from: 'last year', to: '' })).toHaveLength(10);
    expect(told({ party: 'cherry' })).toEqual([]);
  });
});
