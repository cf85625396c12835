import { describe, expect, it, vi } from 'vitest';
import type { DealTimeline, SalesRanking } from '../classes.js';
import { dealNamed } from '../testing/deals.js';
import {
  currentPage,
  freshPage,
  headingOf,
  mount,
  paragraph,
  root,
  settled,
  shown,
} from '../testing/mount.js';
import { catchRequests } from '../testing/requests.js';

freshPage();

/** The document of a frame of this page. */
function otherDocument(): Document {
  const frame = document.createElement('iframe');
  currentPage().append(frame);
  return frame.contentDocument as Document;
}

const boxOf = (element: Element) => root(element).querySelector('.ds-box') as Element;
const isStyled = (element: DealTimeline | SalesRanking) =>
  getComputedStyle(boxOf(element)).containerType === 'inline-size';

describe.each(['deal-timeline', 'sales-ranking'] as const)('%s that is moved', (tag) => {
  it('keeps its deal, asks for nothing and tells of nothing', async () => {
    const requests = catchRequests();
    const element = mount(tag, { attributes: { src: 'deals/a.json' } });
    await vi.waitUntil(() => requests.length > 0);
    requests[0]?.answer(dealNamed('Fetched'));
    await element.ready;
    await shown(element);
    const told = vi.fn();
    for (const name of ['deal-load', 'deal-error']) element.addEventListener(name, told);
    const elsewhere = document.createElement('section');
    currentPage().append(elsewhere);
    elsewhere.append(element);
    await settled();
    expect((await element.ready).title).toBe('Fetched');
    expect(headingOf(element)).toBe('Fetched');
    expect(requests).toHaveLength(1);
    expect(told).not.toHaveBeenCalled();
    element.src = 'deals/b.json';
    await vi.waitUntil(() => requests.length > 1);
    requests[1]?.answer(dealNamed('Another'));
    await vi.waitUntil(() => headingOf(element) === 'Another');
  });

  it('while another deal is checked gets that one', async () => {
    const element = mount(tag, { data: dealNamed('Before') });
    await element.ready;
    await shown(element);
    // Each slice of the check ends after one step.
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 100));
    element.data = dealNamed('After');
    for (let turn = 0; clock === 0 && turn < 9; turn += 1) await Promise.resolve();
    expect(clock).toBeGreaterThan(0);
    now.mockRestore();
    currentPage().append(element);
    expect((await element.ready).title).toBe('After');
    await vi.waitUntil(() => headingOf(element) === 'After');
  });

  it('or given what it had before bad data is not told of that any more', async () => {
    const requests = catchRequests();
    const element = mount(tag, { attributes: { src: 'deals/a.json' } });
    await vi.waitUntil(() => requests.length > 0);
    requests[0]?.answer(dealNamed('Fetched'));
    await element.ready;
    element.src = 'deals/b.json';
    await vi.waitUntil(() => requests.length > 1);
    requests[1]?.refuse(404);
    await expect(element.ready).rejects.toThrow();
    expect(element.issues).toHaveLength(1);
    element.src = 'deals/a.json';
    await vi.waitUntil(() => requests.length > 2);
    expect(element.issues).toEqual([]);
    requests[2]?.answer(dealNamed('Again'));
    expect((await element.ready).title).toBe('Again');
  });

  it('asks again where it had no answer yet', async () => {
    const requests = catchRequests();
    const element = mount(tag, { attributes: { src: 'deals/a.json' } });
    await vi.waitUntil(() => requests.length > 0);
    currentPage().append(element);
    await vi.waitUntil(() => requests.length > 1);
    expect(requests[0]?.signal?.aborted).toBe(true);
    requests[1]?.answer(dealNamed('Fetched'));
    expect((await element.ready).title).toBe('Fetched');
  });

  it('into another document stands there with its styles, and again when it comes back', async () => {
    const element = mount(tag, { data: dealNamed('Standing') });
    await element.ready;
    await shown(element);
    const other = otherDocument();
    other.body.append(element);
    await element.updateComplete;
    expect(isStyled(element)).toBe(true);
    currentPage().append(element);
    await element.updateComplete;
    expect(isStyled(element)).toBe(true);
  });

  it('into another document before it stands takes the children’s place there', async () => {
    const element = mount(tag, { children: [paragraph('Meanwhile')] });
    await settled();
    otherDocument().body.append(element);
    element.data = dealNamed('In a frame');
    await element.ready;
    await vi.waitUntil(() => headingOf(element) === 'In a frame');
    expect(isStyled(element)).toBe(true);
  });
});

describe('a page with an odd `fetch`', () => {
  it.each<[string, () => unknown]>([
    [
      'that throws',
      () => {
        throw new TypeError('No network here.');
      },
    ],
    ['that answers with nothing', () => undefined],
  ])('%s is told that the data did not come', async (_, odd) => {
    vi.stubGlobal('fetch', odd);
    const element = mount('sales-ranking', {
      attributes: { src: 'deals/a.json' },
      children: [paragraph('Meanwhile')],
    });
    await expect(element.ready).rejects.toThrow();
    expect(element.issues.map(({ code }) => code)).toEqual(['not-loaded']);
    expect(element.innerText).toBe('Meanwhile');
  });
});

it.each<[string, (run: () => void) => unknown]>([
  ['runs tasks at once', (run) => run()],
  ['drops them', () => undefined],
])('shows all of a long table on a page whose `scheduler` %s', async (_, postTask) => {
  vi.stubGlobal('scheduler', { postTask });
  const { firstScreen, ROWS } = await import('../testing/long-rankings.js');
  const element = await firstScreen();
  await element.updateComplete;
  expect(root(element).querySelectorAll('tr[data-brand]')).toHaveLength(ROWS);
});
