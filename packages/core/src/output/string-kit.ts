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
      const attribute = /\s[\w-]+=$/.exec(text);
      if (attribute && value === ABSENT) text = text.slice(0, attribute.index);
      else text += attribute ? `"${escapeHtml(String(value))}"` : child(value);
      text += strings[index + 1] ?? '';
    });
    return new Html(text);
  },
  absent: ABSENT,
};

function child(value: unknown): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(child).join('');
  return value === ABSENT || value === undefined ? '' : escapeHtml(String(value));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
