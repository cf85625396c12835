import { NUMBERS, TEXTS } from './formats.js';
import { join, quote } from './messages.js';
import { SHAPE } from './shape.js';

/** What a value can be: one of some alternatives. See scripts/deal-shape.ts for how they are written. */
export interface Choices {
  /** As they are written. */
  readonly all: readonly string[];
  /** Those that are no list or object. */
  readonly single: readonly string[];
  /** Where a list is one of them: what its entries must be, and whether there must be one. */
  readonly list?: { readonly item: Choices; readonly needsOne: boolean };
  /** The name of the object that is one of them. */
  readonly object?: string;
}

/** What the fields of an object can be, in the order in which they are written down. */
export interface Fields {
  readonly all: ReadonlyMap<string, Choices>;
  /** Those that must not be missing. */
  readonly needed: ReadonlyMap<string, Choices>;
}

type Kind = 'list' | 'object' | 'number' | 'string';

// A long deal asks for the same few again and again.
const choicesByText = new Map<string, Choices>();
const fieldsByName = new Map<string, Fields>();

export function fieldsOf(name: string): Fields {
  const known = fieldsByName.get(name);
  if (known) return known;
  const [all, needed] = [new Map<string, Choices>(), new Map<string, Choices>()];
  for (const field of (SHAPE[name] ?? '').split(' ')) {
    const [, key = '', optional, text = ''] = /^([^:?]*)(\??):(.*)$/.exec(field) ?? [];
    const choices = choicesOf(text);
    all.set(key, choices);
    if (!optional) needed.set(key, choices);
  }
  const fields = { all, needed };
  fieldsByName.set(name, fields);
  return fields;
}

/** Reads alternatives as they are written in `SHAPE`. */
export function choicesOf(text: string): Choices {
  const known = choicesByText.get(text);
  if (known) return known;
  const all = text.split('|');
  const list = all.find((choice) => kindOf(choice) === 'list');
  const object = all.find((choice) => kindOf(choice) === 'object');
  const choices: Choices = {
    all,
    single: all.filter((choice) => choice !== list && choice !== object),
    ...(list ? { list: { item: choicesOf(list.slice(0, -1)), needsOne: list.endsWith('+') } } : {}),
    ...(object ? { object } : {}),
  };
  choicesByText.set(text, choices);
  return choices;
}

export function kindOf(choice: string): Kind {
  if (/[*+]$/.test(choice)) return 'list';
  if (SHAPE[choice]) return 'object';
  return NUMBERS[choice] ? 'number' : 'string';
}

/** The alternative that a single value, not a list or object, is one of. */
export function acceptedBy({ single }: Choices, value: unknown): string | undefined {
  for (const choice of single) if (accepts(choice, value)) return choice;
  return undefined;
}

/** Whether a single value, not a list or object, is what a choice asks for. */
export function accepts(choice: string, value: unknown): boolean {
  if (typeof value === 'number') return NUMBERS[choice]?.[0].test(value) ?? false;
  if (typeof value !== 'string') return false;
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
  const needed = [...fieldsOf(name).needed.keys()].map(quote);
  return needed.length > 0
    ? `an object with ${join(needed, 'and')}`
    : 'bounds such as { "over": 5500 }';
}

/** Ids, and what refers to them, are written like other short names. */
const textOf = (choice: string) => TEXTS[/^[#@]/.test(choice) ? 'slug' : choice];
