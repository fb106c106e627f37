import type { ComparedArticle } from '../../comparison/compared-article.ts';
import type { Comparison } from '../../comparison/comparison-model.ts';
import type { EventReportOptions } from './event-document.ts';

/** What the sections of a report on an event are made of. */
export interface EventReport extends EventReportOptions {
  readonly comparison: Comparison;
  /** What a source is called in this report: no two alike. */
  readonly nameOf: (article: ComparedArticle) => string;
}
