import type { Text } from '../schema/deal.js';
import type { TextRun } from './view.js';

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Base direction of a language, by its primary subtag. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primary(lang)) ? 'rtl' : 'ltr';
}

/** The wording of `text` nearest to `wanted`: the tag itself, the same language, the deal's, then any. */
export function pickText(text: Text, wanted: string, dealLang: string): TextRun {
  if (typeof text === 'string') return run(text, dealLang, wanted);
  const tags = Object.keys(text);
  const tag =
    tags.find((each) => each === wanted) ??
    tags.find((each) => primary(each) === primary(wanted)) ??
    tags.find((each) => each === dealLang) ??
    tags[0] ??
    dealLang;
  return run(text[tag] ?? '', tag, wanted);
}

/** A run that names its language only where that differs from the view's. */
export function run(text: string, lang: string, wanted: string): TextRun {
  if (primary(lang) === primary(wanted)) return { text };
  return { text, lang, dir: directionOf(lang) };
}

function primary(lang: string): string {
  return lang.split('-', 1)[0]?.toLowerCase() ?? '';
}
