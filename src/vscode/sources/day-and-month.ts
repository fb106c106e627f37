import { timeValueInWords } from '../../article/time-value.ts';

/** `1 February`, of a calendar day `YYYY-MM-DD`: sources of one event are of one year. */
export function dayAndMonth(day: string): string {
  return timeValueInWords(day)
    .replace(/^\w+, /, '')
    .replace(/ \d{4}$/, '');
}
