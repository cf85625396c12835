/** The part of JSON Schema that `deal.schema.json` uses. */
export interface Field {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly items?: Field;
  readonly anyOf?: readonly Field[];
  readonly properties?: Readonly<Record<string, Field>>;
}
export interface Shape extends Field {
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Shape>>;
}

/** Every type of the schema that has fields, by name; the whole is `Deal`. */
export function shapes(schema: Shape): ReadonlyMap<string, Shape> {
  const named = Object.entries(schema.$defs ?? {}).filter(([, { properties }]) => properties);
  return new Map([['Deal', schema], ...named]);
}

/** What a field holds, in a few words: "date", "list of Citation", "`agreed`, `signed` or `completed`". */
export function wordOf(field: Field): string {
  if (field.$ref !== undefined) return referred(field.$ref);
  if (field.const !== undefined) return quoted(field.const);
  if (field.enum) return either(field.enum.map(quoted));
  if (field.type === 'array') return `list of ${wordOf(field.items ?? {})}`;
  if (field.title !== undefined) return lower(field.title);
  if (field.anyOf) return either(field.anyOf.map(wordOf));
  const names = Object.keys(field.properties ?? {}).map(quoted);
  return names.length > 0
    ? `object of ${new Intl.ListFormat('en').format(names)}`
    : `${field.type}`;
}

function referred(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function either(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(new Set(words));
}

function quoted(value: unknown): string {
  return `\`${String(value)}\``;
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
