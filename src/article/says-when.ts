import type { TimeExpression } from './analysis-model.ts';

/**
 * Whether a time expression says when, how long or how often: *now*, *recently* and *in the future* (`PRESENT_REF`,
 * `PAST_REF`, `FUTURE_REF`) are times by TIMEX3 and stay in the analysis and its exports, but to mark them for a reader is noise.
 */
export function saysWhen({ value }: Pick<TimeExpression, 'value'>): boolean {
  return value === undefined || !value.endsWith('_REF');
}
