/** The id that a fragment names: "jlr-chery/cyberattack" of "#jlr-chery/cyberattack". */
export function idIn(fragment: string): string {
  const id = fragment.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The fragment that the page came with: this module is there before a reader can follow a link, also a lazy one's. */
export const arrival = { hash: globalThis.location?.hash };
