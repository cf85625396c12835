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
  const date = parseDate(text);
  return typeof date === 'string' ? { ok: false, fault: date } : { ok: true, date };
}

function parseDate(text: string): EdtfDate | EdtfFault {
  if (text.startsWith('[') && text.endsWith(']')) return parseSet(text);
  const ends = text.split('/');
  if (ends.length === 1) return parsePoint(text);
  return ends.length === 2 ? parseInterval(text, ends) : 'not-edtf';
}

function parseInterval(text: string, ends: readonly string[]): EdtfInterval | EdtfFault {
  const start = parseEnd(ends[0]);
  const end = parseEnd(ends[1]);
  if (isFault(start)) return start;
  if (isFault(end)) return end;
  if (typeof start === 'string' && typeof end === 'string') return 'not-edtf';
  return inOrder({ type: 'interval', text, start, end });
}

function parseEnd(text = ''): EdtfInterval['start'] | EdtfFault {
  return text === '' ? 'unknown' : text === '..' ? 'open' : parsePoint(text);
}

function isFault(end: EdtfInterval['start'] | EdtfFault): end is EdtfFault {
  return typeof end === 'string' && end !== 'open' && end !== 'unknown';
}

function inOrder(interval: EdtfInterval): EdtfInterval | EdtfFault {
  const { start, end } = interval;
  const disordered =
    typeof start === 'object' &&
    typeof end === 'object' &&
    edtfBounds(end).latest < edtfBounds(start).earliest;
  return disordered ? 'ends-before-start' : interval;
}

function parseSet(text: string): EdtfDate | EdtfFault {
  let inside = text.slice(1, -1);
  const earlier = inside.startsWith('..');
  if (earlier) inside = inside.slice(2);
  const later = inside.endsWith('..');
  if (later) inside = inside.slice(0, -2);

  const members: (EdtfPoint | EdtfInterval)[] = [];
  for (const member of inside.split(',')) {
    const parsed = parseMember(member);
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

function parseMember(text: string): EdtfPoint | EdtfInterval | EdtfFault {
  const ends = text.split('..');
  const start = parsePoint(ends[0] ?? '');
  if (typeof start === 'string' || ends.length === 1) return start;
  const end = parsePoint(ends[1] ?? '');
  if (typeof end === 'string') return end;
  return ends.length === 2 ? inOrder({ type: 'interval', text, start, end }) : 'not-edtf';
}
