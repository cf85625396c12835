import { NUMBERS, TEXTS } from './formats.js';
import { join, quote } from './messages.js';
import { SHAPE } from './shape.js';

/** What a field can hold: one of the alternatives in its type. See scripts/deal-shape.ts for how they are written. */
interface Field {
  readonly optional: boolean;
  readonly choices: readonly string[];
}

type Kind = 'list' | 'object' | 'number' | 'string';

const fieldsByName = new Map<string, ReadonlyMap<string, Field>>();

/** The fields of an object, in the order in which they are written down. */
export function fieldsOf(name: string): ReadonlyMap<string, Field> {
  const known = fieldsByName.get(name);
  if (known) return known;
  const fields = new Map<string, Field>();
  for (const field of (SHAPE[name] ?? '').split(' ')) {
    const [key = '', type = ''] = field.split(':');
    fields.set(key.replace('?', ''), { optional: key.endsWith('?'), choices: type.split('|') });
  }
  fieldsByName.set(name, fields);
  return fields;
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
  return choice === `=${value}` || (textOf(choice)?.[0].test(value) ?? false);
}

/** The words among choices that stand for themselves. */
export const wordsOf = (choices: readonly string[]): string[] =>
  choices.flatMap((choice) => (choice.startsWith('=') ? [choice.slice(1)] : []));

/** A noun phrase that follows "Write". */
export function expectedOf(choices: readonly string[]): string {
  return join(choices.map(describe));
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

const textOf = (choice: string) => TEXTS[/^[#@]\w+$/.test(choice) ? 'slug' : choice];
