import { expect, it } from 'vitest';
import { dealWith, eventOn, OPTIONS } from '../testing/views.js';
import { timelineSteps } from './build-timeline.js';

const ENTRIES = 400;

/** What a step reads besides, whatever the number of entries. */
const FEW = 40;

it('looks at no more than one thing of each entry in a step', () => {
  let reads = 0;
  const events = Array.from({ length: ENTRIES }, (_, index) => {
    const year = 1990 + (index % 30);
    const event = eventOn(`${year}-0${1 + (index % 9)}`, { id: `entry-${index}` });
    return new Proxy(event, {
      get: (target, name) => {
        reads += 1;
        return Reflect.get(target, name);
      },
    });
  });
  const steps = timelineSteps(dealWith({ events }), OPTIONS);
  let most = 0;
  for (let isDone = false; !isDone; ) {
    reads = 0;
    isDone = steps.next().done === true;
    most = Math.max(most, reads);
  }
  expect(most).toBeLessThanOrEqual(ENTRIES + FEW);
});
