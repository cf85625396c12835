import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsed } from '../testing/html.js';
import { patch } from './patch.js';

const NAME = fc.constantFrom('b', 'i');
const ATTRIBUTES = fc.dictionary(
  fc.constantFrom('class', 'id', 'hidden', 'title'),
  fc.constantFrom('', 'one', 'two'),
);

/** Trees of few names and words, so that two of them often have something in common. */
const { tree } = fc.letrec<{ tree: Element; node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('', 'word', 'other').map((text) => document.createTextNode(text)),
    tie('tree'),
  ),
  tree: fc
    .tuple(NAME, ATTRIBUTES, fc.array(tie('node'), { maxLength: 4 }))
    .map(([name, attributes, children]) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...children.map((child) => child.cloneNode(true)));
      return element;
    }),
}));

it('makes any element say what any other one says', () => {
  fc.assert(
    fc.property(tree, tree, (one, other) => {
      const box = document.createElement('div');
      const [element, next] = [one, other].map((each) => each.cloneNode(true) as Element);
      box.append(element as Element);
      const stands = patch(element as Element, next as Element);
      expect(stands.isEqualNode(other)).toBe(true);
      expect([...box.childNodes]).toEqual([stands]);
    }),
    { numRuns: 1000 },
  );
});

it('changes nothing where nothing differs', () => {
  fc.assert(
    fc.property(tree, (one) => {
      const seen = new MutationObserver(() => {});
      const element = one.cloneNode(true) as Element;
      seen.observe(element, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      patch(element, one.cloneNode(true) as Element);
      expect(seen.takeRecords()).toEqual([]);
    }),
  );
});

it('leaves elements, what is noted on them, and the focus', () => {
  const [row, next] = ['one', 'two'].map((word) => {
    const html = `<p><a href="#${word}">${word}</a><span>${word}</span></p>`;
    return parsed(html).firstElementChild as Element;
  }) as [Element, Element];
  document.body.append(row);
  const link = row.querySelector('a') as HTMLElement;
  row.setAttribute('data-current', '');
  link.focus();
  patch(row, next);
  expect(document.activeElement).toBe(link);
  expect(row.outerHTML).toBe('<p data-current=""><a href="#two">two</a><span>two</span></p>');
  row.remove();
});
