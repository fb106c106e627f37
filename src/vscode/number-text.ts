import { locale } from './locale.ts';

/**
 * A number as people read it: 1,234. The editor's own numbers have Latin digits in every language, so only larger ones, and
 * fractions, need the tables of the language, which take their time to read.
 */
export function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1_000 ? String(value) : value.toLocaleString(locale);
}
