import { describe, expect, it, vi } from 'vitest';
import { registerDeal } from '../index.js';
import { dealNamed, jsonScript } from '../testing/deals.js';
import {
  freshPage,
  headingOf,
  mount,
  nextEvent,
  paragraph,
  settled,
  shown,
} from '../testing/mount.js';
import { catchRequests } from '../testing/requests.js';

freshPage();

let count = 0;
/** The registry is the page's and outlives a test. */
const freshId = () => `deal-${++count}`;

describe.each(['deal-timeline', 'sales-ranking'] as const)('%s takes data', (tag) => {
  it('from the data property', async () => {
    const element = mount(tag, { data: dealNamed('Property') });
    expect((await element.ready).title).toBe('Property');
    await shown(element);
    expect(headingOf(element)).toBe('Property');
  });

  it('from the data property set before the element is on the page, or JSON that should be a deal', async () => {
    const element = document.createElement(tag);
    element.data = JSON.parse(JSON.stringify(dealNamed('Early')));
    document.querySelector('main')?.append(element);
    expect((await element.ready).title).toBe('Early');
  });

  it('from src, resolved against the page', async () => {
    const requests = catchRequests();
    const element = mount(tag, { attributes: { src: 'deals/a.json' } });
    await vi.waitUntil(() => requests.length > 0);
    expect(requests[0]?.url).toBe(new URL('deals/a.json', document.baseURI).href);
    requests[0]?.answer(dealNamed('Address'));
    expect((await element.ready).title).toBe('Address');
  });

  it('from a deal registered before', async () => {
    const id = freshId();
    registerDeal(dealNamed('Registered', id));
    expect((await mount(tag, { attributes: { deal: id } }).ready).title).toBe('Registered');
  });

  it('from a deal registered afterwards, and again when it is registered anew', async () => {
    const id = freshId();
    const element = mount(tag, { attributes: { deal: id }, children: [paragraph('Meanwhile')] });
    await settled();
    registerDeal(dealNamed('First', id));
    expect((await element.ready).title).toBe('First');
    const again = nextEvent(element, 'deal-load');
    registerDeal(dealNamed('Second', id));
    expect((await again).deal.title).toBe('Second');
    await element.updateComplete;
    expect(headingOf(element)).toBe('Second');
  });

  it('from a JSON script among its children, also one that comes later', async () => {
    const children = [paragraph('Meanwhile'), jsonScript(JSON.stringify(dealNamed('Script')))];
    expect((await mount(tag, { children }).ready).title).toBe('Script');

    const waiting = mount(tag, { children: [paragraph('Meanwhile')] });
    await settled();
    waiting.append(jsonScript(JSON.stringify(dealNamed('Later script'))));
    expect((await waiting.ready).title).toBe('Later script');
  });

  it('from the highest way present, and from the next when that is taken away', async () => {
    const requests = catchRequests();
    const id = freshId();
    registerDeal(dealNamed('Registered', id));
    const element = mount(tag, {
      data: dealNamed('Property'),
      attributes: { src: '/deal.json', deal: id },
      children: [jsonScript(JSON.stringify(dealNamed('Script')))],
    });
    const loaded = async () => (await nextEvent(element, 'deal-load')).deal.title;
    expect(await loaded()).toBe('Property');
    expect(requests).toHaveLength(0);

    element.data = undefined;
    await vi.waitUntil(() => requests.length > 0);
    requests[0]?.answer(dealNamed('Address'));
    expect(await loaded()).toBe('Address');

    element.removeAttribute('src');
    expect(await loaded()).toBe('Registered');
    element.removeAttribute('deal');
    expect(await loaded()).toBe('Script');
  });

  it('from the highest way alone: a mistake there is not papered over by another way', async () => {
    const id = freshId();
    registerDeal(dealNamed('Registered', id));
    const element = mount(tag, { data: { not: 'a deal' }, attributes: { deal: id } });
    await expect(element.ready).rejects.toThrow();
    await settled();
    expect(headingOf(element)).toBe('');
  });

  it('from nobody while the registered id is unknown: it waits and says nothing', async () => {
    const element = mount(tag, { attributes: { deal: freshId() } });
    const said = vi.fn();
    element.addEventListener('deal-load', said);
    element.addEventListener('deal-error', said);
    await settled();
    expect(said).not.toHaveBeenCalled();
    expect(element.issues).toEqual([]);
  });
});

