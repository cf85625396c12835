import {
  compareEnglish,
  englishNumber,
  englishOf,
  englishPercent,
  englishPlural,
  englishRegion,
  englishSeparator,
  type PercentStyle,
  type SortKey,
  sortKey,
} from './english.js';
import { kept } from './intl-cache.js';

type ListType = 'conjunction' | 'disjunction';

const numbers = new Map<string, Intl.NumberFormat>();
const percents = new Map<string, Intl.NumberFormat>();
const rules = new Map<string, Intl.PluralRules>();
const lists = new Map<string, Intl.ListFormat>();
const collators = new Map<string, Intl.Collator>();
const regions = new Map<string, Intl.DisplayNames>();

/** A number in the locale's digits and groups: "5,517". */
export function numberText(locale: string, value: number): string {
  const english = englishOf(locale) && englishNumber(value);
  return english ?? kept(numbers, locale, () => new Intl.NumberFormat(locale)).format(value);
}

/** A fraction as a percentage. */
export function percentText(locale: string, value: number, style: PercentStyle): string {
  const english = englishOf(locale) && englishPercent(value, style);
  if (english !== undefined) return english;
  const { decimals, rounding = 'halfExpand', signed } = style;
  const make = () =>
    new Intl.NumberFormat(locale, {
      style: 'percent',
      maximumFractionDigits: decimals,
      roundingMode: rounding,
      ...(signed ? { signDisplay: 'exceptZero' } : {}),
    });
  return kept(percents, [locale, decimals, rounding, signed].join(), make).format(value);
}

/** A fraction that would be rounded to none, as a percentage of one digit that says something: "0.04%". */
export function smallPercent(
  locale: string,
  value: number,
  signDisplay: 'auto' | 'exceptZero' = 'auto',
  roundingMode: 'halfExpand' | 'floor' | 'ceil' = 'halfExpand',
): string {
  const make = () =>
    new Intl.NumberFormat(locale, {
      style: 'percent',
      maximumSignificantDigits: 1,
      roundingMode,
      signDisplay,
    });
  return kept(percents, ['small', locale, signDisplay, roundingMode].join(), make).format(value);
}

/** The CLDR plural category of a count, or of an ordinal. */
export function pluralRule(
  locale: string,
  count: number,
  type: 'cardinal' | 'ordinal' = 'cardinal',
): Intl.LDMLPluralRule {
  if (englishOf(locale) && Number.isInteger(count)) return englishPlural(count, type);
  const make = () => new Intl.PluralRules(locale, { type });
  return kept(rules, `${type} ${locale}`, make).select(count);
}

/** A list in words, as its elements and what stands between them. */
export function listParts(
  locale: string,
  texts: readonly string[],
  type: ListType = 'conjunction',
): { type: 'element' | 'literal'; value: string }[] {
  const english = englishOf(locale);
  if (!english) {
    return kept(
      lists,
      `${type} ${locale}`,
      () => new Intl.ListFormat(locale, { type }),
    ).formatToParts(texts);
  }
  return texts.flatMap((value, index) => {
    const element = { type: 'element', value } as const;
    if (index === texts.length - 1) return [element];
    const separator = englishSeparator(english, type, index, texts.length);
    return [element, { type: 'literal', value: separator } as const];
  });
}

/** A list in words: "Omoda, Jaecoo and Chery". */
export function listText(locale: string, texts: readonly string[]): string {
  return listParts(locale, texts)
    .map(({ value }) => value)
    .join('');
}

/** Which of two texts comes first in a list that is sorted for readers. */
export function compareText(locale: string, a: string, b: string): number {
  return compareKeys(locale, sortKey(a), sortKey(b));
}

/** The same for texts that are compared many times. */
export function compareKeys(locale: string, a: SortKey, b: SortKey): number {
  const english = englishOf(locale) && compareEnglish(a, b);
  return (
    english ?? kept(collators, locale, () => new Intl.Collator(locale)).compare(a.text, b.text)
  );
}

/** The name of a country or group of countries by its ISO 3166-1 code; the code itself where it has no name. */
export function regionText(locale: string, code: string): string {
  const english = englishOf(locale) && englishRegion(code);
  const make = () => new Intl.DisplayNames(locale, { type: 'region' });
  return english ?? kept(regions, locale, make).of(code) ?? code;
}
