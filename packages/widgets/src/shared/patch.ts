/**
 * Makes an element say what another one says, and changes only what differs, so that the focus and what a reader has
 * selected stay; gives the element that stands in its place. What a page or a script has noted on it as `data-…` stays.
 */
export function patch(element: Element, next: Element): Element {
  if (element.nodeName !== next.nodeName) {
    element.replaceWith(next);
    return next;
  }
  for (const name of [...element.getAttributeNames(), ...next.getAttributeNames()]) {
    const value = next.getAttribute(name);
    if (value !== null) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    } else if (!name.startsWith('data-')) element.removeAttribute(name);
  }
  const others = [...next.childNodes];
  if (kindsOf(element) !== kindsOf(next)) element.replaceChildren(...others);
  else {
    element.childNodes.forEach((node, index) => {
      const other = others[index] as ChildNode;
      if (node instanceof Element) patch(node, other as Element);
      else if (node.nodeValue !== other.nodeValue) node.nodeValue = other.nodeValue;
    });
  }
  return element;
}

function kindsOf({ childNodes }: Element): string {
  return [...childNodes].map(({ nodeName }) => nodeName).join();
}
