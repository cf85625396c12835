import { kept } from './intl-cache.js';
import type { Words } from './words.js';

const decided = new Map<string, string>();

/**
 * The BCP 47 tag that `Intl` words dates and numbers in: `locale` (the page's, with its region) where its language
 * and script are the catalogue's, so that digits and order follow the reader; otherwise the catalogue's own, so that
 * no sentence mixes two languages. A malformed tag counts as absent.
 *
 * With an English catalogue: `en-GB` → `en-GB`, `de` → `en`. With `zh-Hans`: `zh-SG` → `zh-SG`, `zh-TW` → `zh-Hans`.
 */
export function localeFor(words: Pick<Words, 'lang'>, locale?: string): string {
  const { lang } = words;
  if (!locale || locale === lang) return lang;
  return kept(decided, `${lang} ${locale}`, () => (sameWriting(lang, locale) ? locale : lang));
}

function sameWriting(lang: string, locale: string): boolean {
  try {
    const a = new Intl.Locale(lang);
    const b = new Intl.Locale(locale);
    return a.language === b.language && a.maximize().script === b.maximize().script;
  } catch {
    return false;
  }
}
