import { NUMBERS, TEXTS, type Tester } from './formats.js';
import { SHAPE } from './shape.js';

/** One of the alternatives that a value can be. */
export interface Choice {
  /** As it is written. */
  readonly name: string;
  readonly kind: 'list' | 'object' | 'number' | 'string';
  /** Of a number or string, unless it is one word. */
  readonly format: Tester | undefined;
  /** The only string that it accepts. */
  readonly word: string | undefined;
  /** What a string of this choice is an id of, or refers to, such as `parties`. */
  readonly idOf: string | undefined;
  readonly refersTo: string | undefined;
}

/** What a value can be: one of some alternatives. See scripts/deal-shape.ts for how they are written. */
export interface Choices {
  readonly all: readonly Choice[];
  /** Where a list is one of them: what its entries must be. */
  readonly item?: Choices | undefined;
  /** That list must not be empty. */
  readonly needsOne?: boolean | undefined;
  /** The fields of the object that is one of them. */
  readonly object?: Fields | undefined;
}

export interface Field extends Choices {
  readonly isNeeded: boolean;
}

/** The fields of an object. */
export interface Fields {
  /** In the order in which they are written down. */
  readonly all: ReadonlyMap<string, Field>;
  /** How many must not be missing. */
  readonly needed: number;
}

const fieldsByName = new Map<string, Fields>();

export function fieldsOf(name: string): Fields {
  const known = fieldsByName.get(name);
  if (known) return known;
  const all = new Map<string, Field>();
  let needed = 0;
  for (const field of (SHAPE[name] ?? '').split(' ')) {
    const [key = '', text = ''] = field.split(':');
    const isNeeded = !key.endsWith('?');
    all.set(key.replace('?', ''), { ...choicesOf(text), isNeeded });
    if (isNeeded) needed += 1;
  }
  const fields = { all, needed };
  fieldsByName.set(name, fields);
  return fields;
}

/** Reads alternatives as they are written in `SHAPE`. */
export function choicesOf(text: string): Choices {
  const all = text.split('|').map(choiceOf);
  const list = all.find(({ kind }) => kind === 'list')?.name;
  const object = all.find(({ kind }) => kind === 'object')?.name;
  return {
    all,
    // No object holds one of its own kind, else this would not end.
    object: object === undefined ? object : fieldsOf(object),
    item: list === undefined ? list : choicesOf(list.slice(0, -1)),
    needsOne: list?.endsWith('+'),
  };
}

function choiceOf(name: string): Choice {
  const [sign, rest] = [name[0], name.slice(1)];
  const kind = kindOf(name);
  const formats = kind === 'number' ? NUMBERS : TEXTS;
  // Ids, and what refers to them, are written like other short names.
  const format = sign === '#' || sign === '@' ? 'slug' : name;
  return {
    name,
    kind,
    // Each is set, so that none can come from a page that gives fields to all objects.
    format: Object.hasOwn(formats, format) ? formats[format] : undefined,
    word: sign === '=' ? rest : undefined,
    idOf: sign === '#' ? rest : undefined,
    refersTo: sign === '@' ? rest : undefined,
  };
}

function kindOf(name: string): Choice['kind'] {
  if (/[*+]$/.test(name)) return 'list';
  if (Object.hasOwn(SHAPE, name)) return 'object';
  return Object.hasOwn(NUMBERS, name) ? 'number' : 'string';
}

/** Whether a single value, not a list or object, is what a choice asks for. */
export function accepts({ kind, format, word }: Choice, value: unknown): boolean {
  return typeof value === kind && (format ? format.test(value) : word === value);
}
