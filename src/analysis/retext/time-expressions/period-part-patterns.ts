import { calendarUnit, shift } from './relative-patterns.ts';
import { reading, type TimeMatch, type TimePattern } from './time-pattern.ts';
import { tenseOf } from './words-ahead.ts';

/** Beginning, middle or end of a period: “the end of the year”, “mid-June”, “early 2009”, “the late 19th century”. */
export const periodPartPatterns: readonly TimePattern[] = [
  {
    // “later in the year”, “the end of the year”, “the middle of the week”.
    rule: 'time-period-part',
    tokens:
      '(the)? (end|start|middle|rest|early|late|later|earlier) (of|in) (the|this|that|last|next) (dash)? (fiscal)? calendarUnit',
    read: (match) => partReading(match),
  },
  {
    // “by year-end”, “at year’s end”.
    rule: 'time-period-part',
    tokens: '(dayUnit|weekUnit|monthUnit|yearUnit|quarterUnit) (dash|possessive)? end',
    read: (match) => shift(match.unit, 0, 'published', 'END'),
  },
  {
    // “mid-June”, “early May 2010”, “late June next year”; “mid-week” and “midweek” are told of many weeks.
    rule: 'time-period-part',
    tokens: '(early|late|mid) dash? (anyMonth) (comma? year | (this|last|next) yearUnit)?',
    read: (match) => {
      if (match.has('yearUnit'))
        return reading({ kind: 'month', month: match.month, yearShift: match.direction ?? 0 }, match.part);
      const told = tenseOf(match.text, match.tokens[0]?.start ?? 0);
      const meaning = {
        kind: 'month',
        month: match.month,
        ...(told === 1 ? { told } : {}),
        ...match.yearPart,
      } as const;
      return reading(meaning, match.part);
    },
  },
  {
    // “the end of June”, “the beginning of March 2010”.
    rule: 'time-period-part',
    tokens: '(the)? (end|start|middle) of (anyMonth (comma? year)? | year)',
    read: (match) => {
      const mod = match.part;
      if (match.month === 0) return reading({ kind: 'fixed', type: 'DATE', value: String(match.year) }, mod);
      return reading({ kind: 'month', month: match.month, ...match.yearPart }, mod);
    },
  },
  {
    // “early 2009”, “mid-2010”, “late 2006”.
    rule: 'time-period-part',
    tokens: '(early|late|mid) dash? year',
    read: (match) => reading({ kind: 'fixed', type: 'DATE', value: String(match.year) }, match.part),
  },
  {
    // “the late 1990s”, “the early ’60s”.
    rule: 'time-period-part',
    tokens: 'the? (early|late|mid) (dash|to)? (mark)? decadeNumber',
    read: (match) => {
      const value = Number(match.first('decadeNumber')?.value);
      const decade = value >= 100 ? value : Math.floor((value < 30 ? 2000 + value : 1900 + value) / 10);
      return reading({ kind: 'fixed', type: 'DATE', value: String(decade) }, match.part);
    },
  },
  {
    // “the late 19th century”, “the early 20th century”, “late in the 19th century”.
    rule: 'time-period-part',
    tokens: 'the? (early|late|mid) (dash | in the)? (ordinal|tensWord dash ordinal) dash? centuryUnit',
    read: (match) => reading({ kind: 'fixed', type: 'DATE', value: match.century }, match.part),
  },
];

function partReading(match: TimeMatch) {
  const mod = match.part;
  if (match.has('rest')) return undefined;
  if (match.has('fiscal')) return reading({ kind: 'fiscal-year', yearShift: match.direction ?? 0 }, mod);
  if (match.has('last', 'next')) return shift(match.unit, match.direction ?? 0, 'published', mod);
  if (match.has('that') || match.has('dayUnit')) {
    const unit = calendarUnit(match.unit);
    return unit === undefined ? undefined : reading({ kind: 'same', unit }, mod);
  }
  return shift(match.unit, 0, 'published', mod);
}
