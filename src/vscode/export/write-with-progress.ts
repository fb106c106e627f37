import { l10n, ProgressLocation, Uri, window } from 'vscode';
import type { Format } from '../../formats/format.ts';
import { FileFault } from '../../workspace/ports.ts';
import { fileName } from '../file-name.ts';
import { workspaceFiles } from '../workspace-files.ts';
import { isOthersFile } from './others-file.ts';
import { type FileToWrite, writeExport } from './write-export.ts';

/**
 * Writes files that a person asked for, all or none, with progress and a way to cancel. Gives whether they were written;
 * why not is said, as where a file is there that is no export.
 *
 * @param shown what people call that which is written: a file or folder by name
 */
export async function writeWithProgress(
  files: readonly FileToWrite[],
  shown: string,
  layout: Pick<Format, 'layout'>,
): Promise<boolean> {
  for (const { uri } of files) {
    if (!(await isOthersFile(uri, layout))) continue;
    const words = l10n.t(
      '{0} is no export of Pressmark, so it is left as it is. Choose another name.',
      fileName(Uri.parse(uri)),
    );
    void window.showWarningMessage(words);
    return false;
  }
  const location = files.length > 1 ? ProgressLocation.Notification : ProgressLocation.Window;
  try {
    return await window.withProgress(
      { location, title: l10n.t('Exporting to {0}', shown), cancellable: true },
      (progress, token) =>
        writeExport(workspaceFiles, files, token, (count) => {
          const message = files.length > 1 ? l10n.t('{0} of {1}', count, files.length) : '';
          progress.report({ message, increment: 100 / files.length });
        }),
    );
  } catch (error) {
    void window.showErrorMessage(l10n.t('{0} was not written: {1}. Nothing was exported.', shown, reasonOf(error)));
    return false;
  }
}

function reasonOf(error: unknown): string {
  const reason = error instanceof FileFault ? error.reason : 'unavailable';
  const words = {
    'no-space': l10n.t('the disk is full'),
    'read-only': l10n.t('the folder is read-only'),
    unavailable: l10n.t('the place cannot be written to now'),
  };
  return words[reason];
}
