import { l10n, ProgressLocation, window } from 'vscode';
import type { ArticleIndex } from '../workspace/article-index.ts';
import type { FolderIndex } from './folder-index.ts';
import { numberText } from './number-text.ts';

/** Reads all articles of the folder for a command, with progress where that was not done yet; false when it is cancelled. */
export async function readFolder(index: ArticleIndex, folder: FolderIndex): Promise<boolean> {
  const reading = index.progress.status === 'stopped' ? folder.goOn() : folder.start();
  return window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Reading articles'), cancellable: true },
    (progress, token) =>
      new Promise<boolean>((resolve) => {
        let shown = 0;
        const listening = index.onDidChange(() => {
          const { read, total } = index.progress;
          progress.report({
            message: l10n.t('{0} of {1}', numberText(read), numberText(total)),
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
}
