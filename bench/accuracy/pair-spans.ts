import type { Span } from '../../src/article/span.ts';

/**
 * Pairs two lists one to one, best first: `likeness` gives how well two fit, 0 for not at all. Greedy, as the scorers of
 * TempEval-3 and CoNLL are. Returns pairs of indexes.
 */
export function pairBest<A, B>(
  gold: readonly A[],
  found: readonly B[],
  likeness: (gold: A, found: B) => number,
): (readonly [number, number])[] {
  const candidates: { g: number; f: number; score: number }[] = [];
  gold.forEach((a, g) => {
    found.forEach((b, f) => {
      const score = likeness(a, b);
      if (score > 0) candidates.push({ g, f, score });
    });
  });
  candidates.sort((a, b) => b.score - a.score || a.g - b.g || a.f - b.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return candidates.flatMap(({ g, f }) => {
    if (usedGold.has(g) || usedFound.has(f)) return [];
    usedGold.add(g);
    usedFound.add(f);
    return [[g, f] as const];
  });
}

/** Code units that two lists of spans share. */
export function sharedUnits(a: readonly Span[], b: readonly Span[]): number {
  let units = 0;
  for (const x of a) for (const y of b) units += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return units;
}

/** Shared code units, and a bonus that puts equal spans before all others. */
export function spanLikeness(a: Span, b: Span): number {
  return sharedUnits([a], [b]) + (a.start === b.start && a.end === b.end ? 1e9 : 0);
}

const EDGE = /[\s"“”„«»‘’'`.,;:!?…\-–—]/u;

/** The span without blanks, quotation marks and punctuation at its edges, so that these never decide a match. */
export function trimEdges(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : { start, end };
}
