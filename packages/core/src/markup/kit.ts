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
}
