/**
 * Writes a valibot schema down as short text, one line per object, for `parseDeal`: interpreting that takes a quarter
 * of the bytes that the schema and its library would take in a page.
 *
 *     field:type  field?:type      types separated by spaces
 *     one|other                    either
 *     Name  name                   another object; a format (see formats.ts)
 *     =word                        that word itself
 *     type*  type+                 a list; a list of at least one
 *     #parties  @parties           a slug that is the id of a party; one that refers to a party
 *
 * Names come from titles: 'Sales table' is SalesTable, 'Web address' is web, 'Own id among parties' is #parties,
 * 'Id among parties' is @parties.
 */
interface Node {
  readonly type: string;
  readonly pipe?: readonly Node[];
  readonly title?: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly (Node | string)[];
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly literal?: unknown;
}

export function dealShape(deal: unknown): Record<string, string> {
  const shape: Record<string, string> = {};

  function typeOf(node: Node): string {
    const steps = flat(node);
    const title = steps.find((step) => step.type === 'title')?.title;
    if (node.type === 'strict_object') return objectType(node, title);
    if (title !== undefined) return formatName(title);
    switch (node.type) {
      case 'optional':
        return typeOf(node.wrapped as Node);
      case 'array': {
        const item = typeOf(node.item as Node);
        if (item.includes('|')) throw new Error(`No short form for a list of ${item}`);
        return item + (steps.some((step) => step.type === 'min_length') ? '+' : '*');
      }
      case 'picklist':
        return (node.options as string[]).map((option) => `=${option}`).join('|');
      case 'union':
        return (node.options as Node[]).map(typeOf).join('|');
      case 'literal':
        return typeof node.literal === 'string' ? `=${node.literal}` : String(node.literal);
      case 'string':
        return 'string';
      default:
        throw new Error(`No short form for ${node.type}: give it a title`);
    }
  }

  function objectType(node: Node, title: string | undefined): string {
    if (title === undefined)
      throw new Error(`An object without a title: ${Object.keys(node.entries ?? {})}`);
    const name = title.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
    const fields = Object.entries(node.entries ?? {}).map(
      ([key, entry]) => `${key}${entry.type === 'optional' ? '?' : ''}:${typeOf(entry)}`,
    );
    const text = fields.join(' ');
    if ((shape[name] ?? text) !== text) throw new Error(`Two objects have the title ${title}`);
    shape[name] = text;
    return name;
  }

  typeOf(deal as Node);
  return shape;
}

/** A piped schema carries its steps, the first of which may be piped itself. */
function flat(node: Node): Node[] {
  return node.pipe?.flatMap((step) => (step === node ? [step] : flat(step))) ?? [node];
}

function formatName(title: string): string {
  const id = /^(Own id|Id) among (\w+)$/.exec(title);
  if (id) return `${id[1] === 'Id' ? '@' : '#'}${id[2]}`;
  return (title.split(' ', 1)[0] ?? '').toLowerCase();
}
