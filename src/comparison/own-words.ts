import { alignedWords } from './align.ts';
import type { Utterance } from './compared-article.ts';
import { likeness } from './likeness.ts';
import { isContent, type Word, wordsOf, wordsOfPart } from './words.ts';

/**
 * The words inside marks that each source has of one utterance. Of speech that is quoted in part only those stretches
 * count that another source has too, wholly or in part: the rest of the sentence is another matter. What an article
 * quotes twice, in the headline and below, counts once.
 */
export function ownWords(sources: readonly (readonly Utterance[])[]): Word[][] {
  const all = sources.map((utterances) => utterances.flatMap((utterance) => wordsOf(utterance, 'verbatim')));
  return sources.map((utterances, at) => {
    const others = all.flatMap((words, other) => (other === at ? [] : [words]));
    return withoutRepeats(utterances.map((utterance) => sharedStretches(utterance, others)));
  });
}

function sharedStretches(utterance: Utterance, others: readonly (readonly Word[])[]): Word[] {
  const stretches = utterance.parts.filter((part) => part.verbatim).map(wordsOfPart);
  if (utterance.type === 'direct' || stretches.length < 2) return stretches.flat();
  const shared = stretches.filter((stretch) => others.some((other) => sharedContent(stretch, other) > 0));
  return (shared.length > 0 ? shared : stretches).flat();
}

function sharedContent(stretch: readonly Word[], other: readonly Word[]): number {
  return alignedWords(stretch, other).filter(([one, two]) => isContent(one) && likeness(one, two) > ALIKE).length;
}

/** More than synonyms are. */
const ALIKE = 0.8;
/** Share of its words that a longer quotation of the same article has too. */
const REPEATED = 0.8;

function withoutRepeats(quotations: readonly Word[][]): Word[] {
  const kept: Word[][] = [];
  // Of two that are alike the later one: the earlier is the headline’s.
  for (const words of quotations.toSorted((a, b) => b.length - a.length || startOf(b) - startOf(a))) {
    if (words.length > 0 && !kept.some((longer) => repeats(longer, words))) kept.push(words);
  }
  return kept.sort((a, b) => startOf(a) - startOf(b)).flat();
}

function startOf(words: readonly Word[]): number {
  return words[0]?.start ?? 0;
}

function repeats(longer: readonly Word[], words: readonly Word[]): boolean {
  const same = alignedWords(longer, words).filter(([one, other]) => likeness(one, other) === 1);
  return same.length >= words.length * REPEATED;
}
