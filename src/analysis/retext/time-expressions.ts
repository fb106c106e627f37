import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { findTimeExpressions } from './time-expressions/find-time-expressions.ts';
import type { TimeCandidate } from './time-expressions/time-meaning.ts';

declare module 'vfile' {
  interface DataMap {
    timeExpressions: readonly TimeCandidate[];
  }
}

/**
 * Finds time expressions and what they say (“two years ago”: two years before the day of writing), from the segment's
 * text alone: which day that is, `resolve/time-expressions.ts` tells. It reads the text, not the tree, because times
 * cross the parser's words (“Sept. 9–12”, “6:00am”).
 *
 * Misses: times told by events (“since the election”), numbers without a unit (“in ’tween 60 and 90 days” finds 90 days
 * only), dates of other calendars.
 */
export function retextTimeExpressions() {
  return (_tree: Root, file: VFile): undefined => {
    file.data.timeExpressions = findTimeExpressions(String(file));
  };
}
