import type { Analysis } from '../article/analysis-model.ts';
import type { Steps } from '../article/steps.ts';

/** What an analysis depends on besides the text. */
export interface AnalyzerOptions {
  /** Publication date, `YYYY-MM-DD`: wins over the article's own metadata. */
  readonly published?: string;
}

/** Analyses of one article, one text after the other: remembers the segments of the last one, so that an edit is cheap. */
export interface ArticleAnalyzer {
  /** The analysis in steps; whoever drives it may pause between them, or drop it. */
  steps(text: string, options: AnalyzerOptions): Steps<Analysis>;
}

/** The port to the analysis. It is the only way the workspace reaches it, so that a worker could stand behind it. */
export interface Analyzer {
  forArticle(): ArticleAnalyzer;
}
