import type { Text } from '../schema/deal.js';

/** The wording of a text in the deal's own language, for outputs that hold one language. */
export function plainText(text: Text, lang: string): string {
  return typeof text === 'string' ? text : (text[lang] ?? Object.values(text)[0] ?? '');
}
