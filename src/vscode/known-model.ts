import type { ArticleModel } from '../article/article-model.ts';
import type { ArticleIndex } from '../workspace/article-index.ts';
import type { ArticleStore } from '../workspace/article-store.ts';

/** Where articles are known from. */
export interface KnownArticles {
  readonly store: ArticleStore;
  readonly index: ArticleIndex;
}

/** An article as it is known: as it stands in its editor where it is open, else as the folder's file says. */
export function knownModel({ store, index }: KnownArticles, uri: string): ArticleModel | undefined {
  return store.get(uri)?.model ?? index.get(uri);
}
