import type { ArticleModel } from '../article/article-model.ts';

/**
 * What annotations name as their source: the article's address, else the name its sidecar has for it, else a URN made
 * of its file name. Always absolute: a relative IRI fails the W3C's assertions.
 */
export function articleSource(article: ArticleModel): string {
  return article.analysis.metadata.url ?? article.source ?? `urn:pressmark:article:${urnPart(article.name)}`;
}

/** Text as part of a URN: percent-encoded, also a lone surrogate, which `encodeURIComponent` refuses. */
export function urnPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
