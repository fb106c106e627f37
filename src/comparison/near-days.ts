/** So many days apart, at most, two articles tell of one occasion; later the same words are said anew. */
const NEAR_DAYS = 7;

/** The number of a calendar day, `YYYY-MM-DD`, counted from 1970; undefined where there is none. */
export function dayNumber(day: string | undefined): number | undefined {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** Whether two days, by number, may be those of one occasion: an unknown one may be any. */
export function isNear(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) <= NEAR_DAYS;
}
