import { namedDays } from '../../lexicon/named-days.ts';
import type { Direction, TimeMeaning, YearMeaning } from '../../retext/time-expressions/time-meaning.ts';
import { dayNumber, dayOf, easterOf, monthOf, numberOfDay, partsOf, two, weekdayOf, weekOf } from './calendar.ts';
import { resolveShift } from './resolve-shift.ts';
import type { TimeReference } from './time-reference.ts';

/** A value with what it was resolved against; no anchor where the words say it all. */
export interface ResolvedTime {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value?: string;
  readonly anchor?: string;
}

/** What the words mean, said at this reference. Without value where the reference that they need is unknown. */
export function resolveMeaning(meaning: TimeMeaning, reference: TimeReference): ResolvedTime {
  if (meaning.kind === 'fixed') return { type: meaning.type, value: meaning.value };
  if (meaning.kind === 'clock') return resolveClock(meaning, reference);
  if ('year' in meaning && meaning.year !== undefined) {
    return { type: 'DATE', value: valueInYear(meaning, meaning.year) };
  }
  if (meaning.kind === 'shift' || meaning.kind === 'same') return resolveShift(meaning, reference);
  const { published } = reference;
  if (published === undefined) return { type: 'DATE' };
  const value = relativeValue(meaning, published, reference);
  return { type: 'DATE', value, anchor: dayOf(published) };
}

type Kind<Name extends TimeMeaning['kind']> = Extract<TimeMeaning, { kind: Name }>;
type Yearly = Extract<
  TimeMeaning,
  YearMeaning & { kind: 'day' | 'month' | 'quarter' | 'half' | 'season' | 'fiscal-year' | 'named-day' | 'nth-weekday' }
>;

function relativeValue(
  meaning: Exclude<TimeMeaning, Kind<'fixed'> | Kind<'clock'> | Kind<'shift'> | Kind<'same'>>,
  published: number,
  reference: TimeReference,
): string {
  const today = partsOf(published);
  if (meaning.kind === 'weekday') return dayOf(weekdayNumber(meaning, published));
  if (meaning.kind === 'weekend') return weekendValue(published, meaning.over === true);
  if (meaning.kind === 'day-of-month') return dayOf(nearestDayOfMonth(meaning.day, published));
  if (meaning.yearShift !== undefined && !(meaning.kind === 'quarter' && meaning.quarter === undefined)) {
    return valueInYear(meaning, today.year + meaning.yearShift);
  }
  switch (meaning.kind) {
    case 'day':
      return valueInYear(
        meaning,
        nearestYear((year) => numberOfDay(year, meaning.month, meaning.day), published, undefined, meaning.told),
      );
    case 'named-day':
      return valueInYear(
        meaning,
        nearestYear((year) => namedDayNumber(meaning.name, year), published, meaning.direction),
      );
    case 'nth-weekday':
      return valueInYear(
        meaning,
        nearestYear((year) => nthWeekday(year, meaning), published, undefined),
      );
    case 'month':
      return monthOf(monthYear(meaning.month, today, meaning.direction, meaning.told), meaning.month);
    case 'season':
      return valueInYear(meaning, seasonYear(meaning.season, today, meaning.direction, meaning.told));
    case 'quarter':
      return quarterValue(meaning, today, reference);
    case 'half':
    case 'fiscal-year':
      return valueInYear(meaning, today.year);
  }
}

/** The value once the year is known. */
function valueInYear(meaning: Yearly, year: number): string {
  switch (meaning.kind) {
    case 'day':
      return `${year}-${two(meaning.month)}-${two(meaning.day)}`;
    case 'month':
      return monthOf(year, meaning.month);
    case 'quarter':
      return `${year}-Q${meaning.quarter ?? 4}`;
    case 'half':
      return `${year}-H${meaning.half}`;
    case 'season':
      return `${year}-${meaning.season}`;
    case 'fiscal-year':
      return `FY${year}`;
    case 'named-day':
      return dayOf(namedDayNumber(meaning.name, year));
    case 'nth-weekday':
      return dayOf(nthWeekday(year, meaning));
  }
}

/** “Friday”: the most recent, today included; last: before today; next: after today; until Friday: the next, today excluded. */
function weekdayNumber(meaning: Kind<'weekday'>, published: number): number {
  const today = weekdayOf(published);
  const back = (today - meaning.weekday + 7) % 7;
  if (meaning.weeks !== undefined) return published - today + meaning.weekday + 7 * meaning.weeks;
  if (meaning.direction === -1) return published - (back === 0 ? 7 : back);
  if (meaning.direction === 1 || meaning.due === true) return published - back + 7;
  // “this Friday”: of the week at hand.
  if (meaning.direction === 0) return back === 0 ? published : published - back + 7;
  return published - back;
}

/** “over the weekend”, said on a Monday, is the one just over; said on a Saturday it is the one at hand, but not “last weekend”. */
function weekendValue(published: number, over: boolean): string {
  const begun = weekdayOf(published) >= 6 && !over;
  return `${weekOf(begun ? published : published - 7)}-WE`;
}

