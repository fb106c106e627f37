import { type TextEditor, Uri, window, workspace } from 'vscode';
import { folderFileUri } from '../../workspace/folder-files/folder-file.ts';
import type { FolderFileStore } from '../../workspace/folder-files/folder-file-store.ts';
import { refusedSentence } from '../../workspace/folder-files/folder-file-words.ts';
import { translate } from '../translate.ts';
import { folderOf } from './folder-of.ts';

/**
 * Opens a folder's file of a store, made with a first text where there is none yet: in the folder of `near`, else in that
 * of the file in the editor, else in the one that is asked for.
 *
 * @param ask `The codebook of which folder?`
 */
export async function openFolderFile(
  store: FolderFileStore<unknown>,
  first: string,
  ask: string,
  near = window.activeTextEditor?.document.uri.toString(),
): Promise<TextEditor | undefined> {
  const folder = (near === undefined ? undefined : folderOf(near)) ?? (await folderAsked(ask));
  if (folder === undefined) return undefined;
  const uri = folderFileUri(store, folder);
  const file = await store.load(uri);
  const refused = file?.text === undefined ? await store.change({ uri, after: first }) : undefined;
  if (refused === undefined) return window.showTextDocument(Uri.parse(uri));
  void window.showWarningMessage(refusedSentence(store.name, { uri, reason: refused }, translate));
  return undefined;
}

async function folderAsked(placeHolder: string): Promise<string | undefined> {
  const { workspaceFolders = [] } = workspace;
  if (workspaceFolders.length < 2) return workspaceFolders[0]?.uri.toString();
  return (await window.showWorkspaceFolderPick({ placeHolder }))?.uri.toString();
}
