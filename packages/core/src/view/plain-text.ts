import type { Text } from '../schema/deal.js';
import { pickText } from './text.js';

/** The wording of a text in the deal's own language, for outputs that hold one language. */
export function plainText(text: Text, lang: string): string {
  return pickText(text, lang, lang).text;
}
