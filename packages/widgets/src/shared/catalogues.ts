import type { Words } from '@dealstory/core';
import { en } from '@dealstory/core/words/en';

/** English is always there; other catalogues are chunks, fetched when a page is in their language. */
const registered = new Map<string, Words>([['en', en]]);
const bundled: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import('@dealstory/core/words/ar').then(({ ar }) => ar),
  'zh-Hans': () => import('@dealstory/core/words/zh-Hans').then(({ zhHans }) => zhHans),
};

/** Adds a language, or replaces one: `registerWords(fr)`. Elements made afterwards use it. */
export function registerWords(words: Words): void {
  registered.set(words.lang, words);
}

/** The catalogue for a page's language tag: at once where it is here, else a promise. English where there is none. */
export function wordsFor(tag: string): Words | Promise<Words> {
  const key = catalogueKey(tag);
  const here = registered.get(key);
  if (here) return here;
  const load = bundled[key];
  if (!load) return en;
  return load().then(
    (words) => {
      registered.set(key, words);
      return words;
    },
    () => en,
  );
}

/** "ar-EG" → "ar"; "zh", "zh-CN" → "zh-Hans"; traditional Chinese has no catalogue of ours unless registered. */
function catalogueKey(tag: string): string {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag);
  } catch {
    return 'en';
  }
  const script = locale.maximize().script ?? '';
  const candidates = [tag, `${locale.language}-${script}`, locale.language];
  return candidates.find((key) => registered.has(key) || key in bundled) ?? 'en';
}
