import type { Span } from '../../article/span.ts';

/**
 * Whether two places are the same passage: what a person decided on is found again after a rule has changed where it
 * begins or ends, while a few words quoted within a long quotation are never taken for the whole.
 */
export function isSamePlace(a: readonly Span[], b: readonly Span[]): boolean {
  return sharedPart(a, b) > LEAST;
}

/** The one of several at a place: the same passage, and the one that shares most with it. */
export function oneAt<T>(
  candidates: readonly T[],
  spans: readonly Span[],
  spansOf: (candidate: T) => readonly Span[],
): T | undefined {
  let best: T | undefined;
  let most = LEAST;
  for (const candidate of candidates) {
    const shared = sharedPart(spansOf(candidate), spans);
    if (shared > most) [best, most] = [candidate, shared];
  }
  return best;
}

/** So much or less in common: another passage. */
const LEAST = 0.3;

/** Characters in common ÷ characters of both, from 0 to 1. Neither side's spans may overlap among themselves. */
function sharedPart(a: readonly Span[], b: readonly Span[]): number {
  let common = 0;
  for (const one of a) {
    for (const other of b) common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  }
  const both = lengthOf(a) + lengthOf(b) - common;
  return both === 0 ? 0 : common / both;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
