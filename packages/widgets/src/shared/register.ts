/** Registers a tag; one that is taken is left alone, so that two copies of the package do not quarrel. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!isTaken(tag)) customElements.define(tag, element);
}

export function isTaken(tag: string): boolean {
  return customElements.get(tag) !== undefined;
}

/** Settles when a tag is registered, by whomever. */
export async function whenTaken(tag: string): Promise<void> {
  await customElements.whenDefined(tag);
}
