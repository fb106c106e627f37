import { Uri, workspace } from 'vscode';

/** URI of the workspace folder that a file lies in. */
export function folderOf(uri: string): string | undefined {
  return workspace.getWorkspaceFolder(Uri.parse(uri))?.uri.toString();
}
