import { dayAndMonthInWords } from '../../article/time-value.ts';
import { translate } from '../translate.ts';

/** `1 February`, of a calendar day `YYYY-MM-DD`: sources of one event are of one year. */
export function dayAndMonth(day: string): string {
  return dayAndMonthInWords(day, translate);
}
