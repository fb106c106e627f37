import { sliceOf } from '../../article/span.ts';
import type { SuggestionRule } from './suggestion-rule.ts';

/**
 * Finds words of attribution that color what they report: she *boasted*, *admitted*, *lashed out*. Which do is for the
 * analysis to say.
 */
export const loadedVerb: SuggestionRule = {
  name: 'loaded-verb',
  patterns: [],
  find: ({ text, analysis }) => {
    // One verb may report two quotations: “We will,” she boasted. “We must.”
    const cues = new Map(
      analysis.quotations.flatMap(({ cue, type }) =>
        cue?.slant === 'loaded' && type !== 'scare' ? [[cue.start, cue]] : [],
      ),
    );
    return [...cues.values()].map((cue) => ({
      span: { start: cue.start, end: cue.end },
      why: 'loaded-verb',
      values: { cue: sliceOf(text, cue) },
    }));
  },
};
