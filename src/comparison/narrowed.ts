import { grouped } from '../article/grouped.ts';
import type { Comparison, SharedQuotation } from './comparison-model.ts';
import type { ComparedArticle } from './compared-article.ts';

/** Columns that a person can still read, and a screen or a page hold. */
export const MOST_SOURCES = 30;

/**
 * The comparison as some of its sources have it: the {@link MOST_SOURCES} that share most quotations, in their order. For what
 * shows a source a column; the comparison itself where it has no more.
 */
export function narrowed(comparison: Comparison): Comparison {
  const { articles, shared, lone, copies } = comparison;
  if (articles.length <= MOST_SOURCES) return comparison;
  const sharing = grouped(
    shared.flatMap(({ wordings }) => wordings),
    ({ article }) => article,
  );
  const sharedBy = (article: ComparedArticle): number => sharing.get(article)?.length ?? 0;
  const chosen = new Set(articles.toSorted((a, b) => sharedBy(b) - sharedBy(a)).slice(0, MOST_SOURCES));
  return {
    ...comparison,
    articles: articles.filter((article) => chosen.has(article)),
    shared: shared.flatMap((quotation): SharedQuotation[] => {
      const wordings = quotation.wordings.filter(({ article }) => chosen.has(article));
      return wordings.length === 0 ? [] : [{ ...quotation, wordings }];
    }),
    lone: lone.filter(({ article }) => chosen.has(article)),
    copies: copies.filter((copy) => copy.articles.every((article) => chosen.has(article))),
  };
}
