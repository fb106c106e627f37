import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  dayOf,
  easterOf,
  monthOf,
  weekdayOf,
  weekOf,
} from '../../../src/analysis/resolve/time-expressions/calendar.ts';

describe('calendar', () => {
  it.each([
    ['2025-02-03', 1, '2025-W06'],
    ['2024-12-30', 1, '2025-W01'],
    ['2021-01-03', 7, '2020-W53'],
    ['1969-12-31', 3, '1970-W01'],
    ['2000-02-29', 2, '2000-W09'],
  ])('%s is weekday %i of %s', (day, weekday, week) => {
    expect(weekdayOf(dayNumber(day))).toBe(weekday);
    expect(weekOf(dayNumber(day))).toBe(week);
  });

  it('knows no February 30', () => {
    expect(dayNumber('2025-02-30')).toBeNaN();
    expect(dayNumber('2025-2-3')).toBeNaN();
  });

  it.each([
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, day) => {
    expect(dayOf(easterOf(year))).toBe(day);
  });

  it('rolls months over into other years', () => {
    expect([monthOf(2025, 0), monthOf(2025, 13), monthOf(2025, -11)]).toEqual(['2024-12', '2026-01', '2024-01']);
  });

  it('goes from day to number and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 60_000 }), (number) => {
        expect(dayNumber(dayOf(number))).toBe(number);
      }),
    );
  });
});
