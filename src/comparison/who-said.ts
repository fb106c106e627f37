import type { Utterance } from './compared-article.ts';

/** Words that name nobody by themselves. */
const PRONOUN = /^(?:he|she|they|it|that|this|which|who|i|we|him|her|them)$/i;

/** Whether the choice of speaker was narrow wherever something is said. */
export function isDoubtful({ utterances }: { readonly utterances: readonly Utterance[] }): boolean {
  return utterances.every(({ doubtful }) => doubtful === true);
}

/** Who is said to have said something: a name over all articles, else the words of the article, “officials”; undefined where neither names anybody. */
export function whoSaid(said: {
  readonly speaker?: string | undefined;
  readonly utterances: readonly Utterance[];
}): string | undefined {
  return said.speaker ?? said.utterances.find(({ source }) => source !== undefined && !PRONOUN.test(source))?.source;
}
