import type { ArticleModel } from '../article/article-model.ts';
import { exportedMarks, type ExportedTagging, type ExportScope } from './exported-mark.ts';
import type { Loss } from './format.ts';

/** Taggings whose words are not in the text any more, for formats that know places only. */
export function orphansLost(articles: readonly ArticleModel[], what: ExportScope): Loss[] {
  const count = taggingsIn(articles, what).filter((mark) => mark.spans.length === 0).length;
  return lossOf(count, 'lost passage');
}

/** Replies to notes, for formats without threads. */
export function repliesLost(articles: readonly ArticleModel[], what: ExportScope): Loss[] {
  const count = taggingsIn(articles, what).reduce((sum, { tagging }) => sum + (tagging.replies?.length ?? 0), 0);
  return lossOf(count, 'reply');
}

/** Who tagged and when, for formats without authors. */
export function creatorsLost(articles: readonly ArticleModel[], what: ExportScope): Loss[] {
  const count = taggingsIn(articles, what).filter(({ tagging }) => tagging.creator !== undefined).length;
  return lossOf(count, 'name of who tagged');
}

function taggingsIn(articles: readonly ArticleModel[], what: ExportScope): ExportedTagging[] {
  if (what === 'found') return [];
  return articles.flatMap((article) => exportedMarks(article, 'tagged').filter((mark) => mark.kind === 'tagging'));
}

function lossOf(count: number, of: Loss['of']): Loss[] {
  return count === 0 ? [] : [{ count, of }];
}
