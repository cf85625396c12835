import { kept } from './intl-cache.js';
import type { Words } from './words.js';

const decided = new Map<string, boolean>();

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
  return sameWriting(lang, locale) ? locale : lang;
}

/** Whether two BCP 47 tags name one language in one script: `en` and `en-GB`, not `zh-Hans` and `zh-TW`. */
export function sameWriting(a: string, b: string): boolean {
  return a === b || kept(decided, `${a} ${b}`, () => writingOf(a) === (writingOf(b) ?? ''));
}

/** Language and script, "zh-Hant" for `zh-TW`; undefined for a malformed tag. */
export function writingOf(tag: string): string | undefined {
  // Looking a script up costs a slow phone 20 ms; English in any country is in one.
  if (/^en(-[A-Z]{2})?$/.test(tag)) return 'en-Latn';
  try {
    const locale = new Intl.Locale(tag);
    return `${locale.language}-${locale.maximize().script}`;
  } catch {
    return undefined;
  }
}
