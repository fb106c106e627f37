import type { FoundAnnotation } from './annotations-meant.ts';

/** The ids of annotations by the article that they are in: what is done to all of an article is done in one go. */
export function idsByArticle(annotations: readonly FoundAnnotation[]): ReadonlyMap<string, readonly string[]> {
  const byUri = new Map<string, string[]>();
  for (const { uri, tagging } of annotations) {
    const ids = byUri.get(uri);
    if (ids === undefined) byUri.set(uri, [tagging.id]);
    else ids.push(tagging.id);
  }
  return byUri;
}
