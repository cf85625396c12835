import type { Steps } from '@dealstory/core';
import { expect, it } from 'vitest';
import { SlicedView } from './sliced-view.js';

const HOST = {
  addController: () => {},
  removeController: () => {},
  updateComplete: Promise.resolve(true),
};

/** A view whose steps take longer than a slice of time each. */
function* slow(name: string): Steps<string> {
  block();
  yield;
  block();
  yield () => `${name}, in part`;
  block();
  return name;
}

function block(): void {
  const end = performance.now() + 15;
  while (performance.now() < end);
}

/** What is shown of views of so many keys, one after the other; the next is asked for when `until` is shown. */
async function watch(...wanted: { key: readonly unknown[]; name: string; until: string }[]) {
  const seen: (string | undefined)[] = [];
  await new Promise<void>((resolve) => {
    const look = () => {
      const [now] = wanted;
      if (!now) return resolve();
      const shown = view.of(now.key, () => slow(now.name));
      if (seen.length === 0 || seen.at(-1) !== shown) seen.push(shown);
      if (shown !== now.until) return;
      wanted.shift();
      look();
    };
    const view = new SlicedView<string>({ ...HOST, requestUpdate: look });
    look();
  });
  return seen;
}

it('keeps a whole view until the next one of the deal is whole', async () => {
  const first = { key: ['deal', 1], name: 'first', until: 'first' };
  const second = { key: ['deal', 2], name: 'second', until: 'second' };
  expect(await watch(first, second)).toEqual([undefined, 'first, in part', 'first', 'second']);
});

it('keeps a part until there is a part of the next one of the deal', async () => {
  const first = { key: ['deal', 1], name: 'first', until: 'first, in part' };
  const passed = { key: ['deal', 2], name: 'passed', until: 'first, in part' };
  const last = { key: ['deal', 3], name: 'last', until: 'last' };
  const seen = [undefined, 'first, in part', 'last, in part', 'last'];
  expect(await watch(first, passed, last)).toEqual(seen);
});

it('keeps nothing of another deal', async () => {
  const first = { key: ['deal', 1], name: 'first', until: 'first, in part' };
  const other = { key: ['other', 1], name: 'other', until: 'other' };
  const seen = [undefined, 'first, in part', undefined, 'other, in part', 'other'];
  expect(await watch(first, other)).toEqual(seen);
});

it('lets a first screen be seen before it goes on, also one that was there at once', async () => {
  const order: unknown[] = [];
  await new Promise<void>((resolve) => {
    const look = () => {
      order.push(view.of(['deal'], quick));
      if (order.at(-1) === 'whole') resolve();
    };
    const view = new SlicedView<string>({ ...HOST, requestUpdate: look });
    look();
    requestAnimationFrame(() => order.push('a frame'));
  });
  expect(order).toEqual(['in part', 'a frame', 'whole']);
});

it('goes on where it was when it is taken out and put back, whatever it waited for', async () => {
  const seen: unknown[] = [];
  await new Promise<void>((resolve) => {
    const look = () => {
      const shown = view.of(['deal'], () => slow('view'));
      if (seen.at(-1) !== shown) seen.push(shown);
      if (shown === 'view') resolve();
      else move();
    };
    const move = () => {
      view.hostDisconnected();
      view.hostConnected();
    };
    const view = new SlicedView<string>({ ...HOST, requestUpdate: look });
    look();
    requestAnimationFrame(move);
    setTimeout(move, 20);
  });
  expect(seen).toEqual(['view, in part', 'view']);
});

function* quick(): Steps<string> {
  yield () => 'in part';
  return 'whole';
}
