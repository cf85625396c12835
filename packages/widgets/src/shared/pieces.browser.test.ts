import { liveStringKit } from '@dealstory/core/timeline-markup';
import fc from 'fast-check';
import { html, nothing, render } from 'lit';
import { expect, it } from 'vitest';
import { pieces } from './pieces.js';

interface Item {
  readonly id: string;
  readonly text: string;
}

type Shown = readonly boolean[] | undefined;

/** Two items of each key; which of them is given may change or not. */
const ITEMS = ['a', 'b', 'c', 'd', 'e'].flatMap((id) => [
  { id, text: 'one' },
  { id, text: 'two' },
]);
const LIST = fc.uniqueArray(fc.constantFrom(...ITEMS), { selector: ({ id }) => id });
const STEPS = fc.array(
  fc.tuple(LIST, fc.option(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))),
  { minLength: 1, maxLength: 5 },
);

function list(items: readonly Item[], shown?: Shown) {
  const live = pieces(
    items,
    ({ id }) => id,
    ({ id, text }, isShown) =>
      liveStringKit.html`<li id=${id} hidden=${isShown ? liveStringKit.absent : ''}>${text}</li>`,
    shown,
  );
  return html`<ul>${live}</ul><ul><li>before</li>${live}${items.length > 2 ? html`<li>many</li>` : ''}<li>after</li></ul>`;
}

function linesIn(box: Element): string[] {
  return [...box.querySelectorAll('li')].map(
    ({ id, hidden, textContent }) => `${id} ${hidden ? 'hidden' : 'shown'} ${textContent}`,
  );
}

function expected(items: readonly Item[], shown: Shown): string[] {
  const lines = items.map(
    ({ id, text }, at) => `${id} ${shown && !shown[at] ? 'hidden' : 'shown'} ${text}`,
  );
  return [
    ...lines,
    ' shown before',
    ...lines,
    ...(items.length > 2 ? [' shown many'] : []),
    ' shown after',
  ];
}

it('stands as it is given, whatever stood before, and each key in its element', () => {
  fc.assert(
    fc.property(STEPS, (steps) => {
      const box = document.createElement('div');
      for (const [items, shown] of steps) {
        const before = new Map(ITEMS.map(({ id }) => [id, [...box.querySelectorAll(`#${id}`)]]));
        render(list(items, shown ?? undefined), box);
        expect(linesIn(box)).toEqual(expected(items, shown ?? undefined));
        for (const { id } of items) {
          const stood = before.get(id) ?? [];
          const stands = [...box.querySelectorAll(`#${id}`)];
          if (stood.length > 0) expect(stands.every((each, at) => each === stood[at])).toBe(true);
        }
      }
    }),
  );
});

it('places text as text', () => {
  const text = '<img src=x onerror=alert(1)>&amp;"\'';
  const box = document.createElement('div');
  render(list([{ id: 'a" onclick="b', text }]), box);
  const [item] = box.querySelectorAll('li[id]');
  expect(item?.getAttributeNames()).toEqual(['id']);
  expect(item?.id).toBe('a" onclick="b');
  expect([...(item?.childNodes ?? [])]).toEqual([expect.any(Text)]);
  expect(item?.textContent).toBe(text);
});

it('goes away with what it is part of', () => {
  const box = document.createElement('div');
  const all = list([{ id: 'a', text: 'one' }]);
  render(html`${all}`, box);
  render(html`${''}`, box);
  expect(box.children).toHaveLength(0);
});

it('gives its place to nothing, and takes it again', () => {
  const box = document.createElement('div');
  const piece = pieces([{}], String, () => liveStringKit.html`<li>one</li>`);
  for (const shown of [true, false, true]) {
    render(html`<ul>${shown ? piece : nothing}</ul>`, box);
    expect(box.querySelectorAll('li')).toHaveLength(shown ? 1 : 0);
  }
});

it('stands where nothing is around it', () => {
  const box = document.createElement('div');
  render(html`${pieces([{}], String, () => liveStringKit.html`<p>one</p>`)}`, box);
  expect(box.textContent).toBe('one');
});

it('leaves nothing of what is given twice', () => {
  const box = document.createElement('div');
  for (const keys of [['a', 'b'], ['b', 'b'], ['b', 'a'], []]) {
    const twice = pieces(
      keys.map((key) => ({ key })),
      ({ key }) => key,
      ({ key }) => liveStringKit.html`<li>${key}</li>`,
    );
    render(html`<ul>${twice}</ul>`, box);
    expect([...box.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(keys);
  }
});
