import type { Signs } from './signs.ts';

/** Weights by sign; a sign that is not listed weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** The strength of all signs together: the sum of each times its weight. */
export function weigh(signs: Signs, weights: Weights): number {
  let sum = 0;
  for (const name in signs) sum += (weights[name] ?? 0) * (signs[name] ?? 0);
  return sum;
}
