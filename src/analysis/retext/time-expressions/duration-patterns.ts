import { reading, type TimeMatch, type TimePattern } from './time-pattern.ts';

/** How long and how often: “three years”, “a 27-year contract”, “the last 24 hours”, “every Tuesday”, “twice a year”. */
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
    tokens: '(every weekday | weekdays | weekends)',
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

function durationReading(match: TimeMatch, amount: number | 'X' = match.amount) {
  const value = durationValue(match, amount);
  return value === undefined ? undefined : reading({ kind: 'fixed', type: 'DURATION', value }, match.approximation);
}

function durationValue(match: TimeMatch, amount: number | 'X'): string | undefined {
  const unit = match.unit;
  if (unit === undefined) return undefined;
  // Half a year is six months, half an hour thirty minutes; TIMEX3 has no other fraction below one.
  if (amount === 0.5) {
    if (unit === 'H') return 'PT30M';
    if (unit === 'Y') return 'P6M';
    if (unit === 'CE') return 'P50Y';
    if (unit === 'DE') return 'P5Y';
  }
  return periodValue(String(amount), unit);
}

/** `P3Y` of an amount and a unit; decades and centuries are told in years, as news corpora do. */
export function periodValue(amount: string, unit: string): string {
  const number = Number(amount);
  const times = (by: number): string => (Number.isNaN(number) ? amount : String(number * by));
  switch (unit) {
    case 'H':
      return `PT${amount}H`;
    case 'MIN':
      return `PT${amount}M`;
    case 'S':
      return `PT${amount}S`;
    case '2W':
      return `P${times(2)}W`;
    case 'DE':
      return `P${times(10)}Y`;
    case 'CE':
      return `P${times(100)}Y`;
    case 'Q':
      return `P${times(3)}M`;
    default:
      return `P${amount}${unit}`;
  }
}
