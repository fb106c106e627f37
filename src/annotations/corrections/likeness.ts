import type { Span } from '../../article/span.ts';

/** Characters in common ÷ characters of both, from 0 to 1. Neither side's spans may overlap among themselves. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  let common = 0;
  for (const one of a) {
    for (const other of b) common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  }
  const both = lengthOf(a) + lengthOf(b) - common;
  return both === 0 ? 0 : common / both;
}

/**
 * The one most like a place, if it is enough alike: what a person decided on is found again after a rule has changed
 * where it begins or ends, while a few words quoted within a long quotation are never taken for the whole.
 */
export function mostLike<T>(
  candidates: readonly T[],
  spans: readonly Span[],
  spansOf: (candidate: T) => readonly Span[],
): T | undefined {
  let best: T | undefined;
  let most = LEAST;
  for (const candidate of candidates) {
    const alike = likeness(spansOf(candidate), spans);
    if (alike > most) [best, most] = [candidate, alike];
  }
  return best;
}

/** Less than a third in common: another quotation. */
const LEAST = 0.3;

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
