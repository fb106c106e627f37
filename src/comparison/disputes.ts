import { grouped } from '../article/grouped.ts';
import type { Dispute, Wording } from './comparison-model.ts';
import { isDoubtful, whoSaid } from './who-said.ts';

/**
 * What the sources of one utterance disagree on: who said it (another name, or a name here and “an official” there), on
 * which day, and whether it was said or claimed. The reference’s side comes first; sources that say nothing take no side.
 */
export function disputesOf(reference: Wording, wordings: readonly Wording[]): Dispute[] {
  const ordered = [reference, ...wordings.filter((wording) => wording !== reference)];
  const slants = new Set(ordered.flatMap((wording) => cueOf(wording)?.slant ?? []));
  return [
    ...dispute('speaker', ordered, whoOf),
    ...dispute('day', ordered, ({ utterances }) => utterances.find(({ said }) => said !== undefined)?.said),
    // Two neutral verbs are no dispute.
    ...(slants.size < 2 ? [] : dispute('verb', ordered, (wording) => cueOf(wording)?.lemma)),
  ];
}

function dispute(
  kind: Dispute['kind'],
  wordings: readonly Wording[],
  saysOf: (wording: Wording) => string | undefined,
): Dispute[] {
  const sides = grouped(wordings, saysOf);
  sides.delete(undefined);
  if (sides.size < 2) return [];
  return [{ kind, sides: [...sides].map(([says, of]) => ({ says, wordings: of })) }];
}

/** A name, or the words where the article has nothing but them: “officials”. Nobody where the choice was narrow. */
function whoOf(wording: Wording): string | undefined {
  return isDoubtful(wording) ? undefined : whoSaid(wording);
}

function cueOf({ utterances }: Wording) {
  return utterances.find(({ cue }) => cue !== undefined)?.cue;
}