/** What was told may lie so many days ahead of the publication date, or behind it: papers are dated late, and time zones differ. */
const SOME_DAYS = 2;

/** The year that brings the yearly day nearest to `published`, on the side that `direction` or the tense says. */
function nearestYear(
  dayIn: (year: number) => number,
  published: number,
  direction: Direction | undefined,
  told?: -1 | 1,
): number {
  const { year } = partsOf(published);
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year, year - 1, year + 1]) {
    const away = dayIn(candidate) - published;
    if ((direction === -1 && away >= 0) || (direction === 1 && away <= 0)) continue;
    if (told !== undefined && told * away < -SOME_DAYS) continue;
    if (Math.abs(away) < least) {
      least = Math.abs(away);
      best = candidate;
    }
  }
  return best;
}

/** Year of a month told without one: the nearest, the past one where both are six months away. */
function monthYear(
  month: number,
  today: { readonly year: number; readonly month: number },
  direction: Direction | undefined,
  told?: -1 | 1,
): number {
  const ahead = (month - today.month + 12) % 12;
  if (direction === 0) return today.year;
  if (direction === -1) return today.month > month ? today.year : today.year - 1;
  if (direction === 1) return today.month < month ? today.year : today.year + 1;
  if (told === -1) return today.month < month ? today.year - 1 : today.year;
  if (told === 1) return today.month > month ? today.year + 1 : today.year;
  const months = today.month - 1 + (ahead >= 6 ? ahead - 12 : ahead);
  return today.year + Math.floor(months / 12);
}

const seasonMonths: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };

/** Year of a season: “last summer” is the one that is over, “this” and “next” go by the middle month. */
function seasonYear(
  season: string,
  today: { readonly year: number; readonly month: number },
  direction: Direction | undefined,
  told?: -1 | 1,
): number {
  const middle = seasonMonths[season] ?? 1;
  // Winter is told by the year it begins in.
  const winter = season === 'WI' ? -1 : 0;
  if (direction === -1) return (today.month > middle + 1 ? today.year : today.year - 1) + winter;
  if (direction === 1) return (today.month < middle - 1 ? today.year : today.year + 1) + winter;
  if (direction === 0) return season === 'WI' && today.month < 6 ? today.year - 1 : today.year;
  return monthYear(middle, today, undefined, told) + winter;
}

/** “the first quarter”: the latest that has begun; “the quarter”: the one spoken of, else the last complete one. */
function quarterValue(
  meaning: Kind<'quarter'>,
  today: { readonly year: number; readonly month: number },
  reference: TimeReference,
): string {
  const now = today.year * 4 + Math.floor((today.month - 1) / 3);
  if (meaning.quarter !== undefined) {
    const quarter = meaning.quarter - 1;
    return quarterName(now - ((((now - quarter) % 4) + 4) % 4));
  }
  if (meaning.shift !== undefined) return quarterName(now + meaning.shift);
  const spoken = /^(\d{4})-Q(\d)$/.exec(reference.quarter ?? '');
  const base = spoken === null ? now - 1 : Number(spoken[1]) * 4 + Number(spoken[2]) - 1;
  return quarterName(base + 4 * (meaning.yearShift ?? 0));
}

function quarterName(quarters: number): string {
  return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;
}

/** “the 20th”: of the month that brings it nearest. */
function nearestDayOfMonth(day: number, published: number): number {
  const { year, month } = partsOf(published);
  let best = published;
  let least = Number.POSITIVE_INFINITY;
  for (const by of [0, -1, 1]) {
    const number = numberOfDay(year, month + by, day);
    if (partsOf(number).day !== day) continue;
    if (Math.abs(number - published) < least) {
      least = Math.abs(number - published);
      best = number;
    }
  }
  return best;
}

/** Day number of a named day in a year. */
function namedDayNumber(name: string, year: number): number {
  const rule = namedDays[name];
  if (rule === undefined) throw new RangeError(`no named day ${name}`);
  if ('easter' in rule) return easterOf(year) + rule.easter;
  if ('day' in rule) return numberOfDay(year, rule.month, rule.day);
  return nthWeekday(year, rule);
}

/** Day number of “the first Monday in May”; `nth` −1 is the last. */
function nthWeekday(
  year: number,
  { month, weekday, nth }: { readonly month: number; readonly weekday: number; readonly nth: number },
): number {
  if (nth > 0) {
    const first = numberOfDay(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  }
  const last = numberOfDay(year, month + 1, 0);
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Times of the day: on the day that is said with them, else on the day last spoken of. */
function resolveClock(meaning: Kind<'clock'>, reference: TimeReference): ResolvedTime {
  if (meaning.on === undefined) {
    const { day } = reference;
    return day === undefined
      ? { type: 'TIME' }
      : { type: 'TIME', value: dayOf(day) + meaning.time, anchor: dayOf(day) };
  }
  const on = resolveMeaning(meaning.on, reference);
  if (on.value === undefined || Number.isNaN(dayNumber(on.value))) return { type: 'TIME' };
  return { type: 'TIME', value: on.value + meaning.time, ...(on.anchor === undefined ? {} : { anchor: on.anchor }) };
}
