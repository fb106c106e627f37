import { ProgressLocation, window } from 'vscode';
import type { ArticleModel } from '../../article/article-model.ts';
import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import type { FolderIndex } from '../folder-index.ts';

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
  const reading = index.progress.status === 'stopped' ? folder.goOn() : folder.start();
  const isRead = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Reading articles', cancellable: true },
    (progress, token) =>
      new Promise<boolean>((resolve) => {
        let shown = 0;
        const listening = index.onDidChange(() => {
          const { read, total } = index.progress;
          progress.report({
            message: `${read.toLocaleString('en')} of ${total.toLocaleString('en')}`,
            increment: total === 0 ? 0 : ((read - shown) / total) * 100,
          });
          shown = read;
        });
        token.onCancellationRequested(() => {
          listening.dispose();
          index.stop();
          resolve(false);
        });
        void reading.then(() => {
          listening.dispose();
          resolve(index.progress.status === 'done');
        });
      }),
  );
  return isRead ? index.articles().map((article) => withSidecar(article, sidecars)) : undefined;
}

/** The article with what its sidecar says of it as a whole: the name it has there, and the answers to the codebook's variables. */
export function withSidecar({ uri, model }: ArticleToExport, sidecars: SidecarStore): ArticleToExport {
  const { source, variables = {} } = sidecars.annotationsOf(uri) ?? {};
  return { uri, model: { ...model, ...(source === undefined ? {} : { source }), variables } };
}

/** Names of files whose annotations cannot be read, so that an export without them does not pass for a whole one. */
export function unreadableAmong(articles: readonly ArticleToExport[], sidecars: SidecarStore): string[] {
  return articles.filter(({ uri }) => sidecars.annotationsOf(uri)?.fault !== undefined).map(({ model }) => model.name);
}
