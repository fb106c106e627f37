import type { Candidate } from './candidates.ts';
import type { PlacedQuoted } from './places.ts';
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
const NARROW = 2.5;

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
  if (best === undefined || best.score < none)
    return { rule: 'no-speaker', doubtful: false, margin: none - (best?.score ?? -Infinity) };
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
  speakerOf: (candidate: Candidate) => string | undefined,
): readonly Candidate[] {
  const last = previous?.choice.candidate;
  if (previous === undefined || last === undefined || previous.scare) return candidates;
  const paragraphs = place.paragraph - previous.place.paragraph;
  if (paragraphs > 1) return candidates;
  const speaker = speakerOf(last);
  const all = candidates.map((candidate) =>
    speaker !== undefined && speakerOf(candidate) === speaker
      ? { ...candidate, signs: { ...candidate.signs, 'same-speaker': 1 } }
      : candidate,
  );
  all.push(carriedFrom(place, previous, last, paragraphs));
  return all;
}

/** The speaker goes on: “…,” she said. “…” */
function carriedFrom(place: PlacedQuoted, previous: Previous, last: Candidate, paragraphs: number): Candidate {
  const signs: Record<string, number> = {};
  const how = place.isFragment
    ? 'fragment'
    : place.stretch.tokensBefore > 0
      ? 'within'
      : paragraphs === 0
        ? 'same-paragraph'
        : 'next-paragraph';
  signs[`carried-${how}`] = 1;
  if (paragraphs > 0 && how !== 'next-paragraph') signs['carried-over-break'] = 1;
  if (previous.choice.rule === 'continued') signs['carried-again'] = 1;
  const sentences = place.sentenceIndex - previous.place.sentenceIndex;
  if (sentences === 0) signs['carried-same-sentence'] = 1;
  if (sentences > 1) signs['carried-sentences'] = Math.min(sentences - 1, 4);
  // “…?” Reed asked. “…” A question is answered by somebody else, if a paragraph ends between.
  if (paragraphs > 0 && isQuestion(previous.place)) signs['carried-question'] = 1;
  const { link, ...rest } = last;
  void link;
  return { ...rest, rule: 'continued', signs };
}

function isQuestion({ text, stretch }: PlacedQuoted): boolean {
  return text.slice(Math.max(stretch.start, stretch.end - 3), stretch.end).includes('?');
}
