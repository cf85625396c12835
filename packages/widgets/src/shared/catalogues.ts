import type { BaseWords, Words } from '@dealstory/core';

/** English is part of each element; other catalogues are chunks, fetched when a page is in their language. */
const registered = new Map<string, Words>();
const bundled: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import('@dealstory/core/words/ar').then(({ ar }) => ar),
  'zh-Hans': () => import('@dealstory/core/words/zh-Hans').then(({ zhHans }) => zhHans),
};

/** Adds a language, or replaces one: `registerWords(fr)`. Elements made afterwards use it. */
export function registerWords(words: Words): void {
  registered.set(words.lang, words);
}

/**
 * The catalogue for a page's language tag: at once where it is here, else a promise. Where there is none, `english`,
 * so that a widget is never half in one language and half in another.
 */
export function wordsFor<W extends BaseWords>(
  tag: string,
  english: W,
): W | Words | Promise<W | Words> {
  const key = catalogueKey(tag);
  const here = registered.get(key);
  if (here) return here;
  return (
    bundled[key]?.().then(
      (words) => {
        registered.set(key, words);
        return words;
      },
      () => english,
    ) ?? english
  );
}

/** "ar-EG" → "ar"; "zh", "zh-CN" → "zh-Hans"; traditional Chinese has no catalogue of ours unless registered. */
function catalogueKey(tag: string): string {
  try {
    // Looking a script up costs a slow phone 20 ms; English in any country is in one.
    const isEnglish = /^en(-[A-Z]{2})?$/.test(tag);
    const { language, script } = isEnglish
      ? { language: 'en', script: 'Latn' }
      : new Intl.Locale(tag).maximize();
    const candidates = [tag, `${language}-${script}`, `${language}`];
    const known = (key: string) => registered.has(key) || Object.hasOwn(bundled, key);
    return candidates.find(known) ?? 'en';
  } catch {
    return 'en';
  }
}
