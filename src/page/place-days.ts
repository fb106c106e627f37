/** A day with its place on a line, in days from the first. */
export interface PlacedDay {
  readonly day: string;
  readonly at: number;
  /** The gap before it is drawn shorter than it is. */
  readonly isShortened: boolean;
}

const DAY_MS = 86_400_000;
/** Longest gap drawn to scale: a day of last year would press an event of a week into one spot. */
const LONGEST_DAYS = 7;

/** Places days (`YYYY-MM-DD`, in order) on a line to scale, but for long gaps, which are all drawn alike. */
export function placeDays(days: readonly string[]): PlacedDay[] {
  let at = 0;
  return days.map((day, index) => {
    const before = days[index - 1];
    if (before === undefined) return { day, at, isShortened: false };
    const gap = Math.round((Date.parse(day) - Date.parse(before)) / DAY_MS);
    at += Math.min(gap, LONGEST_DAYS);
    return { day, at, isShortened: gap > LONGEST_DAYS };
  });
}
