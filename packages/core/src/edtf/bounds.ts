import { dayNumber } from './calendar.js';
import type { EdtfBounds, EdtfDate, EdtfPoint } from './edtf.js';

/**
 * First and last day that a date can mean: day numbers in the proleptic Gregorian calendar, UTC, both inclusive;
 * `±Infinity` where a side is open (`..`) or unknown (empty).
 *
 * Seasons are the northern meteorological ones: spring March–May, summer June–August, autumn September–November,
 * winter December of that year to February of the next. A set runs from the first of its members to the last.
 * `?`, `~` and `%` do not widen the bounds: nobody wrote down by how much.
 */
export function edtfBounds(date: EdtfDate): EdtfBounds {
  if (date.type === 'point') return pointBounds(date);
  if (date.type === 'interval') {
    const { start, end } = date;
    return {
      earliest: typeof start === 'string' ? -Infinity : pointBounds(start).earliest,
      latest: typeof end === 'string' ? Infinity : pointBounds(end).latest,
    };
  }
  let earliest = date.earlier ? -Infinity : Infinity;
  let latest = date.later ? Infinity : -Infinity;
  for (const member of date.members) {
    const bounds = edtfBounds(member);
    earliest = Math.min(earliest, bounds.earliest);
    latest = Math.max(latest, bounds.latest);
  }
  return { earliest, latest };
}

function pointBounds(point: EdtfPoint): EdtfBounds {
  const { year, day } = point;
  const [month, months] = monthsOf(point);
  const earliest = dayNumber(year, month, day ?? 1);
  return { earliest, latest: day ? earliest : dayNumber(year, month + months, 1) - 1 };
}

/** First month and number of months. */
function monthsOf({ precision, month, division }: EdtfPoint): readonly [number, number] {
  if (month) return [month, 1];
  if (!division) return [1, precision === 'century' ? 1200 : precision === 'decade' ? 120 : 12];
  if (division > 39) return [(division - 40) * 6 + 1, 6];
  return [division < 25 ? (division - 20) * 3 : (division - 33) * 3 + 1, 3];
}
