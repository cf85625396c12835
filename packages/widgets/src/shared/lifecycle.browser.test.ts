import { describe, expect, it, vi } from 'vitest';
import { DealTimeline } from '../index.js';
import { everyCertainty, everyQuantity } from '../scenarios/every-kind.js';
import { currentPage, freshPage, mount, root, settled, shown } from '../testing/mount.js';
import { register } from './register.js';

freshPage();

const deals = { 'deal-timeline': everyCertainty, 'sales-ranking': everyQuantity };
const tags = ['deal-timeline', 'sales-ranking'] as const;

describe.each(tags)('%s, given the same data again,', (tag) => {
  async function changesAfter(again: (data: unknown) => unknown): Promise<MutationRecord[]> {
    const data = deals[tag]();
    const element = mount(tag, { data });
    await element.ready;
    await shown(element);
    await settled();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(root(element), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    element.data = again(data);
    await settled();
    await element.ready;
    await element.updateComplete;
    await settled();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    return changes;
  }

  it('touches nothing', async () => {
    expect(await changesAfter((data) => data)).toEqual([]);
  });

  it('touches nothing where it is a copy', async () => {
    expect(await changesAfter((data) => structuredClone(data))).toEqual([]);
  });

  it('touches nothing else where one text differs', async () => {
    const changes = await changesAfter((data) => {
      const copy = structuredClone(data) as ReturnType<typeof everyCertainty>;
      return {
        ...copy,
        statusNote: { ...copy.statusNote, text: 'A contract was found.' },
        asOf: '2026-11-21',
      };
    });
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map(({ type }) => type))).toEqual(new Set(['characterData']));
  });
});

describe.each(tags)('%s, put on the page and taken away 500 times,', (tag) => {
  it('leaves no listener, no observer and no watcher behind', async () => {
    const listening = countListeners([window, document]);
    const observing = countObservers();
    for (let round = 0; round < 500; round += 1) {
      const element = mount(tag, {
        ...(round % 2 === 0 ? { data: deals[tag]() } : { attributes: { deal: 'unknown-here' } }),
      });
      await element.updateComplete;
      if (round % 2 === 0) await element.ready;
      element.remove();
    }
    await settled();
    expect(listening()).toEqual([]);
    expect(observing()).toBe(0);
    expect(watchersOf('unknown-here')).toBe(0);
  });

  it('works again when it is put back', async () => {
    const element = mount(tag, { data: deals[tag]() });
    await element.ready;
    element.remove();
    currentPage().append(element);
    await element.ready;
    await shown(element);
    expect(root(element).querySelector('.ds')).not.toBeNull();
    window.dispatchEvent(new Event('beforeprint'));
    expect(root(element).querySelector('details')?.open).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
  });
});

describe('a taken tag', () => {
  it('is left alone', async () => {
    const first = customElements.get('deal-timeline');
    register('deal-timeline', class extends DealTimeline {});
    expect(customElements.get('deal-timeline')).toBe(first);
    expect(first).toBe(DealTimeline);
  });
});

describe('a page’s stylesheet', () => {
  it.each(tags)('that is hostile leaves %s legible', async (tag) => {
    const hostile = document.createElement('style');
    hostile.textContent = `
      * { all: unset !important }
      html { font-size: 62.5% }
      li, tr, details { display: none !important }
      main { overflow: hidden; inline-size: 340px; display: block !important }`;
    currentPage().append(hostile);
    const element = mount(tag, { data: deals[tag]() });
    await element.ready;
    await shown(element);
    const inside = root(element);
    const width = element.getBoundingClientRect().right;
    for (const each of inside.querySelectorAll('li.ds-item, tr, h2, details')) {
      const box = each.getBoundingClientRect();
      expect(box.height, each.localName).toBeGreaterThan(0);
      expect(box.right, each.localName).toBeLessThanOrEqual(width + 1);
    }
  });

  it.each(tags)('that resets everything leaves %s a block with its layout', async (tag) => {
    const hostile = document.createElement('style');
    hostile.textContent = '* { all: unset !important }';
    currentPage().append(hostile);
    const element = mount(tag, { data: deals[tag]() });
    await element.ready;
    await shown(element);
    const style = getComputedStyle(element);
    expect(style.display).toBe('block');
    const box = root(element).querySelector('.ds-box') ?? element;
    expect(getComputedStyle(box).containerType).toBe('inline-size');
    expect(getComputedStyle(root(element).querySelector('h2') ?? element).display).toBe('block');
  });

  it.each(tags)('cannot show %s while it is hidden', async (tag) => {
    const element = mount(tag, { data: deals[tag](), attributes: { hidden: '' } });
    await element.ready;
    await shown(element);
    expect(getComputedStyle(element).display).toBe('none');
  });
});

type Listening = readonly [target: EventTarget, type: string, listener: unknown];

/** Counts what is added to and removed from these targets from now on; answers with what is left. */
function countListeners(targets: readonly EventTarget[]): () => string[] {
  const left: Listening[] = [];
  for (const target of targets) {
    const { addEventListener, removeEventListener } = target;
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      left.push([target, type, listener]);
      addEventListener.call(target, type, listener, options);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
      const at = left.findIndex(
        (each) => each[0] === target && each[1] === type && each[2] === listener,
      );
      if (at >= 0) left.splice(at, 1);
      removeEventListener.call(target, type, listener, options);
    });
  }
  return () => left.map(([, type]) => type);
}

/** How many mutation observers that were set to work from now on are still at it. */
function countObservers(): () => number {
  const atWork = new Set<MutationObserver>();
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
    this: MutationObserver,
    ...given
  ) {
    atWork.add(this);
    observe.apply(this, given);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (
    this: MutationObserver,
  ) {
    atWork.delete(this);
    disconnect.call(this);
  });
  return () => atWork.size;
}

/** How many elements the page's registry would tell of that deal. */
function watchersOf(id: string): number {
  const key = Symbol.for('dealstory.deals.v1');
  const registry = (globalThis as { [key: symbol]: { listeners: Map<string, Set<unknown>> } })[key];
  return registry?.listeners.get(id)?.size ?? 0;
}
