/** A tree as lines of tags, attributes and text: comments are left out, neighbouring texts joined, attributes sorted. */
export function outline(node: Node, depth = 0): string[] {
  const indent = '  '.repeat(depth);
  if (node instanceof Element) {
    const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
    const line = `${indent}${[node.localName, ...attributes].join(' ')}`;
    return [line, ...childLines(node, depth + 1)];
  }
  return childLines(node, depth);
}

function childLines(node: Node, depth: number): string[] {
  const copy = node.cloneNode(true);
  for (const comment of comments(copy)) comment.remove();
  copy.normalize();
  return [...copy.childNodes].flatMap((child) =>
    child instanceof Text
      ? [`${'  '.repeat(depth)}${JSON.stringify(child.data)}`]
      : outline(child, depth),
  );
}

function comments(node: Node): Comment[] {
  const found: Comment[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}

/** Parses HTML as a page would. */
export function parsed(html: string): DocumentFragment {
  return document.createRange().createContextualFragment(html);
}
