import { type Uri, workspace } from 'vscode';
import { SIDECAR_FILES } from '../workspace/sidecars/sidecar-uri.ts';
import { findFiles } from './find-files.ts';

/** In place of the user's own exclusions: who hides the files of annotations from the explorer means them still. */
const NOT_IN = ['**/node_modules/**', '**/.git/**'];

/** The files of annotations in the folders that are open, and what saves that were cut short left beside them; or in one folder. */
export async function sidecarFiles(
  folders: readonly { readonly uri: Uri }[] = workspace.workspaceFolders ?? [],
): Promise<Uri[]> {
  return (await Promise.all(folders.map((folder) => findFiles(folder, [SIDECAR_FILES], NOT_IN)))).flat();
}
