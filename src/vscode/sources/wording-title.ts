import type { Wording } from '../../comparison/comparison-model.ts';
import { plainWording } from '../../comparison/wording-text.ts';
import { excerpt } from '../hovers/excerpt.ts';
import { LABEL, quoted } from './spoken-nodes.ts';

/** The first words of a quotation, in marks: what rows and editors that are about it are called. */
export function titleOf(wording: Pick<Wording, 'utterances'>): string {
  return quoted(excerpt(plainWording(wording), LABEL));
}
