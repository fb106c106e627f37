import { grouped } from '../article/grouped.ts';
import type { ComparedArticle } from './compared-article.ts';

/** What each source is called: its outlet, and its file where an outlet has several. */
export function sourceNames(articles: readonly ComparedArticle[]): (article: ComparedArticle) => string {
  const outlets = grouped(articles, ({ outlet }) => outlet);
  return ({ outlet, name }) => ((outlets.get(outlet)?.length ?? 0) > 1 ? `${outlet} (${name})` : outlet);
}
