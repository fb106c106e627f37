import type { ArticleModel } from '../../article/article-model.ts';
import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import type { FolderIndex } from '../folder-index.ts';
import { readFolder } from '../read-folder.ts';

/** An article and its file. */
export interface ArticleToExport {
  readonly uri: string;
  readonly model: ArticleModel;
}

/** All articles of the folder, read with progress where that was not done yet; undefined when it is cancelled. */
export async function folderArticlesToExport(
  index: ArticleIndex,
  folder: FolderIndex,
  sidecars: SidecarStore,
): Promise<readonly ArticleToExport[] | undefined> {
  if (!(await readFolder(index, folder))) return undefined;
  const articles: ArticleToExport[] = [];
  await index.inSlices(index.articles(), (article) => articles.push(withSidecar(article, sidecars)));
  return articles;
}

/** The article with what its sidecar says of it as a whole: the name it has there, and the answers to the codebook's variables. */
export function withSidecar({ uri, model }: ArticleToExport, sidecars: SidecarStore): ArticleToExport {
  const { source, variables = {} } = sidecars.annotationsOf(uri) ?? {};
  return { uri, model: { ...model, ...(source === undefined ? {} : { source }), variables } };
}

/** Names of files whose annotations cannot be read, so that an export without them does not pass for a whole one. */
export function unreadableAmong(
  articles: readonly { readonly uri: string; readonly name: string }[],
  sidecars: SidecarStore,
): string[] {
  return articles.filter(({ uri }) => sidecars.annotationsOf(uri)?.fault !== undefined).map(({ name }) => name);
}
