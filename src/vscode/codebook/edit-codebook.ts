import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import { newCodebook } from '../../annotations/codebook/new-codebook.ts';
import { codebookUriOf } from '../../workspace/codebooks/codebook-file.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import { refusedSentence } from '../../workspace/codebooks/codebook-words.ts';
import { folderOf } from './codebook-folder.ts';

/** Edit Codebook: opens the folder's own, made of the one that Pressmark brings where there is none yet. */
export function registerEditCodebook(codebooks: CodebookStore): Disposable {
  return commands.registerCommand('pressmark.editCodebook', async () => {
    const folder = await folderAsked();
    if (folder === undefined) return;
    const uri = codebookUriOf(folder);
    await codebooks.load(uri);
    if (codebooks.files().find((file) => file.uri === uri)?.text === undefined) {
      const refused = await codebooks.change({ uri, after: newCodebook() });
      if (refused !== undefined) {
        void window.showWarningMessage(refusedSentence('pressmark.codebook.json', refused));
        return;
      }
    }
    await window.showTextDocument(Uri.parse(uri));
  });
}

/** The folder of the file in the editor; asked for where it is in none and there are several. */
async function folderAsked(): Promise<string | undefined> {
  const here = window.activeTextEditor?.document.uri.toString();
  const folder = here === undefined ? undefined : folderOf(here);
  if (folder !== undefined) return folder;
  const { workspaceFolders = [] } = workspace;
  if (workspaceFolders.length < 2) return workspaceFolders[0]?.uri.toString();
  return (await window.showWorkspaceFolderPick({ placeHolder: 'The codebook of which folder?' }))?.uri.toString();
}
