import { shift } from '../../../article/span.ts';
import { candidatesOf, type Candidate, type Place } from './candidates.ts';
import type { PlacedStretch, Sentence } from './ground.ts';

interface Known {
  readonly isFragment: boolean;
  readonly previous: Sentence | undefined;
  readonly base: number;
  readonly previousBase: number;
  readonly candidates: readonly Candidate[];
}
/** What was found last for a stretch: it depends on its sentence and the one before, save for where these stand. */
const known = new WeakMap<PlacedStretch, Known>();

/** `candidatesOf`, read anew only where the sentence or the one before is another. */
export function rememberedCandidates(place: Place): readonly Candidate[] {
  const { stretch, isFragment, base } = place;
  const previous = place.previous?.sentence;
  const previousBase = place.previous?.base ?? 0;
  const last = known.get(stretch);
  const isRead = last !== undefined && last.isFragment === isFragment && last.previous === previous;
  if (isRead && last.base === base && last.previousBase === previousBase) return last.candidates;
  const candidates = isRead
    ? last.candidates.map((candidate) =>
        moved(candidate, candidate.rule === 'previous-sentence' ? previousBase - last.previousBase : base - last.base),
      )
    : candidatesOf(place);
  known.set(stretch, { isFragment, previous, base, previousBase, candidates });
  return candidates;
}

function moved(candidate: Candidate, by: number): Candidate {
  if (by === 0) return candidate;
  const { source, cue } = candidate;
  return {
    ...candidate,
    heads: candidate.heads.map((head) => shift(head, by)),
    ...(source === undefined ? {} : { source: shift(source, by) }),
    ...(cue === undefined ? {} : { cue: { ...cue, start: cue.start + by, end: cue.end + by } }),
  };
}
