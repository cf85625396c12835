import { expect, it } from 'vitest';
import { event, makeDeal } from '../scenarios/make-deal.js';
import { timeline } from '../testing/finding.js';
import { freshPage, root } from '../testing/mount.js';

freshPage();

const CERTAINTIES = ['confirmed', 'reported', 'expected', 'denied'] as const;

it.each([
  ['a date', '2020-05-04'],
  ['a stretch', '2018-05-04/2020-05-04'],
])('marks of %s are filled as far as something is sure', async (_, date) => {
  const events = CERTAINTIES.map((certainty) => event(certainty, date, 'Talks', { certainty }));
  const shadow = root(await timeline({ data: makeDeal({ events }) }));
  const filled = CERTAINTIES.map((certainty) => {
    const paths = [
      ...(shadow.querySelector(`[id$="/${certainty}"]`)?.querySelectorAll('path') ?? []),
    ];
    const whole = paths.at(-1);
    return {
      certainty,
      paths: paths.length,
      isWhole: whole !== undefined && getComputedStyle(whole).fill !== 'none',
      isOutlined: whole !== undefined && getComputedStyle(whole).stroke !== 'none',
    };
  });
  expect(filled).toEqual([
    { certainty: 'confirmed', paths: 1, isWhole: true, isOutlined: true },
    { certainty: 'reported', paths: 2, isWhole: false, isOutlined: true },
    { certainty: 'expected', paths: 1, isWhole: false, isOutlined: true },
    { certainty: 'denied', paths: 1, isWhole: false, isOutlined: true },
  ]);
});
