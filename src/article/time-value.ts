const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  Q1: 'first quarter of',
  Q2: 'second quarter of',
  Q3: 'third quarter of',
  Q4: 'fourth quarter of',
  H1: 'first half of',
  H2: 'second half of',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'some time before',
  FUTURE_REF: 'some time after',
};
const TIMES_OF_DAY: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const UNITS: Readonly<Record<string, string>> = { Y: 'year', W: 'week', D: 'day', H: 'hour', S: 'second' };

/** A TIMEX3 value, split at its `T`: the day (or week, month …) and the time of day. */
const POINT = /^([^T]*)(?:T(.+))?$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DURATION = /^P(T?)(\d+(?:\.\d+)?|X)([A-Z]{1,2})$/;

/**
 * A TIMEX3 value as people say it: `2025-01-31` is “Friday, 31 January 2025”, `P3Y` is “3 years”. A value that it does
 * not know is given back as it is.
 */
export function timeValueInWords(value: string): string {
  const duration = DURATION.exec(value);
  if (duration !== null) return durationInWords(duration[1] === 'T', duration[2] ?? '', duration[3] ?? '') ?? value;
  const reference = REFERENCES[value];
  if (reference !== undefined) return reference;
  const [, day = '', time] = POINT.exec(value) ?? [];
  const words = dayInWords(day);
  if (words === undefined) return value;
  return time === undefined ? words : `${words}, ${TIMES_OF_DAY[time] ?? time}`;
}

function dayInWords(day: string): string | undefined {
  const full = DAY.exec(day);
  if (full !== null) return fullDay(Number(full[1]), Number(full[2]), Number(full[3]));
  const [year = '', part = '', rest] = day.split('-');
  if (/^\d{4}$/.test(year)) {
    if (part === '') return year;
    if (/^W\d{2}$/.test(part))
      return `${rest === 'WE' ? 'weekend of week' : 'week'} ${Number(part.slice(1))} of ${year}`;
    const season = SEASONS[part];
    if (season !== undefined && rest === undefined) return `${season} ${year}`;
    const month = MONTHS[Number(part) - 1];
    return month === undefined || rest !== undefined ? undefined : `${month} ${year}`;
  }
  return /^\d{3}$/.test(year) && part === '' ? `the ${year}0s` : undefined;
}

function fullDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that no calendar has, 30 February, is not said as another.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${WEEKDAYS[date.getUTCDay()]}, ${day} ${MONTHS[month - 1]} ${year}`;
}

function durationInWords(isTime: boolean, amount: string, unit: string): string | undefined {
  const decades: Readonly<Record<string, string>> = { DE: 'decade', CE: 'century' };
  const name = unit === 'M' ? (isTime ? 'minute' : 'month') : (UNITS[unit] ?? decades[unit]);
  if (name === undefined) return undefined;
  const many = name === 'century' ? 'centuries' : `${name}s`;
  if (amount === 'X') return `some ${many}`;
  return `${amount} ${amount === '1' ? name : many}`;
}
