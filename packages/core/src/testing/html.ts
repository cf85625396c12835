/** An element of markup that was read, with the text in it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Names of the elements around it, nearest first. */
  readonly within: readonly string[];
}

export interface ReadHtml {
  readonly elements: readonly ReadElement[];
  /** All text, with references resolved. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** Elements that HTML never closes. */
const VOID = new Set(['input', 'br', 'hr', 'img']);

const TOKEN = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z][a-z0-9:-]*="[^"<>]*")*)\s*>|([^<>]+)|./gis;
const ATTRIBUTE = /([a-z][a-z0-9:-]*)="([^"<>]*)"/gi;

/**
 * Reads markup in which every tag is closed that can be, every attribute quoted and every reference one of five. Throws at
 * anything that a browser would have to guess at: a stray `<`, a bare `&`, tags that overlap, an attribute given twice.
 */
export function readHtml(html: string): ReadHtml {
  const open: string[] = [];
  const elements: ReadElement[] = [];
  let text = '';
  for (const [token, slash, name = '', given = '', words] of html.matchAll(TOKEN)) {
    if (words !== undefined) {
      text += resolved(words);
    } else if (name === '') {
      throw new Error(`stray ${token} after ${text.slice(-40)}`);
    } else if (slash) {
      const expected = open.shift();
      if (expected !== name) throw new Error(`</${name}> closes <${expected}>`);
    } else {
      const attributes = new Map<string, string>();
      for (const [, key = '', value = ''] of given.matchAll(ATTRIBUTE)) {
        if (attributes.has(key)) throw new Error(`${key} twice on <${name}>`);
        attributes.set(key, resolved(value));
      }
      elements.push({ name, attributes, within: [...open] });
      if (!VOID.has(name)) open.unshift(name);
    }
  }
  if (open.length > 0) throw new Error(`<${open[0]}> is never closed`);
  return { elements, text };
}

function resolved(escaped: string): string {
  return escaped.replace(/&([^;\s]*);?/g, (reference, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !reference.endsWith(';')) throw new Error(`bare ${reference}`);
    return character;
  });
}
