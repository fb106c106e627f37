import { periodValue } from './duration-value.ts';
import { reading, type TimeMatch, type TimePattern } from './time-pattern.ts';
import { speaksAhead } from './words-ahead.ts';
import type { CalendarUnit, TimeMeaning, TimeUnit } from './time-meaning.ts';

/** Times counted from the day of writing or from the time last spoken of: “Friday”, “last week”, “two years ago”, “a year later”. */
export const relativePatterns: readonly TimePattern[] = [
  {
    // “today”, “yesterday”, “tomorrow”, “earlier today”.
    rule: 'time-relative-day',
    tokens: '(earlier|later)? relativeDay',
    read: (match) => shift('D', match.number('relativeDay') ?? 0),
  },
  {
    // “the day before yesterday”, “the day after tomorrow”.
    rule: 'time-relative-day',
    tokens: 'the dayUnit (before|after) relativeDay',
    read: (match) => shift('D', 2 * (match.number('relativeDay') ?? 0)),
  },
  {
    // “until Friday”, “by Monday”: the one to come.
    rule: 'time-weekday-due',
    tokens: '(?<= (until|by)) weekday',
    read: (match) => {
      const weekday = match.number('weekday') ?? 0;
      const word = match.before(1);
      // “through Friday” may lie in the past.
      if (word !== undefined && /^thr/i.test(match.words(word))) return reading({ kind: 'weekday', weekday });
      return reading({ kind: 'weekday', weekday, due: true });
    },
  },
  {
    // “will meet on Friday”, “is due in court Monday”: the one to come, today included.
    rule: 'time-weekday-ahead',
    tokens: '(?<! eventWord) (early|late)? weekday (?! (times | paperWord))',
    read: (match) => {
      const start = match.tokens[0]?.start ?? 0;
      if (!speaksAhead(match.text, start, match.tokens.at(-1)?.end ?? start)) return undefined;
      return reading({ kind: 'weekday', weekday: match.number('weekday') ?? 0, direction: 0 });
    },
  },
  {
    // “Friday”: the most recent, today included; “early Friday”.
    rule: 'time-weekday',
    tokens: '(?<! eventWord) (early|late|earlier|later)? weekday (?! (times | paperWord))',
    read: (match) => reading({ kind: 'weekday', weekday: match.number('weekday') ?? 0 }),
  },
  {
    // “last Friday”, “this coming Tuesday”, “next Monday”.
    rule: 'time-relative-weekday',
    tokens: '(the|this)? (last|past|previous|this|next|coming|following) weekday',
    read: (match) => {
      const direction = match.direction ?? 0;
      return reading({ kind: 'weekday', weekday: match.number('weekday') ?? 0, direction });
    },
  },
  {
    // “Monday of last week”, “on Tuesday of this week”, “Friday next week”, “last week’s Friday”.
    rule: 'time-weekday-of-week',
    tokens: 'weekday (of)? (the)? (last|this|next|previous|following|coming) weekUnit',
    read: (match) => reading({ kind: 'weekday', weekday: match.number('weekday') ?? 0, weeks: match.direction ?? 0 }),
  },
  {
    // “the week before last”, “the year before last”.
    rule: 'time-relative-period',
    tokens: 'the (weekUnit|monthUnit|yearUnit|weekendUnit) before last (?! (unit|name))',
    read: (match) => shift(match.unit, -2),
  },
  {
    // “last week”, “this month”, “next year”, “the previous decade”, “earlier this week”, “late last month”.
    rule: 'time-relative-period',
    tokens:
      '(early|late|mid dash?|earlier|later|the middle of|the|this)? (last|this|next|coming|past|currentWord|previous) (fiscal)? (calendarUnit | weekendUnit | quarterUnit)',
    read: (match) => periodReading(match),
  },
  {
    // “the following day”, “the previous year”, “the next morning”: counted from the time last spoken of.
    rule: 'time-next-period',
    tokens: '(the|that) (following|previous|next) (calendarUnit | weekendUnit)',
    read: (match) =>
      shift(
        match.unit,
        match.has('previous') ? -1 : 1,
        match.has('following') || !match.has('yearUnit', 'monthUnit', 'weekUnit') ? 'running' : 'published',
      ),
  },
  {
    // “the year before”, “a year earlier”, “the day after”, “the year previous”.
    rule: 'time-period-before',
    tokens:
      'the (dayUnit|weekUnit|monthUnit|yearUnit) (before|earlier|previous) (?! (word|name|the|relativeDay|that|article))',
    read: (match) => shift(match.unit, -1, 'running'),
  },
  {
    // “two years ago”, “a month ago”, “nearly a decade ago”.
    rule: 'time-ago',
    tokens: 'approx? ((count|article) dash? (unit|pluralUnit) | pluralUnit) ago',
    read: (match) => agoReading(match, -1, 'published'),
  },
  {
    // “a year earlier”, “two days later”.
    rule: 'time-later',
    tokens:
      'approx? ((count|article) (unit|pluralUnit) | pluralUnit) (earlier | later (?! than) | before (?! (the|article|word|name|that|relativeDay|weekday)))',
    read: (match) => agoReading(match, match.has('later') ? 1 : -1, 'running'),
  },
  {
    // “will meet again in three days”; without “will” it tells how long.
    rule: 'time-from-now',
    tokens: '(?<= will (word|name|the|article|of|to|and){0,4} in) approx? count pluralUnit',
    read: (match) => agoReading(match, 1, 'published'),
  },
  {
    // “two weeks from now”, “a year from today”.
    rule: 'time-from-now',
    tokens: 'approx? ((count|article) (unit|pluralUnit)) from (nowWord|relativeDay)',
    read: (match) => agoReading(match, 1, 'published'),
  },
  {
    // “a week ago Friday” and the like are left to their parts; “this time last year”.
    rule: 'time-relative-period',
    tokens: 'this time (last|next) yearUnit',
    read: (match) => shift('Y', match.direction ?? 0),
  },
  {
    // “that day”, “the same month”, “that year”.
    rule: 'time-same-period',
    tokens: '((the|that) same | that) (dayUnit|weekUnit|monthUnit|yearUnit|weekendUnit)',
    read: (match) => {
      const unit = calendarUnit(match.unit);
      return unit === undefined ? undefined : reading({ kind: 'same', unit });
    },
  },
  {
    // “for the day”, “late in the day”: the day spoken of.
    rule: 'time-same-period',
    tokens:
      '(?<= (for|during|of|earlier in|later in|late in|early in|end)) the dayUnit (?! (name|before|after|that|of|word))',
    read: () => reading({ kind: 'same', unit: 'D' }),
  },
  {
    // “ended the day at 12,400”.
    rule: 'time-same-period',
    tokens: '(?<= (ended | end)) the dayUnit',
    read: () => reading({ kind: 'same', unit: 'D' }),
  },
  {
    // The weekend at hand or just over: “the weekend”, “over the weekend”.
    rule: 'time-weekend',
    tokens: '(?<= (over|during|on|for|throughout|at|of)) the weekendUnit',
    read: () => reading({ kind: 'weekend' }),
  },
];

