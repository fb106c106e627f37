import type { Analysis } from '../article/analysis-model.ts';
import { canonicalIn, type FolderNames } from '../article/folder-names.ts';
import type { ComparedArticle } from '../comparison/compared-article.ts';
import { toComparedArticle } from '../comparison/to-compared-article.ts';
import type { ArticleIndex } from './article-index.ts';
import type { ComparedArticles } from './comparison-store.ts';
import type { Event } from './event.ts';
import type { NamesInForce } from './names/names-in-force.ts';

/**
 * The articles of the folder’s index as comparing sees them, each made once for each analysis.
 *
 * @param onDidChange Tells of changes of the index and of open articles, perhaps some of them at once.
 */
export function comparedArticles(index: ArticleIndex, names: NamesInForce, onDidChange: Event<void>): ComparedArticles {
  let inForce: ReadonlySet<FolderNames> = new Set();
  const made = new WeakMap<Analysis, ComparedArticle>();
  return {
    articles() {
      const articles = index.articles();
      inForce = new Set(articles.map(({ uri }) => names.namesOf(uri)));
      return articles.map(({ uri, model }) => {
        const known = made.get(model.analysis);
        if (known?.uri === uri && known.name === model.name) return known;
        const article = toComparedArticle(uri, model);
        made.set(model.analysis, article);
        return article;
      });
    },
    // Of several folders the first that knows a name has the say: articles are compared over all of them.
    settled: (name, type) => canonicalIn(inForce, name, type),
    isReading: () => index.progress.status === 'reading' || index.progress.status === 'idle',
    onDidChange,
  };
}
