import { numberText, pluralRule } from './intl.js';
import type { PluralForms, RankingWords } from './words.js';

/** Fills the `{named}` places of a pattern. A name that the pattern does not use is ignored. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

/** Picks the CLDR plural form for `count` and fills it; `{count}` is the count in the locale's digits. */
export function plural(
  forms: PluralForms,
  count: number,
  locale: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const rule = pluralRule(locale, count);
  const pattern = (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[rule] ?? forms.other;
  return fill(pattern, { count: numberText(locale, count), ...values });
}

/** Words an ordinal ("13th") by the CLDR ordinal categories that the catalogue has. */
export function ordinalForm(forms: RankingWords['ordinal'], n: number, locale: string): string {
  const pattern = forms[pluralRule(locale, n, 'ordinal')] ?? forms.other;
  return fill(pattern, { n: numberText(locale, n) });
}
