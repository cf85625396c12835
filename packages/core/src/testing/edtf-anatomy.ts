import { edtfBounds } from '../edtf/bounds.js';
import type { EdtfBounds } from '../edtf/edtf.js';
import { parseEdtf } from '../edtf/parse.js';

/** A test of a whole string that looks at its points one by one. */
export function somePoint(shows: (point: string) => boolean): (text: string) => boolean {
  return (text) =>
    text
      .replace(/^\[|\]$/g, '')
      .split(/\.\.|[,/]/)
      .some(shows);
}

/** The members of a set, spans whole; nothing for what is not in brackets. */
export function membersOf(text: string): string[] {
  return /^\[.*\]$/.test(text) ? text.slice(1, -1).split(',') : [];
}

/** The point, or the ends of an interval; nothing for a set. */
export function endsOf(text: string): string[] {
  return /^[^[]+$/.test(text) ? text.split('/') : [];
}

/** The points that the first and last day of the whole come from. */
export function outerPoints(text: string): string[] {
  const members = membersOf(text);
  const [first = ''] = members;
  const last = members.at(-1) ?? '';
  const outer: string[] = [];
  if (!first.startsWith('..')) outer.push(first.replace(/\.\.$/, ''));
  if (!last.endsWith('..')) outer.push(last.replace(/^\.\./, ''));
  return members.length > 0 ? outer.filter((point) => !point.includes('..')) : endsOf(text);
}

export function boundsOf(text: string): EdtfBounds | undefined {
  const result = parseEdtf(text);
  return result.ok ? edtfBounds(result.date) : undefined;
}

/** Whether the year that a date begins with has a 29 February. */
export function isLeap(point: string): boolean {
  const year = Number(point.slice(0, point.indexOf('-', 1)));
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
