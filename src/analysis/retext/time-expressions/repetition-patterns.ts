import { durationValue, periodValue } from './duration-value.ts';
import { reading, type TimeMatch, type TimePattern } from './time-pattern.ts';

/** How often: “every Tuesday”, “twice a year”, “weekly”. */
export const repetitionPatterns: readonly TimePattern[] = [
  {
    // “every day”, “each year”, “every other week”, “every three months”.
    rule: 'time-every',
    tokens: 'every (other|count)? (unit | pluralUnit | weekendUnit | second unit)',
    read: (match) => {
      const amount = match.has('other', 'second') ? 2 : match.amount;
      const value = durationValue(match, amount);
      return value === undefined ? undefined : reading({ kind: 'fixed', type: 'SET', value });
    },
  },
  {
    // “every Tuesday”, “Mondays”, “on Sundays”, “at weekends”.
    rule: 'time-every-weekday',
    tokens: '(every weekday | weekdays | weekends) (?! ago)',
    read: (match) =>
      reading({
        kind: 'fixed',
        type: 'SET',
        value: `XXXX-WXX-${match.first('weekends')?.value ?? match.number('weekday', 'weekdays') ?? 0}`,
      }),
  },
  {
    // “every other Tuesday”, “every second Sunday”: every two weeks.
    rule: 'time-every',
    tokens: 'every (other|second) weekday',
    read: () => reading({ kind: 'fixed', type: 'SET', value: 'P2W' }),
  },
  {
    // “every morning”, “each night”.
    rule: 'time-every',
    tokens: 'every dayPart',
    read: (match) => reading({ kind: 'fixed', type: 'SET', value: `XXXX-XX-XXT${match.first('dayPart')?.value}` }),
  },
  {
    // “every summer”.
    rule: 'time-every',
    tokens: 'every season',
    read: (match) => reading({ kind: 'fixed', type: 'SET', value: `XXXX-${match.first('season')?.value}` }),
  },
  {
    // “every June”, “each March”.
    rule: 'time-every',
    tokens: 'every anyMonth',
    read: (match) => reading({ kind: 'fixed', type: 'SET', value: `XXXX-${String(match.month).padStart(2, '0')}` }),
  },
  {
    // “twice a year”, “three times a week”, “once every four years” (left to “every”), “per day”.
    rule: 'time-times-a-period',
    tokens: '((once | count times) (article|per) unit | per calendarUnit)',
    read: (match) => {
      const unit = match.unit;
      return unit === undefined ? undefined : reading({ kind: 'fixed', type: 'SET', value: periodValue('1', unit) });
    },
  },
  {
    // “weekly”, “annual”, “daily”, “twice-weekly”; not “the Daily Comet”.
    rule: 'time-often',
    tokens: '(once dash)? often',
    read: (match) =>
      isWithinName(match)
        ? undefined
        : reading({ kind: 'fixed', type: 'SET', value: String(match.first('often')?.value) }),
  },
];

/** “The *Daily* Comet”, “Lorvale *Weekly*”: a capital beside another. */
function isWithinName(match: TimeMatch): boolean {
  const often = match.first('often');
  if (often === undefined || !/^[A-Z]/.test(match.words(often))) return false;
  return match.before(1)?.type === 'name' || /^ [A-Z]/.test(match.text.slice(often.end, often.end + 2));
}
