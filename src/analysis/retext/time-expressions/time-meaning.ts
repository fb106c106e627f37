import type { Span } from '../../../article/span.ts';

/** TIMEX3 unit: year, month, week, day, hour, minute, second, decade, century, quarter, weekend, half year. */
export type TimeUnit = 'Y' | 'M' | 'W' | 'D' | 'H' | 'MIN' | 'S' | 'DE' | 'CE' | 'Q' | 'WE';

/** Units that the calendar has: those a date is shifted by. */
export type CalendarUnit = Exclude<TimeUnit, 'H' | 'MIN' | 'S'>;

/** Which one of several: the one before (−1), the one at hand (0), the one to come (1). */
export type Direction = -1 | 0 | 1;

/** A year named by number, or counted from the reference year: “of last year” is −1. */
export interface YearMeaning {
  readonly year?: number;
  readonly yearShift?: number;
}

/** What the words say, before it is known on which day they were written. Plain data, cached with the segment. */
export type TimeMeaning =
  /** Needs no reference: “2019”, “three years”, “weekly”. */
  | { readonly kind: 'fixed'; readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; readonly value: string }
  /** “Jan. 20”, “Tuesday, September 1, 2015”; `told`: “met on Jan. 20” is past, “will meet on Jan. 20” to come. */
  | ({
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
      readonly told?: -1 | 1;
    } & YearMeaning)
  /** “the 20th”. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** “June”, “last September”, “October of next year”; `told`: “they met in June” tells what was, “will meet in June” what is to come. */
  | ({
      readonly kind: 'month';
      readonly month: number;
      readonly direction?: Direction;
      readonly told?: -1 | 1;
    } & YearMeaning)
  /** “Friday”, “last Friday”; `due`: “until Friday”, the one to come; `weeks`: “Monday of last week”. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction?: Direction;
      readonly due?: true;
      readonly weeks?: number;
    }
  /** “last week”, “two years ago”, “today”; `from: 'running'`: “a year later”, “the next day”. */
  | {
      readonly kind: 'shift';
      readonly unit: CalendarUnit;
      readonly by: number;
      readonly from: 'published' | 'running';
      /** “a year earlier”: of the quarter, where one was just spoken of. */
      readonly quarterly?: true;
    }
  /** “the weekend”: the latest begun; `over`: “last weekend”, the latest that is over. */
  | { readonly kind: 'weekend'; readonly over?: true }
  /** “that day”, “the same month”. */
  | { readonly kind: 'same'; readonly unit: CalendarUnit }
  /** “the first quarter of 2009”, “the last quarter”; without number: the quarter spoken of, shifted. */
  | ({ readonly kind: 'quarter'; readonly quarter?: number; readonly shift?: number } & YearMeaning)
  /** “the second half of the year”. */
  | ({ readonly kind: 'half'; readonly half: number } & YearMeaning)
  /** “last summer”, “the winter of 1947”. */
  | ({
      readonly kind: 'season';
      readonly season: string;
      readonly direction?: Direction;
      readonly told?: -1 | 1;
    } & YearMeaning)
  /** “fiscal 2012”, “the current fiscal year”. */
  | ({ readonly kind: 'fiscal-year' } & YearMeaning)
  /** “the first Monday in May”; `nth` −1 is the last. */
  | ({
      readonly kind: 'nth-weekday';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
    } & YearMeaning)
  /** “Christmas”, “Thanksgiving 2021”. */
  | ({ readonly kind: 'named-day'; readonly name: string; readonly direction?: Direction } & YearMeaning)
  /** “9 a.m. on Friday”, “Friday night”: `time` is the part of the value from `T` on; the day is the running one where none is said. */
  | { readonly kind: 'clock'; readonly time: string; readonly on?: TimeMeaning };

/** A time expression as the text alone tells it; offsets relative to the segment. */
export interface TimeCandidate extends Span {
  readonly rule: string;
  readonly meaning: TimeMeaning;
  /** TIMEX3 `mod`: START, MID, END, APPROX, MORE_THAN, LESS_THAN. */
  readonly mod?: string;
}
