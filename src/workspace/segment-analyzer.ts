import { analysisSteps } from '../analysis/analyze.ts';
import { SegmentCache } from '../analysis/segment-cache.ts';
import type { Analyzer } from './analyzer.ts';

/** The analysis in this process: every article keeps the marks of its segments, so that an edit costs one paragraph. */
export const segmentAnalyzer: Analyzer = {
  forArticle() {
    const cache = new SegmentCache();
    return { steps: (text, options) => analysisSteps(text, options, cache) };
  },
};
