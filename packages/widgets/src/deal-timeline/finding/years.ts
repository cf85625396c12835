/**
 * The years of a timeline that are not filtered out. A selector would look at every node of ten thousand entries with
 * each letter typed.
 */
export function shownYears(root: ParentNode): Element[] {
  const children = root.querySelector('.ds-timeline')?.children ?? [];
  return [...children].filter((child) => child.matches('.ds-year:not([hidden])'));
}
