import type { Span } from '../../article/span.ts';
import { trimmedSpan } from '../tagging/passages/trimmed-span.ts';
import { fromRange } from '../convert.ts';
import { readyArticle } from '../tagging/ready-article.ts';
import type { IndexedArticle } from '../../workspace/article-index.ts';
import { type KnownArticles, knownModel } from '../known-model.ts';
import type { CorrectingParts } from './correcting-parts.ts';

/** The article in the active editor, and what is selected in it; an empty span is the cursor. */
export interface ArticleHere {
  readonly article: IndexedArticle;
  readonly selection: Span;
}

/** The article being read, once it can be corrected. */
export async function articleHere({ store, sidecars }: CorrectingParts): Promise<ArticleHere | undefined> {
  const ready = await readyArticle(store, sidecars);
  if (ready === undefined) return undefined;
  const { article, editor } = ready;
  const selection = fromRange(article.lines, editor.selection);
  const words = trimmedSpan(article.model.text, selection);
  return { article, selection: words ?? { start: selection.end, end: selection.end } };
}

/** The article of a URI, open or in the folder. */
export function articleOf(parts: KnownArticles, uri: string): IndexedArticle | undefined {
  const model = knownModel(parts, uri);
  return model === undefined ? undefined : { uri, model };
}
