import { fullYear } from './calendar-patterns.ts';
import { reading, type TimePattern } from './time-pattern.ts';
import { tenseOf } from './words-ahead.ts';

/** Quarters, halves, seasons and fiscal years: “the first quarter of 2009”, “last summer”, “fiscal 2012”. */
export const periodPatterns: readonly TimePattern[] = [
  {
    // “the first quarter”, “fourth-quarter”, “the third quarter of 2009”, “the final quarter of 2009”.
    rule: 'time-quarter',
    tokens:
      'the? (fiscal)? (ordinalWord|second|ordinalNumber|final) dash? (fiscal)? quarterUnit ((of | in | comma)? (the)? (year | fiscal year))?',
    read: (match) => {
      const quarter = match.has('final') ? undefined : match.ordinal;
      if (quarter === undefined) {
        if (
          match.words(match.first('final') ?? { start: 0, end: 0, type: 'word', value: 0 }).toLowerCase() === 'latest'
        ) {
          return reading({ kind: 'quarter', shift: -1 });
        }
        return match.year === undefined
          ? reading({ kind: 'quarter', shift: -1 })
          : reading({ kind: 'quarter', quarter: 4, ...match.yearPart });
      }
      return quarter > 4 ? undefined : reading({ kind: 'quarter', quarter, ...match.yearPart });
    },
  },
  {
    // “the last quarter of 2012”: the fourth.
    rule: 'time-quarter',
    tokens: 'the last quarterUnit of year',
    read: (match) => reading({ kind: 'quarter', quarter: 4, ...match.yearPart }),
  },
  {
    // “the first quarter of last year”, “the second quarter this year”.
    rule: 'time-quarter',
    tokens:
      'the? (ordinalWord|second|ordinalNumber|final) dash? (fiscal)? quarterUnit (of | in)? (this|last|next|the same|the previous|the following|the) (fiscal)? yearUnit',
    read: (match) => {
      const quarter = match.has('final') ? 4 : (match.ordinal ?? 5);
      return quarter > 4 ? undefined : reading({ kind: 'quarter', quarter, yearShift: match.direction ?? 0 });
    },
  },
  {
    // “last year’s fourth quarter”.
    rule: 'time-quarter',
    tokens: '(this|last|next) yearUnit possessive (ordinalWord|second|final) quarterUnit',
    read: (match) => {
      const quarter = match.has('final') ? 4 : (match.ordinal ?? 5);
      return quarter > 4 ? undefined : reading({ kind: 'quarter', quarter, yearShift: match.direction ?? 0 });
    },
  },
  {
    // “the year-earlier quarter”, “the year-ago period”.
    rule: 'time-quarter',
    tokens: 'the yearUnit dash (earlier|ago) quarterUnit',
    read: () => reading({ kind: 'quarter', yearShift: -1 }),
  },
  {
    // “Q3”, “Q2 2011”.
    rule: 'time-quarter',
    tokens: 'quarterLetter smallNumber (of? year)?',
    read: (match) => {
      const [letter, digit] = match.tokens;
      const quarter = Number(digit?.value);
      return digit?.start !== letter?.end || quarter > 4
        ? undefined
        : reading({ kind: 'quarter', quarter, ...match.yearPart });
    },
  },
  {
    // “the quarter”, “in the quarter”.
    rule: 'time-quarter',
    tokens: '(?<= (in|for|during|of|throughout)) the quarterUnit (?! (word name | of))',
    read: () => reading({ kind: 'quarter' }),
  },
  {
    // “the first half of 2011”, “the second half of the year”, “first-half”.
    rule: 'time-half-year',
    tokens: 'the? (ordinalWord|second) dash? half of (year | (this|last|next|the) yearUnit)',
    read: (match) => {
      const half = match.ordinal ?? 3;
      if (half > 2) return undefined;
      if (match.year !== undefined) return reading({ kind: 'half', half, year: match.year });
      return reading({ kind: 'half', half, yearShift: match.direction ?? 0 });
    },
  },
  {
    // “fiscal 2012”, “fiscal year 2012”, “financial year 2011”.
    rule: 'time-fiscal-year',
    tokens: 'fiscal (yearUnit)? year',
    read: (match) => reading({ kind: 'fiscal-year', ...match.yearPart }),
  },
  {
    // “the summer of 2010”, “winter 2009”, “late spring 2011”.
    rule: 'time-season',
    tokens: '(the)? (early|late|mid dash?)? anySeason (of|comma)? year',
    read: (match) =>
      reading({ kind: 'season', season: String(match.first('season', 'fall')?.value), ...match.yearPart }, match.part),
  },
  {
    // “the summer of ’76”.
    rule: 'time-season',
    tokens: '(the)? anySeason of mark shortYear',
    read: (match) =>
      reading({
        kind: 'season',
        season: String(match.first('season', 'fall')?.value),
        year: fullYear(match.number('shortYear') ?? 0),
      }),
  },
  {
    // “last summer”, “this fall”, “next spring”, “the summer of last year”.
    rule: 'time-relative-season',
    tokens:
      '(early|late|earlier|later)? (the|this)? (last|past|this|next|coming|following|previous) anySeason (?! (name|word name))',
    read: (match) => {
      const direction = match.direction;
      const season = String(match.first('season', 'fall')?.value);
      return direction === undefined ? undefined : reading({ kind: 'season', season, direction }, match.part);
    },
  },
  {
    // “in the summer”, “during winter”, “since spring”; “the fall of the wall” is no season.
    rule: 'time-season',
    tokens:
      '(?<= (in|since|during|until|by|over|throughout|of)) (the)? (early|late)? (season | fall (?! of)) (?! (name|possessive))',
    read: (match) => {
      const season = match.first('season', 'fall');
      // “in fall” is said, “during fall” too, but “in Fall River” is a place.
      if (season?.type === 'fall' && !match.has('the')) return undefined;
      const told = tenseOf(match.text, match.tokens[0]?.start ?? 0);
      const meaning = { kind: 'season', season: String(season?.value), ...(told === 0 ? {} : { told }) } as const;
      return reading(meaning, match.part);
    },
  },
];
