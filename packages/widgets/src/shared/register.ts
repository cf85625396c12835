/** Registers a tag; one that is taken is left alone, so that two copies of the package do not quarrel. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
