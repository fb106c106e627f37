import type { Problem } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { sliceOf } from '../../article/span.ts';

/** Dates without a value, where the publication date is known: without it one problem says so for all. */
export function dateProblems({ text, analysis }: ArticleModel): Problem[] {
  if (analysis.published === undefined) return [];
  return analysis.timeExpressions
    .filter(({ value }) => value === undefined)
    .map(({ start, end }) => ({
      start,
      end,
      rule: 'date-unresolved',
      values: { words: sliceOf(text, { start, end }) },
    }));
}
