import { afterEach, expect, it, vi } from 'vitest';
import { PATIENT } from '../testing/long-rankings.js';
import { defineNear } from './define-near.js';

const ROOM = '<div style="height: 400vh"></div>';
let count = 0;

/** A tag that is not taken, what brings it, and when that was asked for. */
function strange() {
  count += 1;
  const tag = `x-strange-${count}`;
  const load = vi.fn(async () => customElements.define(tag, class extends HTMLElement {}));
  return { tag, load };
}

/** A tag that is in sight: what it waits for, others have waited for. */
async function untilOthersWould(): Promise<void> {
  const { tag, load } = strange();
  document.body.insertAdjacentHTML(
    'beforeend',
    `<${tag} style="position: fixed; top: 0"></${tag}>`,
  );
  defineNear(tag, load);
  await vi.waitUntil(() => load.mock.calls.length > 0, PATIENT);
}

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
  window.history.replaceState(null, '', window.location.pathname);
});

it('defines what is in sight, after the page has been drawn', async () => {
  const { tag, load } = strange();
  document.body.innerHTML = `<${tag}>Words</${tag}>`;
  defineNear(tag, load);
  const frames: boolean[] = [];
  for (const _ of [1, 2]) {
    await new Promise(requestAnimationFrame);
    frames.push(load.mock.calls.length > 0);
  }
  await customElements.whenDefined(tag);
  expect(frames).toEqual([false, false]);
});

it('defines what is out of sight when it comes near', async () => {
  const { tag, load } = strange();
  document.body.innerHTML = `${ROOM}<${tag}></${tag}>`;
  defineNear(tag, load);
  await untilOthersWould();
  expect(load).not.toHaveBeenCalled();
  window.scrollTo(0, window.innerHeight * 2.5);
  await customElements.whenDefined(tag);
  expect(load).toHaveBeenCalledOnce();
});

it('does not ask for what the page does not have, until it has it', async () => {
  const { tag, load } = strange();
  defineNear(tag, load);
  await untilOthersWould();
  expect(load).not.toHaveBeenCalled();
  document.body.append(document.createElement(tag));
  await customElements.whenDefined(tag);
});

it('leaves a tag alone that is defined', async () => {
  const { tag, load } = strange();
  document.body.innerHTML = `<${tag}></${tag}>`;
  customElements.define(tag, class extends HTMLElement {});
  defineNear(tag, load);
  await untilOthersWould();
  expect(load).not.toHaveBeenCalled();
});

it('asks again for what did not come', async () => {
  const { tag, load } = strange();
  load.mockRejectedValueOnce(new Error('No answer.'));
  document.body.innerHTML = `<${tag}></${tag}>${ROOM}`;
  defineNear(tag, load);
  await vi.waitUntil(() => load.mock.calls.length === 1, PATIENT);
  window.scrollTo(0, window.innerHeight * 3);
  await untilOthersWould();
  window.scrollTo(0, 0);
  await customElements.whenDefined(tag);
  expect(load).toHaveBeenCalledTimes(2);
});

it('follows a link to an item, wherever that is', async () => {
  const { tag, load } = strange();
  document.body.innerHTML = `${ROOM}<${tag}></${tag}>`;
  defineNear(tag, load);
  await untilOthersWould();
  expect(load).not.toHaveBeenCalled();
  window.location.hash = '#a-deal/an-item';
  await customElements.whenDefined(tag);
});

it('knows from the start where the address leads', async () => {
  const { tag, load } = strange();
  document.body.innerHTML = `${ROOM}<${tag}></${tag}>`;
  window.history.replaceState(null, '', '#a-deal/an-item');
  defineNear(tag, load);
  await customElements.whenDefined(tag);
});

it('does not follow a link that leads elsewhere', async () => {
  const { tag, load } = strange();
  document.body.innerHTML = `<p id="a-deal/a-place">Else</p>${ROOM}<${tag} id="mine"></${tag}>`;
  defineNear(tag, load);
  await untilOthersWould();
  for (const elsewhere of ['#/a/route', '#a-deal/an-item', '#a-deal/a-place']) {
    window.location.hash = elsewhere;
    await untilOthersWould();
  }
  expect(load).not.toHaveBeenCalled();
  window.location.hash = '#mine/an-item';
  await customElements.whenDefined(tag);
});

it.each([
  ['an id that an address writes otherwise', 'id="zeit-für-alle"', '#zeit-f%C3%BCr-alle/an-item'],
  ['a deal that is named', 'deal="a-deal"', '#a-deal/an-item'],
  ['data from an address, whatever is named', 'src="/deal.json" deal="other"', '#a-deal/an-item'],
])('follows a link into an element with %s', async (_what, attributes, hash) => {
  const { tag, load } = strange();
  document.body.innerHTML = `${ROOM}<${tag} ${attributes}></${tag}>`;
  window.history.replaceState(null, '', hash);
  defineNear(tag, load);
  await customElements.whenDefined(tag);
  expect(load).toHaveBeenCalledOnce();
});

it('asks once for a link, however the page changes while nothing comes', async () => {
  const { tag, load } = strange();
  load.mockRejectedValue(new Error('No answer.'));
  document.body.innerHTML = `${ROOM}<${tag}></${tag}>`;
  window.history.replaceState(null, '', '#a-deal/an-item');
  defineNear(tag, load);
  await vi.waitUntil(() => load.mock.calls.length > 0, PATIENT);
  await untilOthersWould();
  await untilOthersWould();
  expect(load).toHaveBeenCalledOnce();
});

it('looks at nothing any more once the tag is defined', async () => {
  const { tag, load } = strange();
  document.body.innerHTML = `<${tag}></${tag}>`;
  const ends = vi.spyOn(MutationObserver.prototype, 'disconnect');
  defineNear(tag, load);
  await vi.waitUntil(() => ends.mock.calls.length > 0, PATIENT);
  expect(customElements.get(tag)).toBeDefined();
  ends.mockRestore();
});
