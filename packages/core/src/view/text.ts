import type { Text } from '../schema/deal.js';
import { sameWriting, writingOf } from '../words/locale.js';
import type { TextRun } from './view.js';

/** Scripts in use that run from right to left (ISO 15924). */
const RIGHT_TO_LEFT = /-(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa|Yezi)$/;

/** Base direction of a language, by the script that it is usually written in, or that the tag names. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(writingOf(lang) ?? '') ? 'rtl' : 'ltr';
}

/** The wording of `text` nearest to `wanted`: the tag itself, its writing, its language; then the deal's; then any. */
export function pickText(text: Text, wanted: string, dealLang: string): TextRun {
  if (typeof text === 'string') return run(text, dealLang, wanted);
  const tags = Object.keys(text);
  const nearest = (lang: string) =>
    tags.find((tag) => tag === lang) ??
    tags.find((tag) => sameWriting(tag, lang)) ??
    tags.find((tag) => primary(tag) === primary(lang));
  const tag = nearest(wanted) ?? nearest(dealLang) ?? tags[0] ?? dealLang;
  return run(text[tag] ?? '', tag, wanted);
}

/** A run that names its language only where that, or its script, differs from the view's. */
export function run(text: string, lang: string, wanted: string): TextRun {
  if (sameWriting(lang, wanted)) return { text };
  return { text, lang, dir: directionOf(lang) };
}

/** Letters that run against a direction. */
const AGAINST = {
  ltr: /[\u0591-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/,
  rtl: /(?![\u0591-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u,
} as const;

/**
 * A name that will stand among others in a sentence of that direction, isolated (Unicode Standard Annex 9) where it
 * runs the other way: two Latin names with an Arabic comma between them would stand in the order of Latin.
 */
export function isolate(name: string, dir: 'ltr' | 'rtl'): string {
  return AGAINST[dir].test(name) ? `\u2068${name}\u2069` : name;
}

function primary(lang: string): string | undefined {
  return lang.split('-', 1)[0];
}
