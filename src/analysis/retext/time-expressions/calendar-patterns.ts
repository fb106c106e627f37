import { reading, type TimeMatch, type TimePattern } from './time-pattern.ts';
import type { TimeMeaning } from './time-meaning.ts';
import { tenseOf } from './words-ahead.ts';

/** Days, months and years of the calendar: “Jan. 20”, “20 January 2025”, “2025-01-20”, “June of last year”, “1998”. */
export const calendarPatterns: readonly TimePattern[] = [
  {
    // “the Sept. 11 attacks”: those of 2001.
    rule: 'time-september-11',
    tokens: 'month day (?= attackWord)',
    read: (match) =>
      match.month === 9 && match.day === 11 ? reading({ kind: 'fixed', type: 'DATE', value: '2001-09-11' }) : undefined,
  },
  {
    // “Tuesday, September 1, 2015”, “Jan. 20”, “June 1st”, “March 12 2009”.
    rule: 'time-month-day',
    tokens: '((weekday|shortWeekday) comma? the?)? anyMonth (the)? day (?! (comma|dash) figure) (comma? year)?',
    read: (match) => dayReading(match),
  },
  {
    // “20 January 2025”, “the 20th of January”, “Sunday 4 May”.
    rule: 'time-day-month',
    tokens: '((weekday|shortWeekday) comma?)? the? day of? anyMonth (comma? year)?',
    read: (match) => dayReading(match),
  },
  {
    // “July 20-22”, “Jan. 3 and 4”: the second day; the first one is a month-day.
    rule: 'time-month-day-range',
    tokens:
      '(?<= anyMonth day (dash|to|and|until|or)) day (?! (unit|pluralUnit|percent|counted|dash|comma figure)) (comma? year)?',
    read: (match) => {
      const month = match.before(3)?.value;
      if (typeof month !== 'number' || !isDay(month, match.day)) return undefined;
      return reading({ kind: 'day', month, day: match.day, ...match.yearPart });
    },
  },
  {
    // “2025-01-20”.
    rule: 'time-iso-date',
    tokens: 'isoDate',
    read: (match) => {
      const [year = 0, month = 0, day = 0] = String(match.first('isoDate')?.value).split('-').map(Number);
      return isDay(month, day) ? reading({ kind: 'day', year, month, day }) : undefined;
    },
  },
  {
    // “1/20/2025”, American; “20/1/2025” where only that can be meant.
    rule: 'time-slash-date',
    tokens: 'slashDate',
    read: (match) => {
      const [first = 0, second = 0, short = 0] = String(match.first('slashDate')?.value).split('/').map(Number);
      const year = short < 100 ? fullYear(short) : short;
      if (isDay(first, second)) return reading({ kind: 'day', year, month: first, day: second });
      return isDay(second, first) ? reading({ kind: 'day', year, month: second, day: first }) : undefined;
    },
  },
  {
    // “9/11”: the day of the attacks; other fractions are none.
    rule: 'time-september-11',
    tokens: '(?<! (slash|dash|currency)) smallNumber slash smallNumber (?! (slash|unit|pluralUnit|percent))',
    read: (match) => {
      const [month, , day] = match.tokens;
      if (month?.value !== 9 || day?.value !== 11 || day.start !== month.end + 1) return undefined;
      return reading({ kind: 'fixed', type: 'DATE', value: '2001-09-11' });
    },
  },
  {
    // “on the 20th”.
    rule: 'time-day-of-month',
    tokens:
      '(?<= (on|until|by|since|from|before|after)) the ordinalNumber (?! (word|name|unit|pluralUnit|quarterUnit|of|centuryUnit|anyMonth|half|dash|recentWord))',
    read: (match) => reading({ kind: 'day-of-month', day: match.day }),
  },
  {
    // “the first Monday in May”, “the last Sunday of March 2010”.
    rule: 'time-nth-weekday',
    tokens: '(the)? (ordinalWord|second|ordinalNumber|last|final) weekday (in|of) anyMonth (comma? year)?',
    read: (match) => {
      const nth = match.has('last', 'final') ? -1 : (match.ordinal ?? 0);
      return nth > 5
        ? undefined
        : reading({
            kind: 'nth-weekday',
            nth,
            weekday: match.number('weekday') ?? 0,
            month: match.month,
            ...match.yearPart,
          });
    },
  },
  {
    // “October 2007”, “June of 2019”, “early May 2010”.
    rule: 'time-month-year',
    tokens: 'anyMonth (comma | of)? year',
    read: (match) => reading({ kind: 'month', month: match.month, ...match.yearPart }),
  },
  {
    // “October of next year”, “May last year”.
    rule: 'time-month-relative-year',
    tokens: 'anyMonth (of|comma)? (the)? (this|last|next|same|previous|following|past) yearUnit',
    read: (match) => reading({ kind: 'month', month: match.month, yearShift: match.direction ?? 0 }),
  },
  {
    // “last September”, “this May”, “next June”.
    rule: 'time-relative-month',
    tokens: '(the)? (last|past|this|next|coming|following) anyMonth',
    read: (match) => {
      const direction = match.direction;
      return direction === undefined ? undefined : reading({ kind: 'month', month: match.month, direction });
    },
  },
  {
    // “in June”: the nearest.
    rule: 'time-month',
    tokens: 'month (?! name | possessive name)',
    read: (match) => monthReading(match),
  },
  {
    // “in May”, “since March”, “early May”: words that might be names or verbs need a sign.
    rule: 'time-month',
    tokens:
      '(?<= (in|since|until|during|from|between|last|early|late|mid|mid dash|middle of|end of|start of|by|anyMonth (and|or|to|dash|comma))) anyMonth (?! name)',
    read: (match) => monthReading(match),
  },
  {
    rule: 'time-month',
    tokens: '(?<= (in|since|until|during)) anyMonth',
    read: (match) => monthReading(match),
  },
  {
    // “in 2019”, “the 2016 election”, “the 2010–2014 crisis”.
    rule: 'time-year',
    tokens:
      '(?<! (label mark?|currency|number dash?|slash|figure)) year (?! (counted|percent|pluralUnit|zone|dash (unit|pluralUnit)))',
    read: (match) => {
      const year = match.year ?? 0;
      return year >= 1900 && year <= 2060 ? reading({ kind: 'fixed', type: 'DATE', value: String(year) }) : undefined;
    },
  },
  {
    // “in 1848”, “since 1707”.
    rule: 'time-year',
    tokens: '(?<= (in|since|until|from|between|year|era)) year (?! (counted|percent|pluralUnit|slash|unit|word))',
    read: (match) => reading({ kind: 'fixed', type: 'DATE', value: String(match.year) }),
  },
  {
    // “2010–14”: the second year.
    rule: 'time-year-range',
    tokens:
      '(?<= year (dash|slash)) (smallNumber|dayNumber|highDayNumber|number) (?! (percent|unit|pluralUnit|dash|slash))',
    read: (match) => {
      const first = Number(match.before(2)?.value);
      const [second] = match.tokens;
      if (second === undefined || second.end - second.start !== 2) return undefined;
      const year = first - (first % 100) + Number(second.value);
      return year > first ? reading({ kind: 'fixed', type: 'DATE', value: String(year) }) : undefined;
    },
  },
  {
    // “’82”, “the class of ’04”.
    rule: 'time-short-year',
    tokens: 'mark shortYear',
    read: (match) => reading({ kind: 'fixed', type: 'DATE', value: String(fullYear(match.number('shortYear') ?? 0)) }),
  },
  {
    // “the 1990s”, “the late ’90s”, “the ’60s”; bare “80s” only after the, as temperatures and ages are told alike.
    rule: 'time-decade',
    tokens: '(the)? (mark)? decadeNumber',
    read: (match) => decadeReading(match),
  },
  {
    // “the ’70s and ’80s”: the second decade.
    rule: 'time-decade',
    tokens: '(?<= decadeNumber (and|or|to|comma)) (mark)? decadeNumber',
    read: (match) => {
      const value = Number(match.first('decadeNumber')?.value);
      const decade = value >= 100 ? value : Math.floor(fullYear(value) / 10);
      return reading({ kind: 'fixed', type: 'DATE', value: String(decade) });
    },
  },
  {
    // “the nineties”.
    rule: 'time-decade',
    tokens: 'the decadeWord',
    read: (match) => reading({ kind: 'fixed', type: 'DATE', value: `19${match.number('decadeWord') ?? 0}` }),
  },
  {
    // “the 19th century”, “the twentieth century”.
    rule: 'time-century',
    tokens: 'the? (ordinal|tensWord dash ordinal) dash? centuryUnit',
    read: (match) => reading({ kind: 'fixed', type: 'DATE', value: match.century }),
  },
];

