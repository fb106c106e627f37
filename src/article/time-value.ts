import type { Template, Translate } from './translate.ts';

const MONTHS: readonly Template[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS: readonly Template[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const PARTS_OF_YEAR: Readonly<Record<string, Template>> = {
  SP: 'spring {year}',
  SU: 'summer {year}',
  FA: 'autumn {year}',
  WI: 'winter {year}',
  Q1: 'first quarter of {year}',
  Q2: 'second quarter of {year}',
  Q3: 'third quarter of {year}',
  Q4: 'fourth quarter of {year}',
  H1: 'first half of {year}',
  H2: 'second half of {year}',
};
const REFERENCES: Readonly<Record<string, Template>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'some time before',
  FUTURE_REF: 'some time after',
};
const TIMES_OF_DAY: Readonly<Record<string, Template>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
/** Of one, of another number, and of some. What follows a `T` has one of its own where a letter means two things. */
const DURATIONS: Readonly<Record<string, readonly [one: Template, several: Template, some: Template]>> = {
  CE: ['{amount} century', '{amount} centuries', 'some centuries'],
  DE: ['{amount} decade', '{amount} decades', 'some decades'],
  Y: ['{amount} year', '{amount} years', 'some years'],
  M: ['{amount} month', '{amount} months', 'some months'],
  W: ['{amount} week', '{amount} weeks', 'some weeks'],
  D: ['{amount} day', '{amount} days', 'some days'],
  H: ['{amount} hour', '{amount} hours', 'some hours'],
  TM: ['{amount} minute', '{amount} minutes', 'some minutes'],
  S: ['{amount} second', '{amount} seconds', 'some seconds'],
};

/** A TIMEX3 value, split at its `T`: the day (or week, month …) and the time of day. */
const POINT = /^([^T]*)(?:T(.+))?$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DURATION = /^P(T?)(\d+(?:\.\d+)?|X)([A-Z]{1,2})$/;

/**
 * A TIMEX3 value as people say it: `2025-01-31` is “Friday, 31 January 2025”, `P3Y` is “3 years”. A value that it does
 * not know is given back as it is.
 */
export function timeValueInWords(value: string, translate: Translate): string {
  const duration = DURATION.exec(value);
  if (duration !== null) return durationInWords(duration[1] ?? '', duration[2] ?? '', duration[3] ?? '', translate) ?? value; // prettier-ignore
  const reference = REFERENCES[value];
  if (reference !== undefined) return translate(reference);
  const [, written = '', time] = POINT.exec(value) ?? [];
  const day = dayInWords(written, translate);
  if (day === undefined) return value;
  if (time === undefined) return day;
  const hour = TIMES_OF_DAY[time];
  return translate('{day}, {time}', { day, time: hour === undefined ? time : translate(hour) });
}

/** A calendar day `YYYY-MM-DD` without its year: “31 January”. Anything else is given back as it is. */
export function dayAndMonthInWords(day: string, translate: Translate): string {
  const [, , month = '', number] = DAY.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || number === undefined) return day;
  return translate('{day} {month}', { day: String(Number(number)), month: translate(name) });
}

function dayInWords(written: string, translate: Translate): string | undefined {
  const full = DAY.exec(written);
  if (full !== null) return fullDay(Number(full[1]), Number(full[2]), Number(full[3]), translate);
  const [year = '', part = '', rest] = written.split('-');
  if (/^\d{4}$/.test(year)) {
    if (part === '') return year;
    if (/^W\d{2}$/.test(part)) {
      const week = String(Number(part.slice(1)));
      return rest === 'WE'
        ? translate('weekend of week {week} of {year}', { week, year })
        : translate('week {week} of {year}', { week, year });
    }
    const partOfYear = PARTS_OF_YEAR[part];
    if (partOfYear !== undefined && rest === undefined) return translate(partOfYear, { year });
    const month = MONTHS[Number(part) - 1];
    if (month === undefined || rest !== undefined) return undefined;
    return translate('{month} {year}', { month: translate(month), year });
  }
  return /^\d{3}$/.test(year) && part === '' ? translate('the {decade}s', { decade: `${year}0` }) : undefined;
}

function fullDay(year: number, month: number, day: number, translate: Translate): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that no calendar has, 30 February, is not said as another.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return translate('{weekday}, {day} {month} {year}', {
    weekday: translate(WEEKDAYS[date.getUTCDay()] ?? ''),
    day: String(day),
    month: translate(MONTHS[month - 1] ?? ''),
    year: String(year),
  });
}

function durationInWords(mark: string, amount: string, unit: string, translate: Translate): string | undefined {
  const phrases = DURATIONS[mark + unit] ?? DURATIONS[unit];
  if (phrases === undefined) return undefined;
  const [one, several, some] = phrases;
  return amount === 'X' ? translate(some) : translate(amount === '1' ? one : several, { amount });
}
