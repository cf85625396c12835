import type { Html } from './html.js';

/**
 * The markup of both widgets is written once, as tagged templates over a kit. Lit's kit turns them into live DOM in
 * the elements; the string kit turns the same templates into the no-JavaScript fallback. So the two cannot drift
 * apart, and the widget takes the fallback's place without moving the page.
 */
export interface Kit<T> {
  /** A template tag; it escapes every value, or places it as text. An array is placed item by item. */
  readonly html: (strings: TemplateStringsArray, ...values: unknown[]) => T;
  /** As an attribute's whole value: leaves the attribute out. As a child: nothing. */
  readonly absent: unknown;
  /**
   * Places one for each item; live DOM keeps the element of an item by its key, wherever the item comes to stand, and
   * makes it anew only where the item is another one.
   */
  readonly list: <I>(
    items: readonly I[],
    key: (item: I) => string,
    template: (item: I) => unknown,
  ) => unknown;
  /**
   * Places one element for each item, written as text: what nobody changes but by new data. A browser reads text many
   * times faster than it fills in templates. Live DOM keeps the element of a key wherever it comes to stand, changes in
   * it only what differs where its item is another one (a list of values is told by its values), and hides what is not
   * `shown`; absent, all are.
   */
  readonly pieces: <I>(
    items: readonly I[],
    key: (item: I, index: number) => string,
    template: (item: I, isShown: boolean) => Html,
    shown?: readonly boolean[],
  ) => unknown;
  /** What pieces are written with; absent in a kit that is that itself. */
  readonly writing?: Kit<Html>;
  /**
   * Value of `hidden` on what works by script alone, an element of class `ds-controls` or `ds-control`: absent in live
   * DOM; in the fallback it hides the element, and `fallback.css` keeps its room. What takes no room is left out there.
   */
  readonly scripted: unknown;
}
