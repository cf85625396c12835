import { edtfBounds } from './bounds.js';
import type { EdtfDate, EdtfFault, EdtfInterval, EdtfPoint, EdtfResult } from './edtf.js';
import { parsePoint } from './parse-point.js';

/**
 * Reads an EDTF date (ISO 8601-2:2019): a point such as `2012`, `2025-08?`, `201X`, `2026-21`; an interval
 * `2025-09-01/2025-10-08` whose ends may be open (`..`) or unknown (empty), not both; one of a set `[a,b]`, `[..a]`,
 * `[a..]`, `[a..b]`. Not read: times of day, long years, all-of-a-set, qualifiers before or inside a date. White
 * space is never part of a date. Never throws; `text` of the result is the input, unchanged.
 */
export function parseEdtf(text: string): EdtfResult {
  const date = /^\[.*\]$/.test(text) ? parseSet(text) : parseSpan(text, '/', parseEnd);
  return typeof date === 'string' ? { ok: false, fault: date } : { ok: true, date };
}

type End = EdtfInterval['start'];

/** A point, or two ends around a separator. */
function parseSpan(
  text: string,
  separator: string,
  parse: (end: string) => End | EdtfFault,
): EdtfPoint | EdtfInterval | EdtfFault {
  const [first = '', second, third] = text.split(separator, 3);
  if (second === undefined) return parsePoint(first);
  if (third !== undefined) return 'not-edtf';
  const start = parse(first);
  const end = parse(second);
  if (isFault(start)) return start;
  if (isFault(end)) return end;
  if (typeof start === 'string' && typeof end === 'string') return 'not-edtf';
  const interval = { type: 'interval', text, start, end } as const;
  const { earliest, latest } = edtfBounds(interval);
  return latest < earliest ? 'ends-before-start' : interval;
}

function parseEnd(text: string): End | EdtfFault {
  return text === '' ? 'unknown' : text === '..' ? 'open' : parsePoint(text);
}

function isFault(end: End | EdtfFault): end is EdtfFault {
  return typeof end === 'string' && end !== 'open' && end !== 'unknown';
}

function parseSet(text: string): EdtfDate | EdtfFault {
  const earlier = text.startsWith('[..');
  const later = text.endsWith('..]');
  const members: (EdtfPoint | EdtfInterval)[] = [];
  for (const member of text.slice(earlier ? 3 : 1, later ? -3 : -1).split(',')) {
    const parsed = parseSpan(member, '..', parsePoint);
    if (typeof parsed === 'string') return parsed;
    members.push(parsed);
  }
  // `[..a..b]` could be read two ways, and `[..a..]` says nothing at all.
  const vague =
    (earlier && members[0]?.type === 'interval') ||
    (later && members.at(-1)?.type === 'interval') ||
    (earlier && later && members.length === 1);
  return vague ? 'not-edtf' : { type: 'set', text, members, earlier, later };
}