describe.each(['deal-timeline', 'sales-ranking'] as const)('%s, when data changes,', (tag) => {
  it('cancels the request and drops its late answer', async () => {
    const requests = catchRequests();
    const element = mount(tag, { attributes: { src: '/slow.json' } });
    const loads = vi.fn();
    element.addEventListener('deal-load', loads);
    await vi.waitUntil(() => requests.length > 0);
    element.data = dealNamed('Property');
    await nextEvent(element, 'deal-load');
    expect(requests[0]?.signal?.aborted).toBe(true);
    requests[0]?.answer(dealNamed('Too late'));
    await settled();
    expect(headingOf(element)).toBe('Property');
    expect(loads).toHaveBeenCalledOnce();
  });

  it('keeps the answer to the last address, whichever comes first', async () => {
    const requests = catchRequests();
    const element = mount(tag, { attributes: { src: '/first.json' } });
    await vi.waitUntil(() => requests.length > 0);
    element.setAttribute('src', '/second.json');
    await vi.waitUntil(() => requests.length > 1);
    requests[1]?.answer(dealNamed('Second'));
    requests[0]?.answer(dealNamed('First'));
    expect((await element.ready).title).toBe('Second');
    await settled();
    expect(headingOf(element)).toBe('Second');
  });

  it('stops loading when it leaves the page, and starts again when it returns', async () => {
    const requests = catchRequests();
    const element = mount(tag, { attributes: { src: '/deal.json' } });
    await vi.waitUntil(() => requests.length > 0);
    element.remove();
    expect(requests[0]?.signal?.aborted).toBe(true);
    document.querySelector('main')?.append(element);
    await vi.waitUntil(() => requests.length > 1);
    requests[1]?.answer(dealNamed('Back again'));
    expect((await element.ready).title).toBe('Back again');
  });

  it('gives a `ready` that speaks of the data just set', async () => {
    const element = mount(tag, { data: dealNamed('First') });
    await element.ready;
    element.data = dealNamed('Second');
    expect((await element.ready).title).toBe('Second');
  });
});

describe.each(['deal-timeline', 'sales-ranking'] as const)('%s, when data is no deal,', (tag) => {
  const failures = [
    ['an address that does not answer', (r: ReturnType<typeof catchRequests>) => r[0]?.fail()],
    ['an address that refuses', (r: ReturnType<typeof catchRequests>) => r[0]?.refuse(404)],
    ['text that is not JSON', (r: ReturnType<typeof catchRequests>) => r[0]?.answerText('{')],
    ['JSON that is not a deal', (r: ReturnType<typeof catchRequests>) => r[0]?.answer([1])],
  ] as const;
  const codes = ['not-loaded', 'not-loaded', 'not-json', 'not-a-deal'];

  it.each(failures.map(([name, act], index) => ({ name, act, code: codes[index] })))(
    'says so once: $name',
    async ({ act, code }) => {
      const requests = catchRequests();
      const element = mount(tag, { attributes: { src: '/deal.json' } });
      const failed = vi.fn();
      element.addEventListener('deal-error', failed);
      await vi.waitUntil(() => requests.length > 0);
      act(requests);
      await expect(element.ready).rejects.toMatchObject({ name: 'DealError' });
      await settled();
      expect(failed).toHaveBeenCalledOnce();
      expect(failed.mock.lastCall?.[0].issues[0]).toMatchObject({ code });
      expect(element.issues[0]).toMatchObject({ code });
    },
  );

  it.each([
    'data:application/json,{}',
    'file:///deal.json',
    'blob:https://a.example/b',
    'https://',
  ])('asks nobody for %s', async (src) => {
    const requests = catchRequests();
    const element = mount(tag, { attributes: { src } });
    await expect(element.ready).rejects.toThrow(/is not an address/);
    expect(requests).toHaveLength(0);
  });

  it('names the script child that is not JSON', async () => {
    const element = mount(tag, { children: [jsonScript('{ "id": ')] });
    await expect(element.ready).rejects.toThrow(/JSON script inside the element is not JSON/);
  });

  it('leaves no rejection unhandled where nobody asks for `ready`', async () => {
    const unhandled = vi.fn((event: PromiseRejectionEvent) => event.preventDefault());
    window.addEventListener('unhandledrejection', unhandled);
    const element = mount(tag, { data: { not: 'a deal' } });
    await nextEvent(element, 'deal-error');
    element.data = { still: 'not one' };
    await nextEvent(element, 'deal-error');
    await settled();
    window.removeEventListener('unhandledrejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('recovers as soon as the data is right', async () => {
    const element = mount(tag, { data: { not: 'a deal' } });
    await nextEvent(element, 'deal-error');
    element.data = dealNamed('Mended');
    expect((await nextEvent(element, 'deal-load')).deal.title).toBe('Mended');
    await element.updateComplete;
    expect(headingOf(element)).toBe('Mended');
    expect(element.issues).toEqual([]);
  });
});