/** Two digits as a year: up to 39 of this century. */
export function fullYear(short: number): number {
  return short < 40 ? 2000 + short : 1900 + short;
}

/** Whether the month has such a day; February has 29 here. */
export function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** “told them in October” is past, “will close in October” to come. */
function monthReading(match: TimeMatch) {
  // “announced that it would be shut by June” tells nothing of June.
  const tense = tenseOf(match.text, match.tokens[0]?.start ?? 0);
  const told = tense === -1 && match.before(1)?.type === 'by' ? 0 : tense;
  return reading({ kind: 'month', month: match.month, ...(told === 0 ? {} : { told }) });
}

function dayReading(match: TimeMatch) {
  const meaning = dayMeaning(match);
  return meaning === undefined ? undefined : reading(meaning);
}

/** What a month and a day say, with the year, the weekday and the tense beside them; undefined for “February 31”. */
export function dayMeaning(match: TimeMatch): TimeMeaning | undefined {
  const { month, day } = match;
  if (!isDay(month, day)) return undefined;
  const weekday = match.number('weekday', 'shortWeekday');
  const before = match.before(1);
  // “the quarter ended June 30” is over.
  const isOver = before?.type === 'ended' && /d$/i.test(match.words(before));
  const told = isOver ? -1 : tenseOf(match.text, match.tokens[0]?.start ?? 0);
  return {
    kind: 'day',
    month,
    day,
    ...(weekday === undefined ? {} : { weekday }),
    ...(told === 0 ? {} : { told }),
    ...match.yearPart,
  };
}

function decadeReading(match: TimeMatch) {
  const token = match.first('decadeNumber');
  const value = Number(token?.value);
  // “the 1800s” are a century, “the 2000s” ten years.
  if (value >= 100 && value < 200 && value % 10 === 0)
    return reading({ kind: 'fixed', type: 'DATE', value: String(value / 10) });
  if (value >= 100) return reading({ kind: 'fixed', type: 'DATE', value: String(value) });
  const mark = match.first('mark');
  const apostrophe = mark !== undefined && mark.end === token?.start && /[’'‘]/.test(match.words(mark));
  if (mark !== undefined && !apostrophe) return undefined;
  if (!apostrophe && !match.has('the')) return undefined;
  return reading({ kind: 'fixed', type: 'DATE', value: String(Math.floor(fullYear(value) / 10)) });
}
