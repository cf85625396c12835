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

/**
 * The kit that renders markup to strings: attributes are quoted, every value is escaped. `part` is left out: it lets
 * styles into a shadow tree, which the fallback does not stand in, and would be a tenth of it.
 */
export const stringKit: Kit<Html> = kitOf('', / part="[^"]*"/g, ' part=');

/** The same for text that becomes live DOM, where scripts work and parts are found. */
export const liveStringKit: Kit<Html> = kitOf(ABSENT);

/** The place of a value in a template. */
interface Slot {
  /** The text before it, and the " name=" that ends that text; '' where the value is a child. */
  readonly text: string;
  readonly attribute: string;
}

/** Without what `left` finds in its templates, and attributes that begin as `out`. */
function kitOf(scripted: unknown, left?: RegExp, out?: string): Kit<Html> {
  const known = new WeakMap<TemplateStringsArray, readonly Slot[]>();

  function slotsOf(strings: TemplateStringsArray): readonly Slot[] {
    let slots = known.get(strings);
    if (!slots) {
      slots = strings.map((string) => {
        const text = left ? string.replace(left, '') : string;
        // Only what the template itself says opens an attribute, never a value that happens to end in " x=".
        const attribute = /\s[\w-]+=$/.exec(text)?.[0] ?? '';
        return { text: text.slice(0, text.length - attribute.length), attribute };
      });
      known.set(strings, slots);
    }
    return slots;
  }

  return {
    html(strings, ...values) {
      let written = '';
      slotsOf(strings).forEach(({ text, attribute }, index) => {
        const value = values[index];
        written += text;
        if (index === values.length) return;
        if (attribute === '') written += child(value);
        else if (value !== ABSENT && attribute !== out) {
          written += `${attribute}"${escapeHtml(String(value))}"`;
        }
      });
      return new Html(written);
    },
    absent: ABSENT,
    memo: (_value, template) => template(),
    list: (items, _key, template) => items.map(template),
    pieces: (items, _key, template, shown) =>
      items.map((item, index) => template(item, shown?.[index] ?? true)),
    scripted,
  };
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
