import { l10n, ProgressLocation, window } from 'vscode';
import type { Comparison } from '../../comparison/comparison-model.ts';
import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { ComparisonStore } from '../../workspace/comparison-store.ts';
import type { FolderIndex } from '../folder-index.ts';
import { readFolder } from '../read-folder.ts';

/** What comparing goes by. */
export interface ComparingParts {
  readonly comparing: ComparisonStore;
  readonly index: ArticleIndex;
  readonly folder: FolderIndex;
}

/** Fewer articles have nothing to compare. */
export const LEAST_ARTICLES = 2;

/**
 * The comparison that a command asks for, of the articles as they are now; read and compared with progress where
 * that was not done yet. Undefined when it is cancelled, or when there are too few articles, which is said.
 */
export async function askComparison({ comparing, index, folder }: ComparingParts): Promise<Comparison | undefined> {
  if (!(await readFolder(index, folder))) return undefined;
  if (index.progress.read >= LEAST_ARTICLES) {
    return window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Comparing articles'), cancellable: true },
      (_, token) => {
        token.onCancellationRequested(() => comparing.stop());
        return comparing.ask();
      },
    );
  }
  void window.showInformationMessage(l10n.t('Comparing needs two articles about one event in this folder.'));
  return undefined;
}
