import { jlrChery } from '@dealstory/core/deals/jlr-chery';
import { expect, it } from 'vitest';
import { freshPage, mount, paragraph, root, shown } from '../testing/mount.js';

freshPage();

const TAGS = ['deal-timeline', 'sales-ranking'] as const;

function named(slot: string): HTMLElement {
  const child = paragraph(`What stands in ${slot}`);
  child.slot = slot;
  return child;
}

it.each(TAGS)('what a page puts above and below %s is shown in every state', async (tag) => {
  const [header, own, footer] = [
    named('header'),
    paragraph('The page’s own text'),
    named('footer'),
  ];
  const element = mount(tag, { children: [header, own, footer] });
  await element.updateComplete;
  const tops = (...nodes: Element[]) => nodes.map((node) => node.getBoundingClientRect().top);
  const isSorted = (values: number[]) =>
    values.every((at, i) => i === 0 || at > (values[i - 1] ?? 0));
  expect(isSorted(tops(header, own, footer))).toBe(true);

  element.data = jlrChery;
  await shown(element, 'deal');
  expect(own.assignedSlot).toBeNull();
  const widget = root(element).querySelector('.ds') as Element;
  expect(isSorted(tops(header, widget, footer))).toBe(true);
  expect(element.children).toHaveLength(3);

  element.data = { nonsense: true };
  await element.ready.catch(() => {});
  await shown(element);
  expect(isSorted(tops(header, own, footer))).toBe(true);
});

it.each(TAGS)('%s says that it loads, also below a header', async (tag) => {
  const element = mount(tag, { attributes: { deal: 'not-there' }, children: [named('header')] });
  await element.updateComplete;
  expect(root(element).querySelector('.ds-message')).not.toBeNull();
});
