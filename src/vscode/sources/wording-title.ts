import type { Wording } from '../../comparison/comparison-model.ts';
import { quotedWords } from '../../comparison/quoted-words.ts';
import { excerpt } from '../hovers/excerpt.ts';

/** Length in characters: what stands behind a row’s label must be seen in a narrow sidebar too. */
const LABEL = 36;

/** The first words of a quotation, in marks: what rows and editors that are about it are called. */
export function titleOf(wording: Pick<Wording, 'utterances'>): string {
  return quotedWords(wording, (words) => excerpt(words, LABEL));
}
