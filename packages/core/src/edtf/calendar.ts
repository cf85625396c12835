import type { DayNumber } from './edtf.js';

const EPOCH = 719_468; // days from 0000-03-01 to 1970-01-01

/**
 * The day number (days since 1970-01-01, UTC) of a date in the proleptic Gregorian calendar, with year 0 before
 * year 1. Exact for every safe integer year. `month` counts from 1 and may run past 12 into later years.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Years that begin in March put the leap day last, so that no later month depends on it.
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const daysBeforeMonth = Math.floor((153 * (months - y * 12) + 2) / 5);
  return y * 365 + leapDays + daysBeforeMonth + day - 1 - EPOCH;
}

/** How many days a month has; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The astronomical year (0 is 1 BC) that a finite day number falls in. */
export function yearOfDay(day: DayNumber): number {
  const guess = Math.floor((day - dayNumber(0, 1, 1)) / 365.2425);
  if (day < dayNumber(guess, 1, 1)) return guess - 1;
  return day < dayNumber(guess + 1, 1, 1) ? guess : guess + 1;
}

/** The month that a finite day number falls in, counted from January of year 0. */
export function monthOfDay(day: DayNumber): number {
  const year = yearOfDay(day);
  // No month is longer than 31 days and no twelve of them fall short of that by a month.
  const month = Math.floor((day - dayNumber(year, 1, 1)) / 31) + 1;
  return year * 12 + month - (day < dayNumber(year, month + 1, 1) ? 1 : 0);
}
