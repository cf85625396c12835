import type { Html, Kit } from '@dealstory/core/timeline-markup';
import { html, noChange, render } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { patch } from './patch.js';

interface Piece {
  readonly key: string;
  item: unknown;
  element: Element;
  isShown: boolean;
}

type Pieces = Parameters<Kit<unknown>['pieces']>;

/** Places pieces: elements that are made from text. Owns what stands between the two ends of its part. */
class PiecesDirective extends Directive {
  #pieces: readonly Piece[] = [];

  override render(..._: Pieces): unknown {
    return noChange;
  }

  override update(part: ChildPart, [items, key, template, shown]: Pieces): unknown {
    const before = this.#pieces;
    const isShown = (index: number) => shown?.[index] ?? true;
    if (
      items.length !== before.length ||
      items.some((item, at) => !isSame(item, before[at]?.item))
    ) {
      this.#place(part, items, key, template, isShown);
    }
    this.#pieces.forEach((piece, index) => {
      if (piece.isShown === isShown(index)) return;
      piece.isShown = isShown(index);
      piece.element.toggleAttribute('hidden', !piece.isShown);
    });
    return noChange;
  }

  #place(
    { parentNode, endNode }: ChildPart,
    items: readonly unknown[],
    key: Pieces[1],
    template: Pieces[2],
    isShown: (index: number) => boolean,
  ): void {
    const before = new Map(this.#pieces.map((piece) => [piece.key, piece]));
    const keys = items.map(key);
    const isNew = (index: number) => !isSame(items[index], before.get(keys[index] as string)?.item);
    // All that is new in one text: a browser sets up its parser once.
    const made = elementsOf(
      items.flatMap((item, index) => (isNew(index) ? template(item, isShown(index)) : [])),
    );
    let next = 0;
    this.#pieces = items.map((item, index): Piece => {
      const name = keys[index] as string;
      const piece = before.get(name);
      before.delete(name);
      if (piece && isSame(item, piece.item)) return piece;
      const element = made[next++] as Element;
      if (!piece) return { key: name, item, element, isShown: isShown(index) };
      piece.item = item;
      piece.isShown = isShown(index);
      piece.element = patch(piece.element, element);
      return piece;
    });
    for (const { element } of before.values()) element.remove();
    let after = endNode;
    for (const { element } of this.#pieces.toReversed()) {
      if (element.nextSibling !== after || element.parentNode !== parentNode) {
        parentNode.insertBefore(element, after);
      }
      after = element;
    }
  }
}

/** Lit's side of `Kit.pieces`. */
export const pieces: Kit<unknown>['pieces'] = directive(PiecesDirective) as never;

/**
 * Through Lit, as a template without values: pages that ask for trusted types allow its policy already. The kit that
 * wrote the text has escaped all in it.
 */
function elementsOf(texts: readonly Html[]): Element[] {
  if (texts.length === 0) return [];
  const strings = [texts.map(({ text }) => text).join('')];
  const box = new DocumentFragment();
  render(html(Object.assign(strings, { raw: strings })), box);
  return [...box.children];
}

/** A list of values is told by its values. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
