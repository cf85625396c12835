import { Html } from './html.js';
import type { Kit } from './kit.js';

const ABSENT = Symbol('absent');
const ESCAPED = /[&<>"']/;
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
    const lengths = attributesOf(strings);
    let text = strings[0] ?? '';
    values.forEach((value, index) => {
      const length = lengths[index] ?? 0;
      if (length === 0) text += child(value);
      else if (value === ABSENT) text = text.slice(0, -length);
      else text += `"${escapeHtml(String(value))}"`;
      text += strings[index + 1];
    });
    return new Html(text);
  },
  absent: ABSENT,
  list: (items, _key, template) => items.map(template),
  pieces: (items, _key, template, shown) =>
    items.map((item, index) => template(item, shown?.[index] ?? true)),
  scripted: '',
};

/** The same for text that becomes live DOM, where scripts work. */
export const liveStringKit: Kit<Html> = { ...stringKit, scripted: ABSENT };

const attributes = new WeakMap<TemplateStringsArray, readonly number[]>();

/**
 * How long the " name=" is that comes before each value; 0 where there is none. Only what the template itself says opens
 * an attribute, never a value that happens to end in " x=".
 */
function attributesOf(strings: TemplateStringsArray): readonly number[] {
  let lengths = attributes.get(strings);
  if (!lengths) {
    lengths = strings.map((each) => /\s[\w-]+=$/.exec(each)?.[0].length ?? 0);
    attributes.set(strings, lengths);
  }
  return lengths;
}

function child(value: unknown): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(child).join('');
  return value === ABSENT || value === undefined ? '' : escapeHtml(String(value));
}

function escapeHtml(text: string): string {
  return ESCAPED.test(text)
    ? text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
    : text;
}