type From = 'published' | 'running';

/** “last week” as a count of units from a reference; a fortnight is two weeks. */
export function shift(unit: TimeUnit | '2W' | undefined, by: number, from: From = 'published', mod?: string) {
  const calendar = calendarUnit(unit);
  if (calendar === undefined) return undefined;
  const meaning: TimeMeaning = { kind: 'shift', unit: calendar, by: unit === '2W' ? 2 * by : by, from };
  return reading(meaning, mod);
}

/** The unit where it is one of the calendar; a fortnight counts in weeks. */
export function calendarUnit(unit: TimeUnit | '2W' | undefined): CalendarUnit | undefined {
  if (unit === '2W') return 'W';
  return unit === 'H' || unit === 'MIN' || unit === 'S' ? undefined : unit;
}

function periodReading(match: TimeMatch) {
  // “the next day”: counted from the day spoken of, by the pattern for it.
  if (match.has('the') && match.has('dayUnit') && match.has('next', 'previous')) return undefined;
  const by = match.direction ?? 0;
  if (match.has('fiscal')) {
    return match.has('yearUnit') ? reading({ kind: 'fiscal-year', yearShift: by }) : undefined;
  }
  if (match.has('quarterUnit')) return reading({ kind: 'quarter', shift: by });
  if (match.has('past', 'last') && match.has('weekendUnit')) return reading({ kind: 'weekend', over: true });
  // “the past year” tells how long, “last year” which one; “past week” without the is none.
  if (match.has('past'))
    return reading({ kind: 'fixed', type: 'DURATION', value: periodValue('1', match.unit ?? 'D') });
  return shift(match.unit, by, 'published', match.part);
}

function agoReading(match: TimeMatch, sign: -1 | 1, from: From) {
  const unit = match.unit;
  const amount = match.amount;
  if (unit === undefined) return undefined;
  if (amount === 'X') {
    // “years ago”, “a few days later”: when is not said.
    return reading({ kind: 'fixed', type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' });
  }
  if (unit === 'H' || unit === 'MIN' || unit === 'S') {
    // “six minutes later”: the hour counted from is seldom said, the length is.
    return reading({ kind: 'fixed', type: 'DURATION', value: periodValue(String(amount), unit) }, match.approximation);
  }
  // “a decade ago” is ten years ago, “half a century ago” fifty.
  if (unit === 'DE') return shift('Y', sign * amount * 10, from, match.approximation);
  if (unit === 'CE') return shift('Y', sign * amount * 100, from, match.approximation);
  if (from === 'running' && unit === 'Y') {
    // “a year earlier”, said of a quarter, is that quarter of the year before.
    return reading({ kind: 'shift', unit, by: sign * amount, from, quarterly: true }, match.approximation);
  }
  return shift(unit, sign * amount, from, match.approximation);
}
