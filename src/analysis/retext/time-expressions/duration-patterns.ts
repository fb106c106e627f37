import { durationValue, periodValue } from './duration-value.ts';
import { reading, type TimeMatch, type TimePattern } from './time-pattern.ts';

/** How long: “three years”, “a 27-year contract”, “the last 24 hours”. */
export const durationPatterns: readonly TimePattern[] = [
  {
    // “three years”, “about two and a half years”, “a few days”, “18 months”; not “27 years old”.
    rule: 'time-duration',
    tokens: 'approx? (the)? count (straight|other|more)? pluralUnit (?! (old | of name))',
    read: (match) => durationReading(match),
  },
  {
    // “two and a half years”, “two-and-a-half years”.
    rule: 'time-duration',
    tokens: 'approx? (digits|numberWord) dash? and dash? article dash? half (dash? unit | pluralUnit)',
    read: (match) =>
      durationReading(match, (match.number('smallNumber', 'dayNumber', 'number', 'numberWord') ?? 0) + 0.5),
  },
  {
    // “a 27-year contract”, “the three-year conflict”; not “a 27-year-old”.
    rule: 'time-duration-adjective',
    tokens:
      'approx? (digits|numberWord|tensWord (dash numberWord)?|few) (dash | (?= unit)) (unit) (dash long)? (?! (dash old | old | dash? name old))',
    // “one day” alone tells of some day.
    read: (match) => (match.amount === 1 && !match.has('dash') ? undefined : durationReading(match)),
  },
  {
    // “a yearlong project”, “a year-long project”.
    rule: 'time-duration-adjective',
    tokens: '(longWord | unit dash long)',
    read: (match) => {
      const whole = match.first('longWord')?.value;
      return whole === undefined
        ? durationReading(match, 1)
        : reading({ kind: 'fixed', type: 'DURATION', value: periodValue('1', String(whole)) });
    },
  },
  {
    // “a 30-second film”; “the 10-second rule”.
    rule: 'time-duration-adjective',
    tokens: '(digits|numberWord) dash second (?! (dash old | weekday | unit))',
    read: (match) =>
      reading({
        kind: 'fixed',
        type: 'DURATION',
        value: `PT${match.number('smallNumber', 'dayNumber', 'highDayNumber', 'number', 'numberWord')}S`,
      }),
  },
  {
    // “a single-day record”.
    rule: 'time-duration-adjective',
    tokens: 'single dash? unit',
    read: (match) => durationReading(match, 1),
  },
  {
    // “an hour”, “a week”, “a year”, where a length is told: “for a week”, “more than a year”, “a day after”.
    rule: 'time-duration',
    tokens:
      '((?<= (for|in|within|after|during|until)) | approx) (article|numberWord) straight? (calendarUnit|clockUnit) (?! (dash|possessive|ago|earlier|later))',
    read: (match) => (match.has('numberWord') && match.amount !== 1 ? undefined : durationReading(match, 1)),
  },
  {
    // “it lasted a decade”, “took an hour”.
    rule: 'time-duration',
    tokens:
      '(?<= lasting) approx? article straight? (calendarUnit|clockUnit) (?! (dash|possessive|ago|earlier|later|old))',
    read: (match) => durationReading(match, 1),
  },
  {
    // “a year and a half”, “an hour and a half”.
    rule: 'time-duration',
    tokens: 'approx? article (calendarUnit|clockUnit) and article half',
    read: (match) => durationReading(match, 1.5),
  },
  {
    // “the whole day”, “the entire year”; “the full year” is a business year.
    rule: 'time-duration',
    tokens: 'the straight (calendarUnit|clockUnit)',
    read: (match) => {
      const straight = match.first('straight');
      const isAll = straight !== undefined && /^(?:whole|entire)$/i.test(match.words(straight));
      return isAll ? durationReading(match, 1) : undefined;
    },
  },
  {
    // “for a third straight day”, “the fifth consecutive month”.
    rule: 'time-duration',
    tokens: '(article|the) ordinal straight calendarUnit',
    read: (match) => durationReading(match, match.ordinal),
  },
  {
    // “a day after the vote”, “an hour before kick-off”, “one year after”.
    rule: 'time-duration',
    tokens: '(article|numberWord|half article) (calendarUnit|clockUnit) (?= (after|before|of|since|long))',
    read: (match) =>
      match.has('numberWord') && match.amount !== 1 ? undefined : durationReading(match, match.has('half') ? 0.5 : 1),
  },
  {
    // “half an hour”, “half a century”, “a half-hour”.
    rule: 'time-duration',
    tokens: '(half article | article half) dash? (unit)',
    read: (match) => durationReading(match, 0.5),
  },
  {
    // “the last 24 hours”, “the past three years”, “the next six months”.
    rule: 'time-last-period',
    tokens: '(the|these)? (last|past|next|previous|coming|following|final) approx? count pluralUnit',
    read: (match) => durationReading(match),
  },
  {
    // “the past few days”, “recent years”, “the coming weeks”.
    rule: 'time-vague-period',
    tokens: '(the)? (recentWord|last|past|coming|next|previous) pluralUnit',
    read: (match) => {
      if (match.has('recentWord')) return reading({ kind: 'fixed', type: 'DATE', value: 'PAST_REF' });
      if (match.has('coming')) return reading({ kind: 'fixed', type: 'DATE', value: 'FUTURE_REF' });
      return match.has('past', 'last') ? durationReading(match) : undefined;
    },
  },
  {
    // “in the months ahead”.
    rule: 'time-vague-period',
    tokens: 'the pluralUnit ahead',
    read: () => reading({ kind: 'fixed', type: 'DATE', value: 'FUTURE_REF' }),
  },
  {
    // “for decades”, “in years”, “decades-long”, “weeks of talks”.
    rule: 'time-duration',
    tokens: '((?<= (for|in|over|within|of)) pluralUnit (?! (of name|ago|later|earlier)) | pluralUnit dash long)',
    read: (match) => durationReading(match, 'X'),
  },
  {
    // “weeks of talks”, “months after”, “years before”, “hours before”.
    rule: 'time-duration',
    tokens:
      '(?<! (digits|numberWord|figure|tensWord|scaleWord|dash|few|yearNumber|ordinalWord|second)) pluralUnit (?= (after|before|of (word | recentWord)))',
    read: (match) => durationReading(match, 'X'),
  },
  {
    // “all day”, “all night”.
    rule: 'time-duration',
    tokens: 'all (dayUnit|weekUnit|monthUnit|yearUnit)',
    read: (match) => durationReading(match, 1),
  },
];

function durationReading(match: TimeMatch, amount: number | 'X' = match.amount) {
  const value = durationValue(match, amount);
  return value === undefined ? undefined : reading({ kind: 'fixed', type: 'DURATION', value }, match.approximation);
}
