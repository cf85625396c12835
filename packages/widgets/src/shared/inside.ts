/** Whether a node stands in the shadow tree of `host`, and is not the page's own, slotted or the fallback. */
export function isInside(node: Node, host: EventTarget | null): boolean {
  return (
    host instanceof Element && host.shadowRoot !== null && node.getRootNode() === host.shadowRoot
  );
}
