import type { TimeMatch } from './time-pattern.ts';

/** TIMEX3 value of so many of the unit that a pattern matched; X for how many is not said. */
export function durationValue(match: TimeMatch, amount: number | 'X'): string | undefined {
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
