import edtf from 'edtf';
import { edtfBounds } from '../edtf/bounds.js';
import { parseEdtf } from '../edtf/parse.js';

/** First and last day, `null` where the package knows none, or nothing at all for what is not a date. */
export type Reading = { readonly min: number | null; readonly max: number | null } | undefined;

const DAY = 86_400_000;

/** What the package `edtf` makes of a string, in days since 1970-01-01; level 3 adds stretches between seasons. */
export function theirReading(text: string): Reading {
  try {
    const { min, max } = edtf(text, { level: 3 });
    return { min: min && Math.floor(min / DAY), max: max && Math.floor(max / DAY) };
  } catch {
    return undefined;
  }
}

/** What this grammar makes of it, in the same form. */
export function ourReading(text: string): Reading {
  const result = parseEdtf(text);
  if (!result.ok) return undefined;
  const { earliest, latest } = edtfBounds(result.date);
  return { min: earliest, max: latest };
}

export type Disagreement = 'only-theirs' | 'only-ours' | 'bounds';

/** How the two differ about a string, if they do. */
export function disagreement(text: string): Disagreement | undefined {
  const ours = ourReading(text);
  const theirs = theirReading(text);
  if (!ours) return theirs && 'only-theirs';
  if (!theirs) return 'only-ours';
  return ours.min === theirs.min && ours.max === theirs.max ? undefined : 'bounds';
}
