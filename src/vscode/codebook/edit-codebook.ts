import { commands, type Disposable, l10n } from 'vscode';
import { newCodebook } from '../../annotations/codebook/new-codebook.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import { openFolderFile } from '../folder-files/open-folder-file.ts';

/** Edit Codebook: opens the folder's own, made of the one that Pressmark brings where there is none yet. */
export function registerEditCodebook(codebooks: CodebookStore): Disposable {
  return commands.registerCommand('pressmark.editCodebook', async () => {
    await openFolderFile(codebooks, newCodebook(), l10n.t('The codebook of which folder?'));
  });
}
