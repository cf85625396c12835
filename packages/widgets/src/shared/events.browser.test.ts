import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  DealErrorEvent,
  DealLoadEvent,
  type DealTimeline,
  ItemSelectEvent,
  type SalesRanking,
} from '../index.js';
import { dealNamed } from '../testing/deals.js';
import { currentPage, freshPage, mount, nextEvent, root, shown } from '../testing/mount.js';

freshPage();

describe.each(['deal-timeline', 'sales-ranking'] as const)('the events of %s', (tag) => {
  it('are typed, bubble, and cross shadow roots; only item-select can be cancelled', async () => {
    const host = document.createElement('div');
    const inner = host.attachShadow({ mode: 'open' });
    currentPage().append(host);
    const element = mount(tag, { data: dealNamed('A deal'), parent: inner });

    const load = await nextEvent(host, 'deal-load');
    expectTypeOf(load).toEqualTypeOf<DealLoadEvent>();
    expect(load).toBeInstanceOf(DealLoadEvent);
    expect(load.cancelable).toBe(false);
    expect(load.deal.title).toBe('A deal');

    await shown(element);
    const item = element.localName === 'deal-timeline' ? 'named/venture' : undefined;
    if (item) {
      const select = nextEvent(host, 'item-select');
      root(element).querySelector<HTMLAnchorElement>(`a[href="#${item}"]`)?.click();
      expectTypeOf(await select).toEqualTypeOf<ItemSelectEvent>();
      expect(await select).toBeInstanceOf(ItemSelectEvent);
      expect((await select).cancelable).toBe(true);
      window.history.replaceState(null, '', window.location.pathname + window.location.search);
    }

    element.data = { not: 'a deal' };
    const error = await nextEvent(host, 'deal-error');
    expectTypeOf(error).toEqualTypeOf<DealErrorEvent>();
    expect(error).toBeInstanceOf(DealErrorEvent);
    expect(error.cancelable).toBe(false);
    expect(error.issues.length).toBeGreaterThan(0);
  });

  it('come when the element has already taken the data up: a listener may set other data', async () => {
    const element = mount(tag, { data: dealNamed('First') });
    element.addEventListener(
      'deal-load',
      () => {
        element.data = dealNamed('Second');
      },
      { once: true },
    );
    await nextEvent(element, 'deal-load');
    expect((await nextEvent(element, 'deal-load')).deal.title).toBe('Second');
  });
});

describe('the tags', () => {
  it('are known to TypeScript', () => {
    expectTypeOf(document.createElement('deal-timeline')).toEqualTypeOf<DealTimeline>();
    expectTypeOf(document.createElement('sales-ranking')).toEqualTypeOf<SalesRanking>();
    expectTypeOf<DealTimeline['ready']>().resolves.toHaveProperty('title');
  });
});
