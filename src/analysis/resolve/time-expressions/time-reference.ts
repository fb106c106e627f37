import { dayNumber } from './calendar.ts';

/** What relative times are counted from: publication date, and the time last spoken of. */
export interface TimeReference {
  /** Day number of the publication date. */
  readonly published: number | undefined;
  /** Value of the date last spoken of, `2008`, `2008-09` or `2008-09-18`; at first the publication date. */
  readonly running: string | undefined;
  /** The whole day last spoken of, which may lie further back than `running`; at first the publication date. */
  readonly day: number | undefined;
  /** Quarter last spoken of, `2009-Q1`. */
  readonly quarter: string | undefined;
}

/** The reference at the head of an article. */
export function firstReference(published: string | undefined): TimeReference {
  const number = published === undefined ? Number.NaN : dayNumber(published);
  if (Number.isNaN(number)) return { published: undefined, running: undefined, day: undefined, quarter: undefined };
  return { published: number, running: published, day: number, quarter: undefined };
}

/** The reference after a time with this value was read. Durations and sets move nothing. */
export function nextReference(reference: TimeReference, value: string): TimeReference {
  if (/^\d{4}-Q\d$/.test(value)) return { ...reference, quarter: value, running: value.slice(0, 4) };
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/.exec(value);
  if (date === null) return reference;
  const number = dayNumber(date[0]);
  return { ...reference, running: date[0], ...(Number.isNaN(number) ? {} : { day: number }) };
}
