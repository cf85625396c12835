/** The id that a fragment names: "jlr-chery/cyberattack" of "#jlr-chery/cyberattack". */
export function idIn(fragment: string): string {
  const id = fragment.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
