import { describe, expect, it } from 'vitest';
import { dealNamed } from '../testing/deals.js';
import { freshPage, mount, root, shown } from '../testing/mount.js';

freshPage();

describe.each(['deal-timeline', 'sales-ranking'] as const)('on paper %s', (tag) => {
  it('has everything open, and afterwards as it was', async () => {
    const closed = mount(tag, { data: dealNamed('A deal'), attributes: { id: 'closed' } });
    const open = mount(tag, { data: dealNamed('A deal'), attributes: { id: 'open' } });
    await Promise.all([closed, open].map((each) => each.ready));
    await Promise.all([closed, open].map((each) => shown(each)));
    const details = [closed, open].map((each) => root(each).querySelector('details'));
    const states = () => details.map((each) => each?.open);
    if (details[1]) details[1].open = true;

    window.dispatchEvent(new Event('beforeprint'));
    expect(states()).toEqual([true, true]);
    window.dispatchEvent(new Event('afterprint'));
    expect(states()).toEqual([false, true]);
  });
});
