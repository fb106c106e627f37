import type { Candidate } from './candidates.ts';
import type { PlacedQuoted } from './places.ts';
import type { Signs } from './signs.ts';
import { weigh, type Weights } from './weigh.ts';

/** What was decided for a quotation. */
export interface Choice {
  readonly candidate?: Candidate;
  readonly rule: string;
  readonly doubtful: boolean;
  /** By how much it outweighs the next best. */
  readonly margin: number;
}

/** The quotation before, as decided. */
export interface Previous {
  readonly place: PlacedQuoted;
  readonly choice: Choice;
  readonly scare: boolean;
}

/** Below this difference to the next best source the choice is shown as doubtful. */
const NARROW = 0.8;

/** The best of a stretch's candidates and nobody. */
export function choose(
  candidates: readonly Candidate[],
  weights: Weights,
  speakerOf: (candidate: Candidate) => string | undefined,
): Choice {
  const all = candidates.map((candidate) => ({ candidate, score: weigh(candidate.signs, weights) }));
  all.sort((a, b) => b.score - a.score);
  const best = all[0];
  const none = weights['none'] ?? 0;
  if (best === undefined || best.score < none) return { rule: 'no-speaker', doubtful: false, margin: none - (best?.score ?? -Infinity) };
  const rival = all.find((other) => !isSame(other.candidate, best.candidate, speakerOf));
  const margin = best.score - Math.max(rival?.score ?? -Infinity, none);
  return { candidate: best.candidate, rule: best.candidate.rule, doubtful: margin < NARROW, margin };
}

function isSame(a: Candidate, b: Candidate, speakerOf: (candidate: Candidate) => string | undefined): boolean {
  if (a.source?.start === b.source?.start) return true;
  const speaker = speakerOf(a);
  return speaker !== undefined && speaker === speakerOf(b);
}

/** The candidates with what the quotation before adds: its speaker goes on, or is named again. */
export function withPrevious(
  candidates: readonly Candidate[],
  place: PlacedQuoted,
  previous: Previous | undefined,
): readonly Candidate[] {
  const carried = carriedFrom(place, previous);
  return carried === undefined ? candidates : [...candidates, carried];
}

/** The speaker goes on: “…,” she said. “…” */
function carriedFrom(place: PlacedQuoted, previous: Previous | undefined): Candidate | undefined {
  const candidate = previous?.choice.candidate;
  if (previous === undefined || candidate === undefined || previous.scare || place.isFragment) return undefined;
  const isOpen = place.stretch.tokensBefore === 0;
  if (!isOpen) return undefined;
  const paragraphs = place.paragraph - previous.place.paragraph;
  if (paragraphs > 1) return undefined;
  const signs: Signs = paragraphs === 0 ? { 'carried-same-paragraph': 1 } : { 'carried-next-paragraph': 1 };
  const { link, ...rest } = candidate;
  void link;
  return { ...rest, rule: 'continued', signs };
}
