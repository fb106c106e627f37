import type { Analysis } from '../article/analysis-model.ts';
import { bySpan } from '../article/span.ts';
import type { ParsedArticle, ParsedSegment } from './parsed-article.ts';
import { detectLanguage } from './language.ts';
import { paragraphSteps } from './paragraphs.ts';
import { layoutSteps } from './regions.ts';
import { quotationSteps } from './resolve/quotations.ts';
import { entitySteps } from './resolve/entities.ts';
import { quotedSteps } from './resolve/quoted.ts';
import { timeSteps } from './resolve/time-expressions.ts';
import { SegmentCache } from './segment-cache.ts';
import { segmentsOf } from './segments.ts';
import { runToEnd, type Steps } from '../article/steps.ts';

export interface AnalyzeOptions {
  /** Publication date, `YYYY-MM-DD`: wins over the article's own metadata. */
  readonly published?: string;
}

/** What `text` (canonical) says: who said what, when, in which words. Pure: equal arguments, equal result. */
export function analyze(text: string, options: AnalyzeOptions = {}, cache = new SegmentCache()): Analysis {
  return runToEnd(analysisSteps(text, options, cache));
}

/**
 * The same in steps: whoever drives it may pause at each `yield`, or drop it, so that a large article never holds the
 * editor. A step is one segment or one pass over what was found.
 */
export function* analysisSteps(text: string, options: AnalyzeOptions, cache: SegmentCache): Steps<Analysis> {
  const language = detectLanguage(text);
  const layout = yield* layoutSteps(text);
  yield;
  const segments: ParsedSegment[] = [];
  for (const segment of segmentsOf(text)) {
    const { text: own, marks } = cache.segmentOf(segment.text, language);
    segments.push({ start: segment.start, text: own, marks });
    yield;
  }
  const paragraphs = yield* paragraphSteps(text);
  yield;
  const { metadata, regions } = layout;
  const published = options.published ?? metadata.published;
  const article: ParsedArticle = {
    text,
    language,
    segments,
    paragraphs,
    metadata,
    regions,
    ...(published === undefined ? {} : { published }),
  };
  const marks = yield* quotedSteps(article);
  yield;
  const entities = yield* entitySteps(article, marks.quoted);
  yield;
  const speech = yield* quotationSteps(article, marks.quoted, entities);
  yield;
  const times = yield* timeSteps(article);
  yield;
  // Only a whole analysis forgets what it did not use: one dropped half way would lose the other half.
  cache.turn();
  return {
    metadata: article.metadata,
    ...(article.published === undefined ? {} : { published: article.published }),
    language,
    regions: article.regions,
    quotations: speech.quotations,
    entities,
    timeExpressions: times.timeExpressions,
    problems: [...layout.problems, ...marks.problems, ...speech.problems, ...times.problems].sort(bySpan),
  };
}
