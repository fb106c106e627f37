import { hull } from '../../article/span.ts';
import type { Utterance } from '../../comparison/compared-article.ts';

/** From the first of some utterances of one article to the last, with the line of the first. */
export function spanOf(utterances: readonly Utterance[]): { start: number; end: number; line: number } {
  const { start, end } = hull(utterances);
  return { start, end, line: utterances[0]?.line ?? 1 };
}
