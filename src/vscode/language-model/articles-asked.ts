import { type CancellationToken, CancellationError, Uri, workspace } from 'vscode';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import { awaitedArticle } from '../current-article.ts';
import type { FolderIndex } from '../folder-index.ts';
import type { KnownArticles } from '../known-model.ts';
import { orCancelled } from '../or-cancelled.ts';
import { until } from '../until.ts';
import { type NamedArticle, namedArticles } from './named-articles.ts';

/** Where the tools find articles and what people said of them. */
export interface AskedParts extends KnownArticles {
  readonly folder: FolderIndex;
  readonly sidecars: SidecarStore;
}

/**
 * The articles that a language model asks about, all without `paths`: those of the folder, once it was read, and those that
 * are open. An open one is told as it stands in its editor. Throws, for the model to read, where a path names none.
 */
export async function articlesAsked(
  { store, index, folder, sidecars }: AskedParts,
  paths: unknown,
  token: CancellationToken,
): Promise<readonly NamedArticle[]> {
  await orCancelled(folder.start(), token);
  for (const document of workspace.textDocuments) {
    const uri = document.uri.toString();
    if (token.isCancellationRequested || !store.has(uri)) continue;
    await awaitedArticle(store, document, token);
    await orCancelled(
      until(sidecars.onDidChange, () => sidecars.annotationsOf(uri) !== undefined),
      token,
    );
  }
  if (token.isCancellationRequested) throw new CancellationError();
  const uris = new Set([...index.uris(), ...store.articles().map(({ uri }) => uri)]);
  const articles = [...uris].map((uri) => ({
    uri,
    path: Uri.parse(uri).path,
    file: workspace.asRelativePath(Uri.parse(uri)),
  }));
  return namedArticles(articles, paths);
}
