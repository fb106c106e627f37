import { dayNumber, partsOf } from './calendar.ts';

/** What relative times are counted from: publication date, and the time last spoken of. */
export interface TimeReference {
  /** Day number of the publication date. */
  readonly published: number | undefined;
  /** Value of the date last spoken of, `2008`, `2008-09` or `2008-09-18`; at first the publication date. */
  readonly running: string | undefined;
  /** Quarter last spoken of, `2009-Q1`. */
  readonly quarter: string | undefined;
}

/** The reference at the head of an article. */
export function firstReference(published: string | undefined): TimeReference {
  const number = published === undefined ? Number.NaN : dayNumber(published);
  if (Number.isNaN(number)) return { published: undefined, running: undefined, quarter: undefined };
  return { published: number, running: published, quarter: undefined };
}

/** The reference after a time with this value was read. Durations and sets move nothing. */
export function nextReference(reference: TimeReference, value: string): TimeReference {
  if (/^\d{4}-Q\d$/.test(value)) return { ...reference, quarter: value, running: value.slice(0, 4) };
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/.exec(value);
  return date === null ? reference : { ...reference, running: date[0] };
}

/** Day number of the running date where it is a whole day. */
export function runningDay(reference: TimeReference): number | undefined {
  if (reference.running === undefined) return undefined;
  const number = dayNumber(reference.running);
  return Number.isNaN(number) ? undefined : number;
}

/** Year of the publication date. */
export function publishedYear(reference: TimeReference): number | undefined {
  return reference.published === undefined ? undefined : partsOf(reference.published).year;
}
