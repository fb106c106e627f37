import { Uri, workspace } from 'vscode';

/** URI of the workspace folder that a file lies in. */
export function folderOf(uri: string): string | undefined {
  return workspace.getWorkspaceFolder(Uri.parse(uri))?.uri.toString();
}

/** Saves a codebook that is open with unsaved changes, so that these are not lost when it is changed. */
export async function saveOpenCodebook(uri: string): Promise<void> {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (document?.isDirty === true) await document.save();
}
