import type { Difference } from './comparison-model.ts';
import type { Word } from './words.ts';

const ELLIPSIS = /…|\.\s?\.\s?\.|\[\s?\]/;

/** Whether … stands somewhere from the word before on to the word after. */
export function isElided(before: Word | undefined, here: readonly Word[], after: Word | undefined): boolean {
  const gaps = [before?.after, ...here.flatMap((word) => [word.before, word.after]), after?.before];
  return gaps.some((gap) => gap !== undefined && ELLIPSIS.test(gap));
}

/** How what stands between two words differs from the reference, where both have the same two words there. */
export function gapDifference(reference: Word, wording: Word): Pick<Difference, 'kind' | 'marked'> | undefined {
  // Between parts stands the outlet’s own sentence, and the mark before it belongs to that.
  if (reference.opensPart || wording.opensPart) return undefined;
  const [one, other] = [marksOf(reference.before), marksOf(wording.before)];
  if (one === other) return undefined;
  return { kind: 'punctuation', marked: false };
}

/** The marks of a gap, with what is only a matter of type made alike: “ and ", – and —. */
function marksOf(gap: string): string {
  return gap
    .replace(/\s+/g, '')
    .replace(/[“”„‟«»‘’‚‛"']/g, '"')
    .replace(/[–—―]|--+/g, '-')
    .replace(/\.\.\./g, '…')
    .replace(/[[\]]/g, '');
}
