import type { Analysis } from '../article/analysis-model.ts';
import type { ComparedArticle } from '../comparison/compared-article.ts';
import { toComparedArticle } from '../comparison/to-compared-article.ts';
import type { ArticleIndex } from './article-index.ts';
import type { ComparedArticles } from './comparison-store.ts';

/** The articles of the folder’s index as comparing sees them, each made once for each analysis. */
export function comparedArticles(index: ArticleIndex): ComparedArticles {
  const made = new WeakMap<Analysis, ComparedArticle>();
  return {
    articles: () =>
      index.articles().map(({ uri, model }) => {
        const known = made.get(model.analysis);
        if (known?.uri === uri && known.name === model.name) return known;
        const article = toComparedArticle(uri, model);
        made.set(model.analysis, article);
        return article;
      }),
    isReading: () => index.progress.status === 'reading' || index.progress.status === 'idle',
    onDidChange: index.onDidChange,
  };
}
