import { l10n, Uri, window } from 'vscode';
import { folderFileUri } from '../../workspace/folder-files/folder-file.ts';
import type { FolderFileNow, FolderFileStore } from '../../workspace/folder-files/folder-file-store.ts';
import { saveOpenFile } from './save-open-file.ts';

/**
 * A folder's file as it is on disk now, with what was unsaved in an editor; `undefined` where it cannot be read, which
 * `sentence` then says, with an offer to open it.
 */
export async function readableFile(
  store: FolderFileStore<unknown>,
  folder: string,
  sentence: string,
): Promise<Pick<FolderFileNow, 'uri' | 'text'> | undefined> {
  const uri = folderFileUri(store, folder);
  await saveOpenFile(uri);
  const file = await store.load(uri);
  if (file?.isUnreadable !== true) return { uri, text: file?.text };
  const open = l10n.t('Open it');
  const answer = await window.showWarningMessage(sentence, open);
  if (answer === open) await window.showTextDocument(Uri.parse(uri));
  return undefined;
}
