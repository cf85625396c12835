import type { Kit } from '../markup/kit.js';

/** A piece of finished, escaped HTML. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ABSENT = Symbol('absent');
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The kit that renders markup to strings: attributes are quoted, every value is escaped. */
export const stringKit: Kit<Html> = {
  html(strings, ...values) {
    let text = strings[0] ?? '';
    values.forEach((value, index) => {
      // Only what the template itself says opens an attribute, never a value that happens to end in " x=".
      const attribute = /\s[\w-]+=$/.exec(strings[index] ?? '');
      if (attribute && value === ABSENT) text = text.slice(0, -attribute[0].length);
      else text += attribute ? `"${escapeHtml(String(value))}"` : child(value);
      text += strings[index + 1] ?? '';
    });
    return new Html(text);
  },
  absent: ABSENT,
  memo: (_value, template) => template(),
  list: (items, _key, template) => items.map(template),
  scripted: '',
};

function child(value: unknown): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(child).join('');
  return value === ABSENT || value === undefined ? '' : escapeHtml(String(value));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
