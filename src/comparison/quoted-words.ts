import type { Wording } from './comparison-model.ts';
import { plainWording } from './wording-text.ts';

/**
 * The words of a wording that stand inside marks, in marks of ours and in one line; where there are none, what is
 * reported, without. The comma before a closing mark is the outlet’s sentence.
 *
 * @param fit Cuts the words to a length.
 */
export function quotedWords({ utterances }: Pick<Wording, 'utterances'>, fit = (words: string) => words): string {
  const verbatim = utterances
    .map((utterance) => ({ ...utterance, parts: utterance.parts.filter((part) => part.verbatim) }))
    .filter(({ parts }) => parts.length > 0);
  if (verbatim.length === 0) return fit(plainWording({ utterances }));
  // One pair of marks round all of it: what lies between two stretches is no more than a gap.
  const inner = plainWording({ utterances: verbatim })
    .replace(/”( … | )“/g, '$1')
    .slice(1, -1);
  return `“${fit(inner.replace(/[,;]$/, ''))}”`;
}
