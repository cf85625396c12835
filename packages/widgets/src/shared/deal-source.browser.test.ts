import { checkDealSteps } from '@dealstory/core/check-deal';
import { LitElement } from 'lit';
import { expect, it, vi } from 'vitest';
import { dealNamed } from '../testing/deals.js';
import { currentPage, freshPage, nextEvent, settled } from '../testing/mount.js';
import { PART_MISSING } from './deal-error.js';
import { DealSource } from './deal-source.js';
import { type LoadWording, lazyEngine } from './engine.js';
import { loadIssue, readJson, unworded } from './load.js';

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
  load = async () => ({ checkDealSteps, loadIssue, loadWording, readJson, unworded });
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

it('says where the first mistake is though the words for it do not come', async () => {
  const host = hostWith(() => Promise.reject(new Error('offline')));
  host.give({ ...dealNamed('Wrong'), 'as/of~': 'soon' });
  const [issue] = (await nextEvent(host, 'deal-error')).issues;
  expect(issue).toMatchObject({ code: 'not-loaded', path: '/as~1of~0', received: '1 mistake' });
  expect(issue?.message).toContain('The deal has 1 mistake, the first at “/as~1of~0”.');
  await expect(host.source.ready).rejects.toMatchObject({ issues: [issue] });
});

it('says that a part is missing where the engine does not come', async () => {
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
  host.give(dealNamed('Former'));
  await nextEvent(host, 'deal-load');
  host.give({ id: 'bad' });
  await vi.waitUntil(() => loadWording.mock.calls.length > 0);
  // What stood gives way without waiting for the words.
  expect(host.source.deal).toBeUndefined();
  host.give(dealNamed('Sound'));
  await nextEvent(host, 'deal-load');
  resolve();
  await loadWording.mock.results[0]?.value;
  await settled();
  expect(failed).not.toHaveBeenCalled();
  expect(host.source.deal?.title).toBe('Sound');
});
