import { checkDealSteps } from '@dealstory/core/check-deal';
import { LitElement } from 'lit';
import { expect, it, vi } from 'vitest';
import { dealNamed } from '../testing/deals.js';
import { currentPage, freshPage, nextEvent } from '../testing/mount.js';
import { PART_MISSING } from './deal-error.js';
import { DealSource } from './deal-source.js';
import { type LoadWording, lazyEngine } from './engine.js';
import { loadIssue, readJson } from './load.js';

freshPage();

const wording: LoadWording = () => import('@dealstory/core/word-faults');
type DataEngine = Awaited<ReturnType<ConstructorParameters<typeof DealSource>[2]['load']>>;

let load: () => Promise<DataEngine>;

class BareHost extends LitElement {
  data: unknown;
  readonly source = new DealSource(
    this,
    () => ({ data: this.data, src: undefined, deal: undefined }),
    lazyEngine(() => load()),
  );

  give(data: unknown): void {
    this.data = data;
    this.requestUpdate();
  }
}
customElements.define('bare-host', BareHost);

function hostWith(loadWording: LoadWording): BareHost {
  load = async () => ({ checkDealSteps, loadIssue, loadWording, readJson });
  const host = new BareHost();
  currentPage().append(host);
  return host;
}

it('fetches the words for what is wrong with a deal only where something is', async () => {
  const loadWording = vi.fn(wording);
  const host = hostWith(loadWording);
  host.give(dealNamed('Sound'));
  await nextEvent(host, 'deal-load');
  expect(loadWording).not.toHaveBeenCalled();
  host.give({ id: 'bad' });
  const { issues } = await nextEvent(host, 'deal-error');
  expect(loadWording).toHaveBeenCalledOnce();
  expect(issues[0]?.message).toMatch(/must not be missing\. Write /);
  expect(host.source.issues).toBe(issues);
});

it('says that a part is missing where the words do not come', async () => {
  const host = hostWith(() => Promise.reject(new Error('offline')));
  host.give({ id: 'bad' });
  expect((await nextEvent(host, 'deal-error')).issues).toEqual([PART_MISSING]);
  await expect(host.source.ready).rejects.toMatchObject({ issues: [PART_MISSING] });
});

it('says so, too, where the engine does not come', async () => {
  load = () => Promise.reject(new Error('offline'));
  const host = new BareHost();
  currentPage().append(host);
  host.give(dealNamed('Sound'));
  expect((await nextEvent(host, 'deal-error')).issues).toEqual([PART_MISSING]);
});

it('drops what was wrong with data that another input has replaced while the words were on their way', async () => {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  const loadWording = vi.fn(async () => {
    await promise;
    return wording();
  });
  const host = hostWith(loadWording);
  const failed = vi.fn();
  host.addEventListener('deal-error', failed);
  host.give({ id: 'bad' });
  await vi.waitUntil(() => loadWording.mock.calls.length > 0);
  host.give(dealNamed('Sound'));
  await nextEvent(host, 'deal-load');
  resolve();
  await loadWording.mock.results[0]?.value;
  expect(failed).not.toHaveBeenCalled();
  expect(host.source.deal?.title).toBe('Sound');
});
