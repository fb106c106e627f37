import { sliceOf } from '../../article/span.ts';
import type { SuggestionRule } from './suggestion-rule.ts';

/**
 * Finds words of attribution that color what they report: she *boasted*, *admitted*, *lashed out*. Which do is for the
 * analysis to say.
 */
export const loadedVerb: SuggestionRule = {
  name: 'loaded-verb',
  patterns: [],
  find: ({ text, analysis }) =>
    analysis.quotations.flatMap(({ cue, type }) => {
      if (cue?.slant !== 'loaded' || type === 'scare') return [];
      const span = { start: cue.start, end: cue.end };
      return [{ span, why: 'loaded-verb', values: { cue: sliceOf(text, cue) } }];
    }),
};
