import { NUMBERS, TEXTS } from './formats.js';
import { join, quote } from './messages.js';
import { SHAPE } from './shape.js';

/** What a value can be: one of some alternatives. See scripts/deal-shape.ts for how they are written. */
export interface Choices {
  /** As they are written. */
  readonly all: readonly string[];
  /** Where a list is one of them: what its entries must be. */
  readonly item?: Choices | undefined;
  /** That list must not be empty. */
  readonly needsOne?: boolean | undefined;
  /** The name of the object that is one of them. */
  readonly object?: string | undefined;
}

export interface Field extends Choices {
  readonly optional: boolean;
}

export type Fields = ReadonlyMap<string, Field>;

type Kind = 'list' | 'object' | 'number' | 'string';

const fieldsByName = new Map<string, Fields>();

/** The fields of an object, in the order in which they are written down. */
export function fieldsOf(name: string): Fields {
  const known = fieldsByName.get(name);
  if (known) return known;
  const fields = new Map<string, Field>();
  for (const field of (SHAPE[name] ?? '').split(' ')) {
    const [key = '', text = ''] = field.split(':');
    fields.set(key.replace('?', ''), { ...choicesOf(text), optional: key.endsWith('?') });
  }
  fieldsByName.set(name, fields);
  return fields;
}

/** Reads alternatives as they are written in `SHAPE`. */
export function choicesOf(text: string): Choices {
  const all = text.split('|');
  const list = all.find((choice) => kindOf(choice) === 'list');
  return {
    all,
    object: all.find((choice) => kindOf(choice) === 'object'),
    item: list === undefined ? list : choicesOf(list.slice(0, -1)),
    needsOne: list?.endsWith('+'),
  };
}

export function kindOf(choice: string): Kind {
  if (/[*+]$/.test(choice)) return 'list';
  if (SHAPE[choice]) return 'object';
  return NUMBERS[choice] ? 'number' : 'string';
}

/** Whether a single value, not a list or object, is what a choice asks for. */
export function accepts(choice: string, value: unknown): boolean {
  if (typeof value === 'number') return NUMBERS[choice]?.[0].test(value) ?? false;
  if (typeof value !== 'string') return false;
  // Without a new string for each of thousands of words.
  if (choice.startsWith('=')) return choice.length === value.length + 1 && choice.endsWith(value);
  return textOf(choice)?.[0].test(value) ?? false;
}

/** The words among choices that stand for themselves. */
export const wordsOf = ({ all }: Choices): string[] =>
  all.flatMap((choice) => (choice.startsWith('=') ? [choice.slice(1)] : []));

/** A noun phrase that follows "Write". */
export function expectedOf({ all }: Choices): string {
  return join(all.map(describe));
}

function describe(choice: string): string {
  if (choice.startsWith('=')) return quote(choice.slice(1));
  if (choice.endsWith('+')) return 'a list of at least one';
  if (choice.endsWith('*')) return 'a list';
  return (NUMBERS[choice] ?? textOf(choice))?.[1] ?? describeObject(choice);
}

function describeObject(name: string): string {
  const needed = [...fieldsOf(name)].flatMap(([key, { optional }]) =>
    optional ? [] : [quote(key)],
  );
  return needed.length > 0
    ? `an object with ${join(needed, 'and')}`
    : 'bounds such as { "over": 5500 }';
}

/** Ids, and what refers to them, are written like other short names. */
const textOf = (choice: string) => TEXTS[/^[#@]\w+$/.test(choice) ? 'slug' : choice];
