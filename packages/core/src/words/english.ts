import { ascending } from '../ascending.js';

/**
 * English numbers, dates, lists and plurals as `Intl` words them, without `Intl`: the first formatter that a page makes
 * has the browser list all locales it knows, some 50 ms on a slow phone, and a page in English needs no other. The
 * tests hold each of these against `Intl`.
 */
export interface English {
  /** Whether a date begins with its month, and a list ends with a comma before its last word. */
  readonly isAmerican: boolean;
  readonly september: string;
}

const BRITISH: English = { isAmerican: false, september: 'Sept' };
const AMERICAN: English = { isAmerican: true, september: 'Sep' };
const KINDS = new Map([
  ['en', AMERICAN],
  ['en-US', AMERICAN],
  ['en-GB', BRITISH],
]);

const MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December'.split(
    ',',
  );

/** Markets that tables are often about. */
const REGIONS: Readonly<Record<string, string>> = {
  AE: 'United Arab Emirates',
  AT: 'Austria',
  AU: 'Australia',
  BE: 'Belgium',
  BR: 'Brazil',
  CA: 'Canada',
  CH: 'Switzerland',
  CN: 'China',
  DE: 'Germany',
  DK: 'Denmark',
  EG: 'Egypt',
  ES: 'Spain',
  EU: 'European Union',
  FI: 'Finland',
  FR: 'France',
  GB: 'United Kingdom',
  ID: 'Indonesia',
  IE: 'Ireland',
  IN: 'India',
  IT: 'Italy',
  JP: 'Japan',
  KR: 'South Korea',
  MX: 'Mexico',
  MY: 'Malaysia',
  NL: 'Netherlands',
  NO: 'Norway',
  NZ: 'New Zealand',
  PL: 'Poland',
  PT: 'Portugal',
  RU: 'Russia',
  SA: 'Saudi Arabia',
  SE: 'Sweden',
  TH: 'Thailand',
  US: 'United States',
  ZA: 'South Africa',
};

/** The English of a locale that is worded here; the others go to `Intl`. */
export function englishOf(locale: string): English | undefined {
  return KINDS.get(locale);
}

/** Of these the order is plain: blanks, hyphens, full stops, digits, letters, as in their code. */
const ORDERED = /^[ .\-\dA-Za-z]*$/;

/** A text that is to be sorted among others. */
export interface SortKey {
  readonly text: string;
  /** In small letters, where it holds nothing but what is in order. */
  readonly small: string | undefined;
}

export function sortKey(text: string): SortKey {
  return { text, small: ORDERED.test(text) ? text.toLowerCase() : undefined };
}

/**
 * Which of two texts comes first: by their letters, and where those are the same, small ones first. Undefined where a
 * text holds anything else.
 */
export function compareEnglish(a: SortKey, b: SortKey): number | undefined {
  if (a.small === undefined || b.small === undefined) return undefined;
  // In code, capitals come before small letters.
  return ascending(a.small, b.small) || ascending(b.text, a.text);
}

/** "5,517"; undefined for what is no whole number from 0 on. */
export function englishNumber(value: number): string | undefined {
  if (!Number.isSafeInteger(value) || value < 0 || Object.is(value, -0)) return undefined;
  return grouped(String(value));
}

/** How a fraction is worded as a percentage. */
export interface PercentStyle {
  /** Decimals at most; zeros at the end are left out. */
  readonly decimals: number;
  /** Half away from zero where absent. */
  readonly rounding?: 'floor' | 'ceil';
  /** Also a plus sign; none for what is rounded to zero. */
  readonly signed?: boolean;
}

/** "+4.4%"; undefined for what is too large, too small or, without signs, below zero. Rounded in decimals, as printed. */
export function englishPercent(
  value: number,
  { decimals, rounding, signed = false }: PercentStyle,
): string | undefined {
  const isNegative = value < 0 || Object.is(value, -0);
  const [digits, whole = '', fraction = ''] =
    /^(\d+)(?:\.(\d+))?$/.exec(String(Math.abs(value))) ?? [];
  if (digits === undefined || (isNegative && !signed)) return undefined;
  const shift = 2 + decimals;
  const kept = Number(whole + fraction.padEnd(shift, '0').slice(0, shift));
  const rest = fraction.slice(shift);
  const isOut = rounding ? (rounding === 'ceil') !== isNegative && /[1-9]/.test(rest) : rest >= '5';
  const units = kept + (isOut ? 1 : 0);
  if (!Number.isSafeInteger(units)) return undefined;
  const scale = 10 ** decimals;
  const decimal = String(units % scale)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  const text = `${grouped(String(Math.trunc(units / scale)))}${decimal && `.${decimal}`}%`;
  if (!signed || units === 0) return text;
  return isNegative ? `-${text}` : `+${text}`;
}

/** The CLDR category of a count or of an ordinal. */
export function englishPlural(count: number, type: 'cardinal' | 'ordinal'): Intl.LDMLPluralRule {
  if (type === 'cardinal') return count === 1 ? 'one' : 'other';
  if (Math.floor(count / 10) % 10 === 1) return 'other';
  return ({ 1: 'one', 2: 'two', 3: 'few' } as const)[count % 10] ?? 'other';
}

/** What stands between the words of a list: after the one at `index` of `count`. */
export function englishSeparator(
  { isAmerican }: English,
  type: 'conjunction' | 'disjunction',
  index: number,
  count: number,
): string {
  if (index < count - 2) return ', ';
  const word = type === 'conjunction' ? 'and' : 'or';
  return isAmerican && count > 2 ? `, ${word} ` : ` ${word} `;
}

/** A date of the years 1 to 9999, as fine as it is known; undefined for other years. */
export function englishDate(
  { year, month, day }: { readonly year: number; readonly month?: number; readonly day?: number },
  isShort: boolean,
  { isAmerican, september }: English,
): Intl.DateTimeFormatPart[] | undefined {
  if (year < 1 || year > 9999) return undefined;
  const ofYear = { type: 'year', value: String(year) } as const;
  if (!month) return [ofYear];
  const name = MONTHS[month - 1] ?? '';
  const short = month === 9 ? september : name.slice(0, 3);
  const ofMonth = { type: 'month', value: isShort ? short : name } as const;
  if (!day) return [ofMonth, SPACE, ofYear];
  const ofDay = { type: 'day', value: String(day) } as const;
  return isAmerican
    ? [ofMonth, SPACE, ofDay, { type: 'literal', value: ', ' }, ofYear]
    : [ofDay, SPACE, ofMonth, SPACE, ofYear];
}

const SPACE = { type: 'literal', value: ' ' } as const;

export function englishRegion(code: string): string | undefined {
  return Object.hasOwn(REGIONS, code) ? REGIONS[code] : undefined;
}

/** Digits in groups of three. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
