/**
 * Makes an element say what another one says, and changes only what differs, so that the focus and what a reader has
 * selected stay; gives the element that stands in its place. What a page or a script has noted on it as `data-…` stays.
 */
export function patch(element: Element, next: Element): Element {
  if (element.nodeName !== next.nodeName) {
    element.replaceWith(next);
    return next;
  }
  patchAttributes(element, next);
  if (!areAlike(element, next)) {
    element.replaceChildren(...next.childNodes);
    return element;
  }
  const others = [...next.childNodes];
  element.childNodes.forEach((node, index) => {
    const other = others[index];
    if (node instanceof Element) patch(node, other as Element);
    else if (node.nodeValue !== other?.nodeValue) node.nodeValue = other?.nodeValue ?? '';
  });
  return element;
}

function patchAttributes(element: Element, next: Element): void {
  for (const { name } of [...element.attributes]) {
    if (!next.hasAttribute(name) && !name.startsWith('data-')) element.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Whether the same kinds of nodes stand in both. */
function areAlike({ childNodes }: Element, next: Element): boolean {
  const others = next.childNodes;
  return (
    childNodes.length === others.length &&
    [...childNodes].every(({ nodeName }, index) => nodeName === others[index]?.nodeName)
  );
}
