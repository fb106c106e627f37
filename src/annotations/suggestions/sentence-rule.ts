import { sliceOf } from '../../article/span.ts';
import type { Finding, SuggestionRule } from './suggestion-rule.ts';

/** Words that give a sentence away, and the name of the sentence that says so. */
export type Sign = readonly [why: string, pattern: RegExp];

/**
 * A rule that offers each sentence in which one of its signs stands, once. Patterns are global.
 *
 * @param who `narrator`: signs between quotation marks do not count
 */
export function sentenceRule(
  name: string,
  signs: readonly Sign[],
  who: 'anybody' | 'narrator' = 'anybody',
): SuggestionRule {
  return {
    name,
    patterns: signs.map(([, pattern]) => pattern),
    find(article) {
      const found = new Map<number, Finding>();
      for (const [why, pattern] of signs) {
        for (const place of article.places(pattern)) {
          if (who === 'narrator' && article.isQuoted(place.start)) continue;
          const span = article.sentenceAt(place.start);
          if (!found.has(span.start))
            found.set(span.start, { span, why, values: { words: sliceOf(article.text, place) } });
        }
      }
      return [...found.values()];
    },
  };
}
