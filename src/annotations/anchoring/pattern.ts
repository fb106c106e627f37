import type { Target } from '../../article/annotation-model.ts';
import { runToEnd } from '../../article/steps.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf, type Words } from './words.ts';

/** What is looked for: prefix, quote and suffix of a target as one row of words. */
export interface Pattern extends Words {
  readonly target: Target;
  /** The words of the quote: `[first, last)`; a word that reaches over an edge belongs to it. */
  readonly first: number;
  readonly last: number;
  /** Code units of the first word that stand before the quote, and of the last that stand behind it. */
  readonly before: number;
  readonly behind: number;
}

/** The words of a target; `undefined` where its quote has none: blanks alone cannot be found again. */
export function patternOf(target: Target, vocabulary: Vocabulary): Pattern | undefined {
  const { exact, prefix, suffix } = target.quote;
  const words = runToEnd(wordsOf(prefix + exact + suffix, vocabulary));
  const start = prefix.length;
  const end = start + exact.length;
  let first = 0;
  while ((words.ends[first] ?? Infinity) <= start) first++;
  let last = first;
  while ((words.starts[last] ?? Infinity) < end) last++;
  if (first === last) return undefined;
  return {
    ...words,
    target,
    first,
    last,
    before: Math.max(0, start - (words.starts[first] ?? start)),
    behind: Math.max(0, (words.ends[last - 1] ?? end) - end),
  };
}
