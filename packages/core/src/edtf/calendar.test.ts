import { expect, it } from 'vitest';
import { walkMonths } from '../testing/walked-calendar.js';
import { dayNumber, daysInMonth, yearOfDay } from './calendar.js';

const months = walkMonths(-801, 2801);

it('numbers the first day of every month as a walk through the calendar does', () => {
  const wrong = months.filter(({ year, month, first }) => dayNumber(year, month, 1) !== first);
  expect(wrong).toEqual([]);
});

it('numbers days through a month and over its end', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(dayNumber(1970, 1, 31)).toBe(30);
  expect(dayNumber(1970, 13, 1)).toBe(365);
});

it('knows how long every month is', () => {
  const wrong = months.filter(
    ({ year, month, first, last }) => daysInMonth(year, month) !== last - first + 1,
  );
  expect(wrong).toEqual([]);
});

it('knows the year of the first and the last day of every year', () => {
  const wrong = months.filter(
    ({ year, first, last }) => yearOfDay(first) !== year || yearOfDay(last) !== year,
  );
  expect(wrong).toEqual([]);
});
