import { weigh, type Weights } from '../../src/analysis/resolve/attribution/weigh.ts';
import type { Signs } from '../../src/analysis/resolve/attribution/signs.ts';

/** One decision: what could be chosen, by its signs, and which of it is right. */
export interface Decision {
  readonly options: readonly { readonly signs: Signs; readonly isRight: boolean }[];
}

/**
 * Learns weights that make the right options likely: a conditional log-linear model, its weights pulled towards `prior`
 * by a squared penalty of `pull`. A decision without a right option teaches nothing. Whole passes with Rprop steps: no chance in it, so equal decisions give equal weights.
 */
export function learn(all: readonly Decision[], prior: Weights, pull: number, passes = 120): Weights {
  const decisions = all.filter(({ options }) => options.some(({ isRight }) => isRight));
  const names = [...new Set([...Object.keys(prior), ...decisions.flatMap(signNames)])].sort();
  const weights: Record<string, number> = {};
  const step: Record<string, number> = {};
  const last: Record<string, number> = {};
  for (const name of names) {
    weights[name] = prior[name] ?? 0;
    step[name] = 0.05;
  }
  for (let pass = 0; pass < passes; pass += 1) {
    const slope: Record<string, number> = {};
    for (const name of names) slope[name] = pull * ((prior[name] ?? 0) - (weights[name] ?? 0));
    for (const decision of decisions) addSlope(slope, decision, weights);
    for (const name of names) {
      const now = Math.sign(slope[name] ?? 0);
      const turned = now * (last[name] ?? 0);
      step[name] = Math.min(0.5, Math.max(1e-4, (step[name] ?? 0) * (turned > 0 ? 1.2 : turned < 0 ? 0.5 : 1)));
      weights[name] = (weights[name] ?? 0) + now * (step[name] ?? 0);
      last[name] = now;
    }
  }
  return weights;
}

function signNames({ options }: Decision): string[] {
  return options.flatMap(({ signs }) => Object.keys(signs));
}

/** Adds how the likelihood of one decision changes with each weight. */
function addSlope(slope: Record<string, number>, { options }: Decision, weights: Weights): void {
  const strengths = options.map(({ signs, isRight }) => ({ signs, isRight, likely: Math.exp(weigh(signs, weights)) }));
  const all = sum(strengths.map(({ likely }) => likely));
  const right = sum(strengths.map(({ likely, isRight }) => (isRight ? likely : 0)));
  for (const { signs, isRight, likely } of strengths) {
    const change = (isRight ? likely / right : 0) - likely / all;
    for (const name in signs) slope[name] = (slope[name] ?? 0) + change * (signs[name] ?? 0);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
