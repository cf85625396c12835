/** Children that no reader sees. */
const UNREAD = new Set(['script', 'style', 'template']);

/** Whether there is something to read between the tags, what stands above and below aside. */
export function hasContent({ childNodes }: Element): boolean {
  return [...childNodes].some((node) =>
    node instanceof Element
      ? !UNREAD.has(node.localName) && !node.slot
      : node instanceof Text && node.data.trim() !== '',
  );
}

/** Whether the page puts something above or below. */
export function hasSlotted({ children }: Element): boolean {
  return [...children].some(({ slot }) => slot !== '');
}
