import { type ExtensionContext, Uri, workspace } from 'vscode';
import { ANALYSIS_STAMP } from '../workspace/indexing/analysis-stamp.ts';
import { IndexStorage } from '../workspace/indexing/index-storage.ts';
import { workspaceFiles } from './workspace-files.ts';

/** Where the index of the folder is kept from one session to the next; undefined where there is no folder. */
export function indexStorage({ storageUri, extension }: ExtensionContext): IndexStorage | undefined {
  if (storageUri === undefined) return undefined;
  const { version } = extension.packageJSON as { readonly version: string };
  const files = workspace.getConfiguration('files');
  // How bytes are read as text is what no stamp of a file tells.
  const decoding = [files.get('encoding'), files.get('autoGuessEncoding'), files.get('candidateGuessEncodings')];
  const stamp = JSON.stringify([version, ANALYSIS_STAMP, decoding]);
  return new IndexStorage(workspaceFiles, Uri.joinPath(storageUri, 'index').toString(), stamp);
}
