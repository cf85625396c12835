import { numberText, pluralRule } from './intl.js';
import type { PluralForms, RankingWords } from './words.js';

/** Patterns in parts, text and name in turn: thousands of rows are worded by the few patterns of a catalogue. */
const patterns = new Map<string, readonly string[]>();

/** Fills the `{named}` places of a pattern. A name that the pattern does not use is ignored. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  let parts = patterns.get(pattern);
  if (!parts) {
    parts = pattern.split(/\{(\w+)\}/);
    patterns.set(pattern, parts);
  }
  let text = parts[0] as string;
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] as string;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    text += (value ?? `{${name}}`) + parts[at + 1];
  }
  return text;
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
