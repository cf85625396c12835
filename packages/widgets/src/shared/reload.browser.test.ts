import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dealNamed } from '../testing/deals.js';
import { freshPage, mount, root, shown } from '../testing/mount.js';
import { arrival } from './fragment.js';

freshPage();

const address = window.location.href;
const { hash } = arrival;

beforeEach(() => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  window.history.replaceState(null, '', '#scope/talks');
});
afterEach(() => {
  vi.restoreAllMocks();
  window.history.replaceState(null, '', address);
  arrival.hash = hash;
});

async function focused(): Promise<string | undefined> {
  const element = mount('deal-timeline', {
    data: dealNamed('A deal'),
    attributes: { id: 'scope' },
  });
  await element.ready;
  await shown(element);
  return root(element).activeElement?.id;
}

it('leaves a reader where the browser has put them', async () => {
  arrival.hash = '#scope/talks';
  expect(await focused()).toBeUndefined();
});

it('does not keep a link from leading on that was followed before the widget was here', async () => {
  arrival.hash = '#elsewhere';
  expect(await focused()).toBe('scope/talks');
});
