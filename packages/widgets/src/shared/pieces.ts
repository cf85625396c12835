import type { Html, Kit } from '@dealstory/core/timeline-markup';
import { html, noChange, render } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';
import { patch } from './patch.js';

interface Piece {
  readonly item: unknown;
  readonly key: string;
  readonly element: Element;
  isShown: boolean;
}

type Pieces = Parameters<Kit<unknown>['pieces']>;

/** Places pieces: elements that are made from text. Owns what stands between the two ends of its part. */
class PiecesDirective extends Directive {
  #items: readonly unknown[] = [];
  #pieces: readonly Piece[] = [];

  override render(..._: Pieces): unknown {
    return noChange;
  }

  override update(part: ChildPart, [items, key, template, shown]: Pieces): unknown {
    const isShown = (index: number) => shown?.[index] ?? true;
    if (!isSame(items, this.#items)) {
      this.#items = items;
      this.#make(items, key, (index) => template(items[index], isShown(index)), isShown);
      this.#place(part);
      // Lit knows of nothing here, and would leave it standing where nothing is to take its place.
      setCommittedValue(part);
    }
    this.#pieces.forEach((piece, index) => {
      if (piece.isShown === isShown(index)) return;
      piece.isShown = !piece.isShown;
      piece.element.toggleAttribute('hidden', !piece.isShown);
    });
    return noChange;
  }

  /** What is not new stays as it is. */
  #make(
    items: readonly unknown[],
    key: Pieces[1],
    write: (index: number) => Html,
    isShown: (index: number) => boolean,
  ): void {
    const former = this.#pieces;
    const before = new Map(former.map((piece) => [piece.key, piece]));
    const next = items.map((item, index) => {
      const name = key(item, index);
      const piece = before.get(name);
      before.delete(name);
      return { name, piece, isNew: !piece || !isSame(item, piece.item) };
    });
    // All that is new in one text: a browser sets up its parser once.
    const made = elementsOf(next.flatMap(({ isNew }, index) => (isNew ? write(index) : [])));
    this.#pieces = next.map(({ name, piece, isNew }, index) => {
      if (piece && !isNew) return piece;
      const fresh = made.shift() as Element;
      const element = piece ? patch(piece.element, fresh) : fresh;
      return { item: items[index], key: name, element, isShown: isShown(index) };
    });
    const standing = new Set(this.#pieces.map(({ element }) => element));
    for (const { element } of former) if (!standing.has(element)) element.remove();
  }

  #place({ startNode, endNode }: ChildPart): void {
    // The part's own `parentNode` is where it will stand in the end.
    const parent = startNode?.parentNode;
    let after = endNode;
    for (const { element } of this.#pieces.toReversed()) {
      if (element.nextSibling !== after || element.parentNode !== parent)
        parent?.insertBefore(element, after);
      after = element;
    }
  }
}

/** Lit's side of `Kit.pieces`. */
export const pieces: Kit<unknown>['pieces'] = directive(PiecesDirective) as never;

/**
 * Through Lit, as a template without values: pages that ask for trusted types allow its policy already. The kit that
 * wrote the text has escaped all in it. What Lit made from the text is taken itself, not a copy of it: no other asks
 * for the same.
 */
function elementsOf(texts: readonly Html[]): Element[] {
  if (texts.length === 0) return [];
  const strings = [texts.map(({ text }) => text).join('')];
  let made: Element[] = [];
  const importNode = (content: Node) => {
    made = [...(content as DocumentFragment).children];
    return new DocumentFragment();
  };
  render(html(Object.assign(strings, { raw: strings })), new DocumentFragment(), {
    creationScope: { importNode },
  });
  return made;
}

/** A list of values is told by its values. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
