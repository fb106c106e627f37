import type { Json } from '../json.ts';
import { answeredBy } from './stored-replies.ts';

/**
 * Puts back what was removed although somebody answers it: an answer to nothing would be shown nowhere.
 *
 * @param kept annotations by key, of which there may be more after this
 * @param answers those whose threads are to be whole
 * @param removed gives what there was of a key
 */
export function keepAnswered(
  kept: Map<string, Json>,
  answers: Iterable<Json>,
  removed: (key: string) => Json | undefined,
): void {
  for (const answer of answers) {
    let key = answeredBy(answer);
    while (key !== undefined && !kept.has(key)) {
      const answered = removed(key);
      if (answered === undefined) break;
      kept.set(key, answered);
      key = answeredBy(answered);
    }
  }
}
