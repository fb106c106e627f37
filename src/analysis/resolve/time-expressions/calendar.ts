/** Calendar arithmetic on plain dates, proleptic Gregorian, no clock and no zone. A day is `YYYY-MM-DD`. */
const DAY = 86_400_000;

/** Days since 1970-01-01 of a day; `NaN` where it is none. */
export function dayNumber(day: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (match === null) return Number.NaN;
  const number = numberOfDay(Number(match[1]), Number(match[2]), Number(match[3]));
  // February 30 and the like roll over: they are no days.
  return dayOf(number) === day ? number : Number.NaN;
}

/** Days since 1970-01-01 of year, month (1–12, others roll over) and day. */
export function numberOfDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** `YYYY-MM-DD` of a day number. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** Year, month and day of a day number. */
export function partsOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Weekday of a day number, Monday 1 to Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO week of a day number as TIMEX3 writes it: `2004-W47`. */
export function weekOf(number: number): string {
  // The week belongs to the year of its Thursday.
  const thursday = number + 4 - weekdayOf(number);
  const { year } = partsOf(thursday);
  const week = Math.floor((thursday - numberOfDay(year, 1, 1)) / 7) + 1;
  return `${year}-W${two(week)}`;
}

/** `2009-06` of year and month; months beyond 1–12 roll over. */
export function monthOf(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

/** Day number of Easter Sunday (Gregorian), after Meeus, Jones and Butcher. */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return numberOfDay(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}
